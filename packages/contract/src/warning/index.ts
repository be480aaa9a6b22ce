import { countWarnings, decideWarning, listWarnings, readWarning, watchValue } from './analyst.ts';
import { checkText } from './check.ts';
import { contestWarning, followContest } from './contest.ts';
import { readWarningFigures } from './figures.ts';
import { reportFraudBan } from './fraud-ban.ts';
import { evaluateElements, readFeed, readLookupParameters } from './lookup.ts';
import { readOutcomeEffects, readOutcomes, readPlatformReach, reportOutcomes } from './outcome.ts';
import {
  addPlatform,
  issuePlatformKey,
  listPlatforms,
  removeWebhook,
  revokePlatformKey,
  setWebhook,
  suspendPlatform,
} from './platform.ts';

export * from './analyst.ts';
export * from './check.ts';
export * from './codes.ts';
export * from './contest.ts';
export * from './figures.ts';
export * from './fraud-ban.ts';
export * from './lookup.ts';
export * from './outcome.ts';
export * from './platform.ts';

export const warningEndpoints = [
  readLookupParameters,
  evaluateElements,
  readFeed,
  checkText,
  contestWarning,
  followContest,
  listWarnings,
  countWarnings,
  readWarning,
  decideWarning,
  watchValue,
  readWarningFigures,
  listPlatforms,
  addPlatform,
  suspendPlatform,
  issuePlatformKey,
  revokePlatformKey,
  setWebhook,
  removeWebhook,
  reportFraudBan,
  reportOutcomes,
  readOutcomes,
  readOutcomeEffects,
  readPlatformReach,
] as const;
