import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { postOutside, publicInternet } from './post-outside.ts';
import { isPublicAddress } from './public-address.ts';

describe('public addresses', () => {
  test.each(['93.184.215.14', '8.8.8.8', '2606:4700::1111', '2a01:e0a::1'])('%s is one', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.255.255',
    '192.168.0.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    'fe80::1',
    'fc00::1',
    'ff02::1',
    '2001:db8::1',
    '2002:7f00:1::',
    'localhost',
    '',
  ])('%s is none', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test('no private IPv4 address is, whichever', () => {
    const byte = fc.nat(255);
    fc.assert(
      fc.property(
        fc.constantFrom('10', '127', '0', '192.168', '169.254'),
        byte,
        byte,
        byte,
        (start, ...rest) => {
          const address = [...start.split('.'), ...rest.map(String)].slice(0, 4).join('.');
          expect(isPublicAddress(address)).toBe(false);
        },
      ),
    );
  });
});

test('a name that leads inside gets nothing, whatever it is called', async () => {
  const sent = await postOutside('https://localhost/', { headers: {}, body: '{}' }, publicInternet);
  expect(sent).toEqual({ ok: false, refusal: 'not-allowed' });
});
