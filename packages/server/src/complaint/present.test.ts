import { expect, test } from 'vitest';
import { presentTimeline } from './present.ts';
import type { ComplaintEvent } from './store.ts';

const first = Date.parse('2026-11-24T10:00:00Z');
const at = (minutes: number) => new Date(first + minutes * 60_000);
const given = (minutes: number): ComplaintEvent => ({ kind: 'exhibits-added', at: at(minutes), count: 1 });

test('files given one after the other are told as one giving, of the moment when the last came', () => {
  const told = presentTimeline([{ kind: 'filed', at: at(0) }, given(1), given(2), given(50)]);
  expect(told).toEqual([
    { kind: 'filed', at: '2026-11-24T10:00:00.000Z' },
    { kind: 'exhibits-added', at: '2026-11-24T10:50:00.000Z', count: 3 },
  ]);
});

test('files given later, or after something else happened, are told apart', () => {
  const read: ComplaintEvent = { kind: 'read-by-agent', at: at(2) };
  const told = presentTimeline([given(1), read, given(3), given(63)]);
  expect(told.map((event) => ('count' in event ? event.count : event.kind))).toEqual([
    1,
    'read-by-agent',
    1,
    1,
  ]);
});
