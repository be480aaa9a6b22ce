import { describe, expect, test } from 'vitest';
import { readSettings, SettingsError } from './settings.ts';

const url = 'https://sms.example/send';

test('without an address there is no gateway', () => {
  expect(readSettings({ FANAL_SMS_TOKEN: 'abc' }).sms).toBeUndefined();
});

test('a lone token is a bearer token; another scheme is taken whole', () => {
  expect(readSettings({ FANAL_SMS_URL: url, FANAL_SMS_TOKEN: 'abc' }).sms).toMatchObject({
    authorization: 'Bearer abc',
    sender: 'Fanal',
    body: { to: '{to}', from: '{sender}', text: '{text}' },
  });
  expect(readSettings({ FANAL_SMS_URL: url, FANAL_SMS_TOKEN: 'Basic eDp5' }).sms?.authorization).toBe(
    'Basic eDp5',
  );
});

describe('a body is refused', () => {
  test.each(['not json', '["{to}","{text}"]', '{"to":"{to}"}', '{"text":"{text}"}'])('%s', (body) => {
    expect(() => readSettings({ FANAL_SMS_URL: url, FANAL_SMS_BODY: body })).toThrow(/FANAL_SMS_BODY/);
  });
});

test('production refuses a gateway without TLS on another machine', () => {
  const problems = (address: string) => {
    try {
      readSettings({ NODE_ENV: 'production', FANAL_SMS_URL: address });
    } catch (error) {
      if (error instanceof SettingsError) return error.problems.join();
    }
    return '';
  };
  expect(problems('http://sms.example')).toContain('FANAL_SMS_URL');
  expect(problems('http://127.0.0.1:9000')).not.toContain('FANAL_SMS_URL');
});
