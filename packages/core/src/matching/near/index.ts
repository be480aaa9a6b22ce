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
export { skeletonOf } from './handle-skeleton.ts';
export { claimsSender, type Labelled, labelledTraits } from './label.ts';
export { type PackedSupports, packSupports } from './packed-supports.ts';
export { nearPhoto, photoChunks, photoDistance } from './photo-chunks.ts';
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
export { createSupportCollection, type SupportCollection } from './support-collection.ts';
export { type SupportKey, scriptKeysOf, supportKeysOf } from './support-keys.ts';
export { createSupportPool, type GrowingSupportPool, type SupportPool } from './support-pool.ts';
export { type Trait, type TraitKind, traitKinds } from './trait.ts';
