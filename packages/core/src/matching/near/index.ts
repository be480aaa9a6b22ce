export { collectExamples, examplesFromGroups, type Truth } from './collect-examples.ts';
export { type Comparison, compareIn } from './compare.ts';
export { findPairs, holdersIn } from './find-pairs.ts';
export {
  type EvidenceGraph,
  type EvidenceRule,
  type GatheredByEvidence,
  gatherByEvidence,
  type Likeness,
} from './gather-by-evidence.ts';
export { claimsSender, type Labelled, labelledTraits } from './label.ts';
export { ranksOf } from './ranks.ts';
export { scriptsIn } from './scripts.ts';
export {
  comparisonIn,
  established,
  type SettledSupport,
  type SupportQuestion,
  settleSupport,
} from './settle-support.ts';
export { type Support, supportOf, type Told, type Wording, wordingOf } from './support.ts';
export { type SupportKey, scriptKeysOf, supportKeysOf } from './support-keys.ts';
export { createSupportPool, type SupportPool } from './support-pool.ts';
export { type Trait, type TraitKind, traitKinds } from './trait.ts';
