import type { Decision } from './decision.ts';

/** Decisions about statements and values that are there, by their numbers. */
export type InForce = {
  readonly together: readonly Anchored[];
  readonly apart: readonly Anchored[];
  /** Of each pinned statement whom it stands with, or `alone`. */
  readonly pinned: ReadonlyMap<number, number>;
  readonly values: ReadonlyMap<number, 'hub' | 'linking'>;
};

export type Anchored = { readonly id: string; readonly one: number; readonly other: number };

export const alone = -1;

export const noDecisions: InForce = { together: [], apart: [], pinned: new Map(), values: new Map() };

/**
 * In the order of their ids, which are given in turn: of two pins of a statement and two words on a value the later
 * one holds. A decision whose statements or value are not there waits without effect.
 */
export function inForce(
  decisions: readonly Decision[],
  statementNumber: (id: string) => number | undefined,
  valueNumber: (key: string) => number | undefined,
): InForce {
  const together: Anchored[] = [];
  const apart: Anchored[] = [];
  const pinned = new Map<number, number>();
  const values = new Map<number, 'hub' | 'linking'>();
  for (const decision of [...decisions].sort((one, other) => (one.id < other.id ? -1 : 1))) {
    if (decision.kind === 'hub' || decision.kind === 'not-hub') {
      const value = valueNumber(decision.key);
      if (value !== undefined) values.set(value, decision.kind === 'hub' ? 'hub' : 'linking');
    } else if (decision.kind === 'pin') {
      const statement = statementNumber(decision.statement);
      const anchor = decision.with === undefined ? alone : statementNumber(decision.with);
      if (statement !== undefined && anchor !== undefined) pinned.set(statement, anchor);
    } else if (decision.kind === 'must-link' || decision.kind === 'cannot-link') {
      const one = statementNumber(decision.one);
      const other = statementNumber(decision.other);
      if (one === undefined || other === undefined || one === other) continue;
      (decision.kind === 'must-link' ? together : apart).push({ id: decision.id, one, other });
    }
  }
  return { together, apart, pinned, values };
}
