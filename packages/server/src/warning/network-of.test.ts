import { describe, expect, test } from 'vitest';
import { duringExchange } from '../platform/http/exchange.ts';
import { createRateLimiter, lineOf, networkOf } from '../platform/http/index.ts';
import { takeElements } from './quota.ts';

test.each([
  ['192.0.2.7', '192.0.2.7', '192.0.2'],
  ['::ffff:192.0.2.7', '192.0.2.7', '192.0.2'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2', '2001:db8:1:2'],
  ['2001:DB8:1:2::9', '2001:db8:1:2', '2001:db8:1:2'],
  ['2001:0db8:0001:0002:0:0:0:9', '2001:db8:1:2', '2001:db8:1:2'],
  ['2001:db8::9', '2001:db8:0:0', '2001:db8:0:0'],
  ['2001:db8::1:2:3:4', '2001:db8:0:0', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0', '0:0:0:0'],
  ['unknown', 'unknown', 'unknown'],
])('%s is of the line %s and the network %s', (address, line, network) => {
  expect([lineOf(address), networkOf(address)]).toEqual([line, network]);
});

describe('the quota of elements', () => {
  const takenBy = (limiter: ReturnType<typeof createRateLimiter>, clientAddress: string, count: number) =>
    duringExchange({ requestId: 'test', clientAddress }, () => takeElements(limiter, count));

  test('is one for all addresses that a subscriber may take', async () => {
    const limiter = createRateLimiter();
    for (let guess = 0; guess < 60; guess++)
      expect(await takenBy(limiter, `2001:db8:1:2::${guess.toString(16)}`, 1)).toBe(0);
    expect(await takenBy(limiter, '2001:db8:1:2:ffff::1', 1)).toBeGreaterThan(60);
    expect(await takenBy(limiter, '2001:db8:1:3::1', 1)).toBe(0);
  });

  test('is not shared by IPv4 neighbours', async () => {
    const limiter = createRateLimiter();
    expect(await takenBy(limiter, '192.0.2.7', 60)).toBe(0);
    expect(await takenBy(limiter, '192.0.2.8', 60)).toBe(0);
    expect(await takenBy(limiter, '192.0.2.7', 1)).toBeGreaterThan(0);
  });
});
