import type * as wire from '@fanal/contract/investigation';
import { type IndicatorType, showIndicator } from '@fanal/core/indicator';
import type { Ground, KeptDecision, Outcome, Unused, Waterfall } from '../../matching/index.ts';
import type { References } from './statement-store.ts';

type Named = { readonly id: number; readonly type: string; readonly value: string };

export function presentIndicator({ id, value, ...named }: Named): wire.IndicatorShown {
  const type = named.type as IndicatorType;
  return { id, type, value, shown: showIndicator({ type, value }) };
}

export function presentGround(
  { type, value, statements, ...ground }: Ground,
  references: References,
): wire.Ground {
  return {
    ...ground,
    ...(type === undefined ? {} : { type }),
    ...(type === undefined || value === undefined ? {} : { shown: showIndicator({ type, value }) }),
    ...(statements === undefined ? {} : { references: referencesOf(statements, references) }),
  };
}

export function presentWaterfall(waterfall: Waterfall, references: References): wire.Waterfall {
  const { bits, threshold, ruleVersion } = waterfall;
  const grounds = waterfall.grounds.map((ground) => presentGround(ground, references));
  return { grounds, bits, threshold, ruleVersion };
}

export function presentUnused({ indicator, ...unused }: Unused): wire.Unused {
  return { ...unused, ...(indicator === undefined ? {} : { indicator: presentIndicator(indicator) }) };
}

export function presentDecision(decision: KeptDecision, references: References): wire.KeptDecision {
  const { id, kind, indicator, reason, at, agentName, undone } = decision;
  return {
    id,
    kind,
    references: referencesOf(decision.statements, references),
    ...(indicator === undefined ? {} : { indicator: presentIndicator(indicator) }),
    reason,
    at: at.toISOString(),
    agent: agentName,
    ...(undone === undefined
      ? {}
      : { undone: { at: undone.at.toISOString(), agent: undone.agentName, reason: undone.reason } }),
  };
}

export function presentOutcome(outcome: Outcome, references: References): wire.DecisionOutcome {
  return {
    decisionId: outcome.decisionId,
    settled: outcome.settled,
    places: outcome.places.flatMap(({ statementId, code, size }) => {
      const reference = references.get(statementId);
      return reference === undefined ? [] : [{ reference, series: { id: code, size } }];
    }),
    raised: [...outcome.raised],
  };
}

/** A statement's own identifier stays in the house. */
function referencesOf(statementIds: readonly string[], references: References): string[] {
  return statementIds.flatMap((id) => references.get(id) ?? []);
}

/** Every statement that grounds or decisions speak of. */
export function statementsIn(
  grounds: readonly Ground[],
  decisions: readonly Pick<KeptDecision, 'statements'>[] = [],
): string[] {
  return [...grounds, ...decisions].flatMap(({ statements }) => statements ?? []);
}
