export {
  type Check,
  type Checklist,
  type ChecklistItem,
  checklistItems,
  checks,
} from './checklist.ts';
export {
  type AskedCode,
  askedCodes,
  type ClosureReason,
  closureReasons,
  type RefusalReason,
  type RightDoor,
  refusalReasons,
  rightDoors,
} from './codes.ts';
export { type Complainant, complainantOf, type VerifiedIdentity } from './complainant.ts';
export { awaitingAgent, type ComplaintStatus, complaintStatuses } from './complaint-status.ts';
export {
  after,
  type CourseEvent,
  courseOf,
  type Mode,
  type Outcome,
} from './course.ts';
export { type AgentCommand, type Command, type CourseRefusal, decide, type PersonCommand } from './decide.ts';
export {
  type AgentCommandKind,
  agentCommands,
  mayNow,
  type PersonCommandKind,
  personCommands,
} from './transitions.ts';
export { longestLine, longestWords, readLine, readWords } from './words.ts';
