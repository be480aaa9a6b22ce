import { z } from 'zod';
import { Answers, IndicatorTypeCode, ScamTypeCode } from '../statement/index.ts';
import { defineEndpoint } from '../wire/index.ts';

export const ComplaintStatus = z.enum(['filed']);

/** What happened, in the order it happened; sentences are the catalogue's, keyed by `kind`. */
export const TimelineEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('filed'), at: z.iso.datetime() }),
  z.object({ kind: z.literal('receipt-sent'), at: z.iso.datetime(), to: z.string() }),
  /** Others reported the same; which of this person's own indicators, never anybody else's. */
  z.object({
    kind: z.literal('joined-series'),
    at: z.iso.datetime(),
    shared: z.array(z.object({ type: IndicatorTypeCode, asWritten: z.string() })),
  }),
  z.object({ kind: z.literal('read-by-agent'), at: z.iso.datetime() }),
]);
export type TimelineEvent = z.infer<typeof TimelineEvent>;

export const ComplaintSummary = z.object({
  reference: z.string(),
  status: ComplaintStatus,
  scamType: ScamTypeCode,
  filedAt: z.iso.datetime(),
  inSeries: z.boolean(),
});
export type ComplaintSummary = z.infer<typeof ComplaintSummary>;

export const Complaint = ComplaintSummary.extend({
  locale: z.string(),
  /** Under which law the deployment takes it: `authority` issues the receipt of a complaint, `assistance` a file to take to a station. */
  mode: z.enum(['authority', 'assistance']),
  /** Who has it now: the operating body's name. */
  heldBy: z.string(),
  answers: Answers,
  complainant: z.object({
    level: z.enum(['franceconnect', 'email']),
    givenName: z.string().optional(),
    familyName: z.string().optional(),
    email: z.string(),
  }),
  timeline: z.array(TimelineEvent),
});
export type Complaint = z.infer<typeof Complaint>;

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
  params: z.object({ reference: z.string().max(40) }),
  answer: Complaint,
  refusals: ['not-found'],
});

export const complaintEndpoints = [fileComplaint, listMyComplaints, getMyComplaint] as const;
