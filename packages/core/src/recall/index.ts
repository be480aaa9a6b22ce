export {
  courseOf,
  lossesLeft,
  type RecallCourse,
  type RecallMark,
  type RecallStep,
  recallMarks,
  recoveredOf,
  reminderDay,
} from './course.ts';
export { paidMoneyOf, toldRecovered } from './paid-money.ts';
export { longestReason, readMark, type TypedMark } from './read-mark.ts';
export {
  type Addressee,
  type Attachment,
  type Deadline,
  type FirstCall,
  type NextStep,
  type NoWay,
  type Ordering,
  orderings,
  type PaidMoney,
  type Recall,
  type RecallWay,
  recallWays,
  type SourceId,
} from './recall.ts';
export { type Circumstances, recallsFor } from './recalls-for.ts';
export { type Source, sources } from './sources.ts';
