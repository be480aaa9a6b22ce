import type { MaterialFinding } from '@fanal/contract/material';

/** What was ticked and written on a page that is shown again. */
export type Typed = {
  readonly kept: readonly string[];
  readonly amounts: ReadonlyMap<string, string>;
  /** Payments whose amount is none. */
  readonly wrong: ReadonlySet<string>;
};

/** A payment whose amount must be told before it can be kept. */
export function isPartial(finding: MaterialFinding): boolean {
  return finding.kind === 'payment' && !finding.isWhole;
}
