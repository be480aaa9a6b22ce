import { indicatorTypes } from '@fanal/core/indicator';
import { locales } from '@fanal/core/locale';
import { scamTypes } from '@fanal/core/statement';
import { z } from 'zod';
import { defineEndpoint } from '../wire/index.ts';

export const FieldValue = z.union([z.string().max(20_000), z.array(z.string().max(500)).max(200)]);
export const StepValues = z.record(z.string().max(60), FieldValue);
export const Answers = z.record(z.string().max(60), z.union([StepValues, z.array(StepValues).max(50)]));

export const ScamTypeCode = z.enum(scamTypes);
export const IndicatorTypeCode = z.enum(indicatorTypes);

/** A story being told: what `core/journey` needs to render any page of it. */
export const Draft = z.object({
  answers: Answers,
  locale: z.string(),
  startedAt: z.iso.datetime(),
  savedAt: z.iso.datetime(),
  /** 30 days after the last page saved. */
  expiresAt: z.iso.datetime(),
  /** The complaint's reference once filed; the draft can no longer change. */
  filedAs: z.string().optional(),
});
export type Draft = z.infer<typeof Draft>;

export const startDraft = defineEndpoint({
  id: 'start-draft',
  method: 'post',
  path: '/v1/drafts',
  summary: 'Begin a story; its key is set as a cookie',
  body: z.object({ locale: z.enum(locales) }),
  answer: Draft,
  status: 201,
});

export const getDraft = defineEndpoint({
  id: 'get-draft',
  method: 'get',
  path: '/v1/draft',
  summary: 'The story being told in this browser',
  answer: Draft,
  refusals: ['draft-not-found', 'draft-expired'],
});

/**
 * Saves one page. `item` is the place in a list step: an existing one replaces, one past the last adds.
 * A page that does not validate is refused with `fields`, and what was typed is not stored.
 */
export const answerStep = defineEndpoint({
  id: 'answer-step',
  method: 'put',
  path: '/v1/draft/steps/{step}',
  summary: 'Save the answers of one page',
  params: z.object({ step: z.string().max(60) }),
  body: z.object({ values: StepValues, item: z.int().min(0).max(49).optional() }),
  answer: Draft,
  refusals: ['draft-not-found', 'draft-expired', 'draft-already-filed', 'not-found', 'invalid-answers'],
});

export const removeStepItem = defineEndpoint({
  id: 'remove-step-item',
  method: 'delete',
  path: '/v1/draft/steps/{step}/items/{item}',
  summary: 'Take one item out of a list step',
  params: z.object({ step: z.string().max(60), item: z.coerce.number().int().min(0).max(49) }),
  answer: Draft,
  refusals: ['draft-not-found', 'draft-expired', 'draft-already-filed', 'not-found'],
});

/** The code opens the story on another device; asking again replaces it. */
export const issueResumeCode = defineEndpoint({
  id: 'issue-resume-code',
  method: 'post',
  path: '/v1/draft/resume-code',
  summary: 'A code to come back to this story within 30 days; sent by e-mail too when an address is given',
  body: z.object({ email: z.string().max(254).optional() }),
  answer: z.object({ code: z.string(), expiresAt: z.iso.datetime(), sentTo: z.string().optional() }),
  refusals: ['draft-not-found', 'draft-expired', 'draft-already-filed', 'invalid-answers'],
});

export const resumeDraft = defineEndpoint({
  id: 'resume-draft',
  method: 'post',
  path: '/v1/drafts/resume',
  summary: 'Open a story by its code',
  body: z.object({ code: z.string().max(60) }),
  answer: Draft,
  refusals: ['code-not-found', 'draft-expired', 'too-many-requests'],
});

export const eraseDraft = defineEndpoint({
  id: 'erase-draft',
  method: 'delete',
  path: '/v1/draft',
  summary: 'Erase the story being told, for good',
  answer: z.object({ erased: z.literal(true) }),
  refusals: ['draft-not-found', 'draft-already-filed'],
});

/** For the hint as one types. Nothing is stored. */
export const checkIndicator = defineEndpoint({
  id: 'check-indicator',
  method: 'post',
  path: '/v1/indicators/check',
  summary: 'Check the spelling of a number, account, address or link',
  body: z.object({
    type: IndicatorTypeCode,
    value: z.string().max(2_000),
    platform: z.string().max(60).optional(),
  }),
  answer: z.object({ verified: z.boolean(), value: z.string(), shown: z.string() }),
});

export const statementEndpoints = [
  startDraft,
  getDraft,
  answerStep,
  removeStepItem,
  issueResumeCode,
  resumeDraft,
  eraseDraft,
  checkIndicator,
] as const;
