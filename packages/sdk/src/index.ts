export {
  type Assessment,
  type Assessor,
  type CallToAction,
  createAssessor,
  type Pages,
  type Reason,
} from './assess/assess.ts';
export type { Checked, Conversation, Decision, Message } from './assess/conversation.ts';
export type { Verdict } from './check/verdict.ts';
export type { MessageLabel } from './learnt/classify.ts';
export { type ScamType, scamTypes } from './learnt/scam-type.ts';
export { createMessageReader, type ReadMessage } from './message-reader.ts';
export { type OpenedPack, openPack, type PackRefusal, type TrustedKeys } from './pack/open-pack.ts';
export {
  type Action,
  type Band,
  bands,
  type Language,
  languages,
  type RulePack,
  type SignedPack,
} from './pack/rule-pack.ts';
