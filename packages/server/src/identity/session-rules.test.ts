import { expect, test } from 'vitest';
import { isAlive, sessionEnd } from './session-rules.ts';

const start = new Date('2026-11-24T09:00:00Z');
const after = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const session = (owner: 'person' | 'agent', seenAt: Date) => ({
  owner,
  seenAt,
  expiresAt: sessionEnd(owner, start),
});

test('a person away for an hour is signed out', () => {
  expect(isAlive(session('person', start), after(59))).toBe(true);
  expect(isAlive(session('person', start), after(60))).toBe(false);
});

test('an agent away for half an hour is signed out', () => {
  expect(isAlive(session('agent', start), after(29))).toBe(true);
  expect(isAlive(session('agent', start), after(30))).toBe(false);
});

test('a session ends even if it is never left alone', () => {
  expect(isAlive(session('person', after(479)), after(479))).toBe(true);
  expect(isAlive(session('person', after(480)), after(480))).toBe(false);
  expect(isAlive(session('agent', after(599)), after(599))).toBe(true);
  expect(isAlive(session('agent', after(600)), after(600))).toBe(false);
});
