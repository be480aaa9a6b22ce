import { readAuditTrail } from './audit-trail.ts';
import { readComplaintFile } from './complaint-file.ts';
import { readIndicator } from './indicator-file.ts';
import { decideMatching, readMatchingDecision, undoMatchingDecision } from './matching-decision.ts';
import { explainPair } from './pair.ts';
import { answerQuestion, countQuestions, listQuestions, readQuestion } from './question.ts';
import { countWaiting, listQueue, sealSearch } from './queue.ts';
import { listSeries, readSeries } from './series.ts';

export * from './audit-trail.ts';
export * from './complaint-file.ts';
export * from './ground.ts';
export * from './indicator-file.ts';
export * from './matching-decision.ts';
export * from './pair.ts';
export * from './question.ts';
export * from './queue.ts';
export * from './reason.ts';
export * from './series.ts';

export const investigationEndpoints = [
  sealSearch,
  listQueue,
  countWaiting,
  readComplaintFile,
  listSeries,
  readSeries,
  explainPair,
  listQuestions,
  countQuestions,
  readQuestion,
  answerQuestion,
  decideMatching,
  readMatchingDecision,
  undoMatchingDecision,
  readIndicator,
  readAuditTrail,
] as const;
