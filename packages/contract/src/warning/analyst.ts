import { z } from 'zod';
import { defineEndpoint } from '../wire/index.ts';
import {
  BandCode,
  Day,
  DecisionCode,
  GroundCode,
  LookedUpType,
  LookupClassCode,
  Moment,
  TypedValue,
  VerdictCode,
  WarningStateCode,
} from './codes.ts';

const Id = z.uuid();

export const WarningRow = z.object({
  id: Id,
  class: LookupClassCode,
  type: LookedUpType,
  /** As people read it. */
  shown: z.string(),
  state: WarningStateCode,
  /** Since when it stands there. */
  since: Moment,
  /** Independent complainants. */
  voices: z.int(),
  complaints: z.int(),
  lastSeenOn: Day.optional(),
  /** What is told, when it is told. */
  verdict: VerdictCode,
  band: BandCode.optional(),
  ground: GroundCode.optional(),
  /** Shipped lists or an analyst say that it is nobody's to warn of. */
  knownGood: z.boolean(),
  /** Platforms that banned a profile over it. */
  bannedBy: z.array(z.string()),
  /** When the holder who waits longest is to be answered. */
  answerBy: Moment.optional(),
});
export type WarningRow = z.infer<typeof WarningRow>;

export const WarningFile = WarningRow.extend({
  /** Whoever decides says which version they saw. */
  version: z.int(),
  mayDecide: z.array(DecisionCode),
  expiresOn: Day.optional(),
  /** Complaints that name it, newest first, a hundred at most. */
  namedIn: z.array(z.object({ reference: z.string(), filedAt: Moment, status: z.string() })),
  contests: z.array(
    z.object({
      /** First letters of the one that its holder has: quoted in letters, opens nothing. */
      reference: z.string(),
      words: z.string(),
      email: z.string().optional(),
      at: Moment,
      answerBy: Moment,
      outcome: z.enum(['upheld', 'dismissed', 'nothing-told']).optional(),
      answeredAt: Moment.optional(),
    }),
  ),
  history: z.array(
    z.object({
      kind: z.string(),
      at: Moment,
      /** Who decided; absent for what happened by rule. */
      by: z.string().optional(),
      reason: z.string().optional(),
      voices: z.int(),
    }),
  ),
});
export type WarningFile = z.infer<typeof WarningFile>;

/**
 * `near`: one voice short, what is about to be published. `contested`: the longest waiting first. `banned`: named by
 * a platform, not told. `told`: published. `ended`: withheld, retracted or expired.
 */
export const warningQueues = ['near', 'contested', 'banned', 'told', 'ended'] as const;

export const listWarnings = defineEndpoint({
  id: 'list-warnings',
  method: 'get',
  path: '/v1/warnings',
  summary: 'What is about to be published, contested, or told',
  query: z.object({
    queue: z.enum(warningQueues),
    after: z.string().max(120).optional(),
    limit: z.coerce.number().int().min(1).max(100).default(50),
  }),
  answer: z.object({ rows: z.array(WarningRow), next: z.string().optional() }),
  refusals: ['invalid-request'],
});

export const countWarnings = defineEndpoint({
  id: 'count-warnings',
  method: 'get',
  path: '/v1/warnings/counts',
  summary: 'How many warnings stand in each queue, up to 10,000 each',
  answer: z.object({ queues: z.array(z.object({ queue: z.enum(warningQueues), count: z.int() })) }),
});

export const readWarning = defineEndpoint({
  id: 'read-warning',
  method: 'get',
  path: '/v1/warnings/{id}',
  summary: 'One warning: what it rests on, who contests it, what was decided',
  params: z.object({ id: Id }),
  answer: WarningFile,
  refusals: ['not-found'],
});

const Reason = z.string().trim().min(10).max(2_000);

export const decideWarning = defineEndpoint({
  id: 'decide-warning',
  method: 'post',
  path: '/v1/warnings/{id}/decisions',
  summary: 'Publish, verify, withhold, retract, or answer a contest, with the reason',
  params: z.object({ id: Id }),
  body: z.object({
    version: z.int(),
    decision: DecisionCode,
    reason: Reason,
    /** With `withhold` or `uphold-contest`: never publish this value again, whatever the complaints. */
    knownGood: z.boolean().default(false),
  }),
  answer: WarningFile,
  /** `already-decided`: somebody was faster. `invalid-answers`: a value that is known good is never published. */
  refusals: ['not-found', 'not-at-this-stage', 'already-decided', 'invalid-answers'],
});

export const watchValue = defineEndpoint({
  id: 'watch-value',
  method: 'post',
  path: '/v1/warnings',
  summary: 'Open the file of a value that an analyst knows of, to decide on it',
  body: TypedValue,
  answer: WarningFile,
  refusals: ['invalid-answers'],
});
