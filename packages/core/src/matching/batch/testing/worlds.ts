import fc from 'fast-check';
import type { Decision } from '../../decision/decision.ts';
import type { BatchStatement } from '../packed.ts';

/**
 * Small worlds full of trouble: two campaigns with values of their own, a value everybody names, values that stray
 * from one to the other, people who tell again and again, numbers that come back after years.
 */
export const statements: fc.Arbitrary<BatchStatement[]> = fc
  .array(
    fc.record({
      side: fc.constantFrom('a', 'b', 'c'),
      phone: fc.option(fc.nat(3), { nil: undefined }),
      iban: fc.option(fc.nat(2), { nil: undefined }),
      mail: fc.option(fc.nat(1), { nil: undefined }),
      stray: fc.option(fc.nat(5), { nil: undefined, freq: 4 }),
      everybody: fc.boolean(),
      day: fc.option(fc.nat(2500), { nil: undefined }),
      voice: fc.option(fc.nat(3), { nil: undefined, freq: 4 }),
    }),
    { minLength: 1, maxLength: 60, size: 'max' },
  )
  .map((told) =>
    told.map(({ side, phone, iban, mail, stray, everybody, day, voice }, place) => ({
      statementId: `s${place}`,
      keys: [
        ...(phone === undefined ? [] : [`phone ${side}${phone}`]),
        ...(iban === undefined ? [] : [`iban ${side}${iban}`]),
        ...(mail === undefined ? [] : [`email ${side}${mail}`]),
        ...(stray === undefined ? [] : [`wallet ${stray}`]),
        ...(everybody ? ['domain everybody'] : []),
      ],
      ...(day === undefined ? {} : { day }),
      ...(voice === undefined ? {} : { voice: `v${voice}` }),
    })),
  );

export const decisions: fc.Arbitrary<Decision[]> = fc
  .array(
    fc.oneof(
      fc.record({
        kind: fc.constantFrom('must-link' as const, 'cannot-link' as const),
        one: fc.nat(30),
        other: fc.nat(30),
      }),
      fc.record({
        kind: fc.constant('pin' as const),
        statement: fc.nat(30),
        with: fc.option(fc.nat(30), { nil: undefined }),
      }),
      fc.record({
        kind: fc.constantFrom('hub' as const, 'not-hub' as const),
        key: fc.constantFrom('domain everybody', 'phone a0', 'iban b1', 'wallet 2'),
      }),
    ),
    { maxLength: 6 },
  )
  .map((made) =>
    made.map((decision, place): Decision => {
      const id = `d${place}`;
      if ('key' in decision) return { id, ...decision };
      if ('statement' in decision) {
        const { kind, statement, with: anchor } = decision;
        return {
          id,
          kind,
          statement: `s${statement}`,
          ...(anchor === undefined ? {} : { with: `s${anchor}` }),
        };
      }
      return { id, kind: decision.kind, one: `s${decision.one}`, other: `s${decision.other}` };
    }),
  );
