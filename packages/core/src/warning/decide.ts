import { ok, type Result, refuse } from '../result/index.ts';
import { type Case, type Ground, publishesByRule } from './publication-rule.ts';
import {
  type AnalystDecision,
  mayHappen,
  type WarningHappening,
  type WarningState,
  warningTransitions,
} from './transitions.ts';

/** Where a warning stands. `ground`: what it was last published on. */
export type Standing = { readonly state: WarningState; readonly ground?: Ground };

/** `not-at-this-stage`: it may not happen from there. `known-good`: never published, whoever asks. */
export type WarningRefusal = 'not-at-this-stage' | 'known-good';

/** Where a warning stands once an analyst decided. Nothing is written, nothing is thrown. */
export function decideWarning(
  standing: Standing,
  decision: AnalystDecision,
  { knownGood }: Pick<Case, 'knownGood'>,
): Result<Standing, WarningRefusal> {
  if (!mayHappen(standing.state, decision)) return refuse('not-at-this-stage');
  const { to } = warningTransitions[decision];
  if (to === 'published' && knownGood) return refuse('known-good');
  const ground = groundAfter(decision) ?? standing.ground;
  return ok({ state: to, ...(ground === undefined ? {} : { ground }) });
}

/** Where it stands once something happened to it; where it stood if that changes nothing. */
export function happen(standing: Standing, kind: WarningHappening): Standing {
  if (!mayHappen(standing.state, kind)) return standing;
  const { to } = warningTransitions[kind];
  return kind === 'reach-voices' ? { state: to, ground: 'voices' } : { ...standing, state: to };
}

/** Where it stands after its complaints were counted again. An analyst's decision outlives the complaints. */
export function recount(standing: Standing, counted: Case): Standing {
  if (!counted.fresh) return happen(standing, 'expire');
  if (publishesByRule(counted)) return happen(standing, 'reach-voices');
  return standing.ground === 'voices' ? happen(standing, 'lose-voices') : standing;
}

function groundAfter(decision: AnalystDecision): Ground | undefined {
  if (decision === 'publish') return 'analyst';
  return decision === 'verify' ? 'verified' : undefined;
}
