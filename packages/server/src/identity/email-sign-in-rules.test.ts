import { expect, test } from 'vitest';
import { answeredBy, secondsToWait } from './email-sign-in-rules.ts';

const now = new Date('2026-11-24T09:00:00Z');
const ago = (seconds: number) => new Date(now.getTime() - seconds * 1000);
const later = (seconds: number) => ago(-seconds);

test('a sixth letter within 15 minutes waits until the first is 15 minutes old', () => {
  const four = [10, 20, 30, 600].map(ago);
  expect(secondsToWait(four, now)).toBe(0);
  expect(secondsToWait([ago(1), ...four], now)).toBe(300);
});

test('a thirty-first letter within a day waits', () => {
  const thirty = Array.from({ length: 30 }, (_, index) => ago(2_000 * (index + 1)));
  expect(secondsToWait(thirty, now)).toBe(86_400 - 60_000);
  expect(secondsToWait(thirty.slice(1), now)).toBe(0);
});

const right = Buffer.from('right');
const wrong = Buffer.from('wrong');
const request = { id: 'first', codeHash: right, attempts: 0, expiresAt: later(60), usedAt: undefined };

test('the right code answers its request', () => {
  expect(answeredBy([request], right, now)).toEqual({ ok: true, value: request });
});

test('the code of an earlier letter still counts', () => {
  const newer = { ...request, id: 'second', codeHash: wrong };
  expect(answeredBy([newer, request], right, now)).toEqual({ ok: true, value: request });
});

test('a wrong code is told apart from one that comes too late', () => {
  expect(answeredBy([request], wrong, now)).toEqual({ ok: false, refusal: 'wrong-code' });
  expect(answeredBy([request], undefined, now)).toEqual({ ok: false, refusal: 'wrong-code' });
  expect(answeredBy([], right, now)).toEqual({ ok: false, refusal: 'code-expired' });
});

test.each([
  ['used', { usedAt: ago(1) }],
  ['expired', { expiresAt: now }],
  ['worn out by five wrong codes', { attempts: 5 }],
])('a request that is %s is open to no code', (_, change) => {
  expect(answeredBy([{ ...request, ...change }], right, now)).toEqual({ ok: false, refusal: 'code-expired' });
});
