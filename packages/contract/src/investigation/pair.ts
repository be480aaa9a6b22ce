import { z } from 'zod';
import { ScamTypeCode } from '../statement/index.ts';
import { defineEndpoint } from '../wire/index.ts';
import { IndicatorShown, Standing, Unused } from './ground.ts';
import { KeptDecision } from './matching-decision.ts';

const Compared = z.object({
  reference: z.string(),
  filedAt: z.iso.datetime(),
  scamType: ScamTypeCode,
  excerpt: z.string(),
  series: Standing,
});

/** From one complaint to the next: by a value, as each wrote it, or because an agent decided so. */
export const Step = z.object({
  from: z.string(),
  to: z.string(),
  by: z.discriminatedUnion('code', [
    z.object({
      code: z.literal('same-value'),
      indicator: IndicatorShown,
      fromRaw: z.string(),
      toRaw: z.string(),
    }),
    z.object({ code: z.literal('must-link'), decisionId: z.string() }),
  ]),
  bits: z.number(),
  /** Between the two filings. */
  days: z.int().optional(),
});
export type Step = z.infer<typeof Step>;

const Pair = { complaints: z.tuple([Compared, Compared]), decisions: z.array(KeptDecision) };

export const PairExplained = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('together'), ...Pair, steps: z.array(Step), ruleVersion: z.int() }),
  z.object({ kind: z.literal('apart'), ...Pair, unused: z.array(Unused) }),
]);
export type PairExplained = z.infer<typeof PairExplained>;

export const explainPair = defineEndpoint({
  id: 'explain-pair',
  method: 'get',
  path: '/v1/investigation/pairs/{one}/{other}',
  summary:
    'Why two complaints stand together: the path between them; or why not: what they share that was not used',
  params: z.object({ one: z.string().max(40), other: z.string().max(40) }),
  answer: PairExplained,
  refusals: ['not-found'],
});
