import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  analystDecisions,
  decideWarning,
  decisionsFrom,
  grounds,
  happen,
  isTold,
  recount,
  type Standing,
  warningStates,
} from './index.ts';

const standings = warningStates.flatMap((state): Standing[] => [
  { state },
  ...grounds.map((ground) => ({ state, ground })),
]);

test('enough voices publish what was only watched, and too few left take it back', () => {
  const published = recount({ state: 'watched' }, { voices: 3, knownGood: false, fresh: true });
  expect(published).toEqual({ state: 'published', ground: 'voices' });
  expect(recount(published, { voices: 2, knownGood: false, fresh: true }).state).toBe('watched');
  expect(recount(published, { voices: 9, knownGood: true, fresh: true }).state).toBe('watched');
});

test('an analyst’s decision outlives the complaints', () => {
  const verified = decideWarning({ state: 'watched' }, 'verify', { knownGood: false });
  expect(verified).toEqual({ ok: true, value: { state: 'published', ground: 'verified' } });
  expect(
    recount({ state: 'published', ground: 'verified' }, { voices: 0, knownGood: false, fresh: true }).state,
  ).toBe('published');
});

test('what nobody complains of any more expires, and comes back with a new complaint', () => {
  const stale = recount(
    { state: 'published', ground: 'voices' },
    { voices: 9, knownGood: false, fresh: false },
  );
  expect(stale.state).toBe('expired');
  expect(recount(stale, { voices: 9, knownGood: false, fresh: false }).state).toBe('expired');
  expect(recount(stale, { voices: 10, knownGood: false, fresh: true }).state).toBe('published');
});

test('what an analyst withheld or retracted is never published again by the rule', () => {
  for (const state of ['withheld', 'retracted'] as const) {
    expect(recount({ state }, { voices: 50, knownGood: false, fresh: true }).state).toBe(state);
  }
});

test('a contest stays open until it is answered', () => {
  const contested = happen({ state: 'published', ground: 'voices' }, 'contest');
  expect(contested.state).toBe('contested');
  expect(happen(contested, 'expire').state).toBe('contested');
  expect(decideWarning(contested, 'retract', { knownGood: false })).toEqual({
    ok: false,
    refusal: 'not-at-this-stage',
  });
  expect(decideWarning(contested, 'uphold-contest', { knownGood: false })).toMatchObject({
    value: { state: 'retracted' },
  });
  expect(decideWarning(contested, 'dismiss-contest', { knownGood: false })).toMatchObject({
    value: { state: 'published', ground: 'voices' },
  });
});

describe('whatever happens', () => {
  const anyStanding = fc.constantFrom(...standings);
  const anyDecision = fc.constantFrom(...analystDecisions);

  test('nobody publishes what is known good', () => {
    fc.assert(
      fc.property(anyStanding, anyDecision, fc.nat(100), (standing, decision, voices) => {
        const decided = decideWarning(standing, decision, { knownGood: true });
        if (decided.ok) expect(decided.value.state).not.toBe('published');
        if (!isTold(standing.state))
          expect(isTold(recount(standing, { voices, knownGood: true, fresh: true }).state)).toBe(false);
      }),
    );
  });

  test('a decision is refused exactly when it is not offered', () => {
    fc.assert(
      fc.property(anyStanding, anyDecision, (standing, decision) => {
        const decided = decideWarning(standing, decision, { knownGood: false });
        expect(decided.ok).toBe(decisionsFrom(standing.state).includes(decision));
      }),
    );
  });

  test('whatever is told stands on a ground', () => {
    const steps = fc.array(
      fc.oneof(anyDecision, fc.constantFrom('contest' as const, 'expire' as const), fc.nat(6)),
      {
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(steps, (history) => {
        let standing: Standing = { state: 'watched' };
        for (const step of history) {
          if (typeof step === 'number')
            standing = recount(standing, { voices: step, knownGood: false, fresh: true });
          else if (step === 'contest' || step === 'expire') standing = happen(standing, step);
          else {
            const decided = decideWarning(standing, step, { knownGood: false });
            if (decided.ok) standing = decided.value;
          }
          if (isTold(standing.state)) expect(standing.ground).toBeDefined();
        }
      }),
    );
  });
});
