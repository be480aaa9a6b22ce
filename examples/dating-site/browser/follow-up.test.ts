import type { Outcome } from '@fanal/sdk/element';
import { expect, test } from 'vitest';
import { createFollowUp } from './follow-up.ts';

const shown: Outcome = {
  template: 'leaving.1',
  locale: 'fr',
  decision: 'tip',
  arm: 'shown',
  dwell: '2s-10s',
  choice: 'closed',
  next: 'unknown',
};
const heldOut: Outcome = { ...shown, arm: 'held-out', dwell: 'not-shown', choice: 'not-shown' };

test('warnings shown and held back are told with what the person did next, each once', () => {
  const told: Outcome[] = [];
  let sent = 0;
  const followUp = createFollowUp({
    report: (outcome) => void told.push(outcome),
    flush: async () => void sent++,
  });
  followUp.add(shown);
  followUp.add(heldOut);
  followUp.add(undefined);
  expect(told).toEqual([]);
  followUp.settle('went-on');
  followUp.settle('stopped');
  expect(told).toEqual([
    { ...shown, next: 'went-on' },
    { ...heldOut, next: 'went-on' },
  ]);
  expect(sent).toBe(2);
});
