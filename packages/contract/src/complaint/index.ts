import { z } from 'zod';
import { RecallMarkCode, RecallWayCode } from '../recall/index.ts';
import { Answers, IndicatorTypeCode, ScamTypeCode } from '../statement/index.ts';
import { defineEndpoint } from '../wire/index.ts';
import {
  Advised,
  ComplaintStatus,
  Decision,
  Key,
  Message,
  MoreAsked,
  Outcome,
  PersonCommandKind,
  Refused,
  Transmission,
  Words,
} from './course.ts';

export * from './course.ts';

const At = { at: z.iso.datetime() };

/** What happened, in the order it happened; sentences are the catalogue's, keyed by `kind`. */
export const TimelineEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('filed'), ...At }),
  z.object({ kind: z.literal('receipt-sent'), ...At, to: z.string() }),
  /** Others reported the same; which of this person's own indicators, never anybody else's. */
  z.object({
    kind: z.literal('joined-series'),
    ...At,
    shared: z.array(z.object({ type: IndicatorTypeCode, asWritten: z.string() })),
  }),
  z.object({ kind: z.literal('read-by-agent'), ...At }),
  MoreAsked.extend({ kind: z.literal('more-asked'), ...At }),
  z.object({ kind: z.literal('answered'), ...At, words: z.string() }),
  z.object({ kind: z.literal('added'), ...At, words: z.string() }),
  Advised.extend({ kind: z.literal('advised'), ...At }),
  z.object({ kind: z.literal('admitted'), ...At, words: z.string().optional() }),
  Refused.extend({ kind: z.literal('refused'), ...At }),
  Transmission.extend({ kind: z.literal('transmitted'), ...At }),
  z.object({ kind: z.literal('outcome'), ...At, outcome: Outcome }),
  z.object({ kind: z.literal('withdrawn'), ...At, words: z.string().optional() }),
  /** `document`: its kind, keyed in the catalogue. */
  z.object({ kind: z.literal('document-issued'), ...At, document: z.string() }),
  z.object({ kind: z.literal('exhibits-added'), ...At, count: z.int() }),
  z.object({ kind: z.literal('money-asked-back'), ...At, way: RecallWayCode }),
  z.object({
    kind: z.literal('money-answered'),
    ...At,
    way: RecallWayCode,
    answer: RecallMarkCode.exclude(['sent']),
    amount: z.string().optional(),
    currency: z.string().optional(),
  }),
]);
export type TimelineEvent = z.infer<typeof TimelineEvent>;

export const ComplaintSummary = z.object({
  reference: z.string(),
  status: ComplaintStatus,
  scamType: ScamTypeCode,
  filedAt: z.iso.datetime(),
  inSeries: z.boolean(),
  /** Messages that the person has not seen. */
  unread: z.int(),
});
export type ComplaintSummary = z.infer<typeof ComplaintSummary>;

export const Complaint = ComplaintSummary.extend({
  locale: z.string(),
  /** Under which law the deployment takes it: `authority` issues the receipt of a complaint, `assistance` a file to take to a station. */
  mode: z.enum(['authority', 'assistance']),
  /** Who has it now: the operating body's name, or that of whom it was transmitted to. */
  heldBy: z.string(),
  answers: Answers,
  complainant: z.object({
    level: z.enum(['franceconnect', 'email']),
    givenName: z.string().optional(),
    familyName: z.string().optional(),
    email: z.string(),
  }),
  timeline: z.array(TimelineEvent),
  /** What the person may do about it now. */
  may: z.array(PersonCommandKind),
});
export type Complaint = z.infer<typeof Complaint>;

const Reference = z.object({ reference: z.string().max(40) });

/** Files the story of this browser's draft, once: filing the same draft again answers the same complaint. */
export const fileComplaint = defineEndpoint({
  id: 'file-complaint',
  method: 'post',
  path: '/v1/complaints',
  summary: 'File the complaint; it is linked with others at once',
  body: z.object({}),
  answer: Complaint,
  status: 201,
  refusals: ['draft-not-found', 'draft-expired', 'incomplete-story', 'not-for-online-complaint'],
});

export const listMyComplaints = defineEndpoint({
  id: 'list-my-complaints',
  method: 'get',
  path: '/v1/complaints',
  summary: 'The complaints of the person signed in, newest first',
  answer: z.object({ complaints: z.array(ComplaintSummary) }),
});

export const getMyComplaint = defineEndpoint({
  id: 'get-my-complaint',
  method: 'get',
  path: '/v1/complaints/{reference}',
  summary: 'One complaint of the person signed in, with its timeline',
  params: Reference,
  answer: Complaint,
  refusals: ['not-found'],
});

/** The same key again answers the complaint as it is, and adds nothing. */
export const answerWhatWasAsked = defineEndpoint({
  id: 'answer-what-was-asked',
  method: 'post',
  path: '/v1/complaints/{reference}/answers',
  summary: 'Answer what the agent asked',
  params: Reference,
  body: z.object({ key: Key, words: Words }),
  answer: Complaint,
  refusals: ['not-found', 'not-at-this-stage'],
});

export const addToComplaint = defineEndpoint({
  id: 'add-to-complaint',
  method: 'post',
  path: '/v1/complaints/{reference}/additions',
  summary: 'Complete the complaint with something new',
  params: Reference,
  body: z.object({ key: Key, words: Words }),
  answer: Complaint,
  refusals: ['not-found', 'not-at-this-stage'],
});

/** Asked once; a complaint already withdrawn answers itself. */
export const withdrawComplaint = defineEndpoint({
  id: 'withdraw-complaint',
  method: 'post',
  path: '/v1/complaints/{reference}/withdrawal',
  summary: 'Withdraw the complaint, before it is transmitted; nothing is erased',
  params: Reference,
  body: z.object({ words: Words.optional() }),
  answer: Complaint,
  refusals: ['not-found', 'not-at-this-stage'],
});

const Thread = z.object({ messages: z.array(Message) });

/** Reading the thread marks what the other side wrote as read. */
export const readMyMessages = defineEndpoint({
  id: 'read-my-messages',
  method: 'get',
  path: '/v1/complaints/{reference}/messages',
  summary: 'The messages about one complaint, oldest first',
  params: Reference,
  answer: Thread,
  refusals: ['not-found'],
});

export const sendMyMessage = defineEndpoint({
  id: 'send-my-message',
  method: 'post',
  path: '/v1/complaints/{reference}/messages',
  summary: 'Write to those who hold the complaint',
  params: Reference,
  body: z.object({ key: Key, text: Words }),
  answer: Thread,
  status: 201,
  refusals: ['not-found'],
});

/**
 * One decision, once. `decisionId` is the agent's own key: sent again it answers the same. `expectedVersion` is the
 * version the agent saw: when something has moved since, nothing is decided and the refusal is `already-decided`.
 */
export const decideComplaint = defineEndpoint({
  id: 'decide-complaint',
  method: 'post',
  path: '/v1/investigation/complaints/{reference}/decisions',
  summary: 'Decide about a complaint: ask for more, admit, refuse, advise, transmit, record an outcome',
  params: Reference,
  body: z.object({ decisionId: Key, expectedVersion: z.int().min(0), decision: Decision }),
  answer: z.object({ status: ComplaintStatus, version: z.int() }),
  refusals: ['not-found', 'already-decided', 'not-in-this-mode', 'not-at-this-stage', 'checklist-disagrees'],
});

export const sendAgentMessage = defineEndpoint({
  id: 'send-agent-message',
  method: 'post',
  path: '/v1/investigation/complaints/{reference}/messages',
  summary: 'Write to the person who filed a complaint',
  params: Reference,
  body: z.object({ key: Key, text: Words }),
  answer: Thread,
  status: 201,
  refusals: ['not-found', 'nobody-to-write-to'],
});

export const complaintEndpoints = [
  fileComplaint,
  listMyComplaints,
  getMyComplaint,
  answerWhatWasAsked,
  addToComplaint,
  withdrawComplaint,
  readMyMessages,
  sendMyMessage,
  decideComplaint,
  sendAgentMessage,
] as const;
