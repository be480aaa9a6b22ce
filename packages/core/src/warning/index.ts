export {
  type Band,
  bandOf,
  bands,
  longestBandDelay,
  recountBand,
  type ShownBand,
  settleBand,
} from './band.ts';
export { decideWarning, happen, recount, type Standing, type WarningRefusal } from './decide.ts';
export { entryBytes, findIn, nonceBytes, openEntry, sealEntry, type Told, tagBytes } from './entry.ts';
export { answerDueAt, answerWithinHours, expiresOn } from './expiry.ts';
export {
  applyFeed,
  checksumOf,
  type FeedChange,
  feedStatement,
  recordBytesOf,
  recordOf,
  type SignedFeed,
  sortRecords,
} from './feed.ts';
export { type Complained, independentVoices } from './independence.ts';
export { bucketOf, tokenInput, urlDigest } from './label.ts';
export {
  bucketCountOf,
  classRules,
  hashEpoch,
  type LookupClass,
  labelKindOf,
  lookupClasses,
  lookupClassOf,
  smallestCrowd,
} from './lookup-class.ts';
export { enoughVoices, type Ground, grounds, publishesByRule } from './publication-rule.ts';
export { isKnownGood, type LookupItem, lookupItemsOf, publishedItemOf } from './published-value.ts';
export {
  type AnalystDecision,
  analystDecisions,
  decisionsFrom,
  isTold,
  type WarningState,
  warningStates,
} from './transitions.ts';
export { pageExpression, urlExpressions } from './url-expressions.ts';
export { type Verdict, verdictOf, verdicts } from './verdict.ts';
