import type { IndicatorType } from '@fanal/core/indicator';

export type DecisionKind = 'must-link' | 'cannot-link' | 'pin' | 'hub' | 'not-hub';

/**
 * What an agent decides, on statements or on a value, never on a series. `pin`: the first statement stands where the
 * second does, or alone without one, whatever else ties it.
 */
export type Decision =
  | { readonly kind: 'must-link' | 'cannot-link'; readonly statements: readonly [string, string] }
  | { readonly kind: 'pin'; readonly statements: readonly [string, string?] }
  | { readonly kind: 'hub' | 'not-hub'; readonly indicatorId: number };

export type KeptDecision = {
  readonly id: string;
  readonly kind: DecisionKind;
  readonly statements: readonly string[];
  readonly indicator?: { readonly id: number; readonly type: IndicatorType; readonly value: string };
  readonly reason: string;
  readonly at: Date;
  readonly agentName: string;
  readonly undone?: { readonly at: Date; readonly agentName: string; readonly reason: string };
};

export function isSameDecision(kept: KeptDecision, decision: Decision): boolean {
  if (kept.kind !== decision.kind) return false;
  if ('indicatorId' in decision) return kept.indicator?.id === decision.indicatorId;
  const [one, other] = decision.statements;
  return kept.statements[0] === one && kept.statements[1] === other;
}
