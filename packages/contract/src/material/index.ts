import { exhibitSources, scanOutcomes } from '@fanal/core/exhibit';
import { z } from 'zod';
import { Draft } from '../statement/index.ts';
import { defineEndpoint } from '../wire/index.ts';
import { MaterialConversation, MaterialFinding } from './finding.ts';
import { readingProblems, readingStates } from './reading.ts';

export {
  FindingPlace,
  MaterialConversation,
  MaterialFinding,
} from './finding.ts';
export { type ReadingProblem, type ReadingState, readingProblems, readingStates } from './reading.ts';

/** A file or a pasted text of the story, and whether it could be read. */
export const MaterialItem = z.object({
  exhibitId: z.uuid(),
  name: z.string(),
  /** Bytes. */
  size: z.int(),
  type: z.string(),
  source: z.enum(exhibitSources),
  scan: z.enum(scanOutcomes),
  state: z.enum(readingStates),
  problem: z.enum(readingProblems).optional(),
  /** Findings in it. */
  found: z.int(),
});
export type MaterialItem = z.infer<typeof MaterialItem>;

/** What a person gave, and what was found in it. */
export const GivenMaterial = z.object({
  items: z.array(MaterialItem),
  findings: z.array(MaterialFinding),
  /** How many more there were than are shown. */
  left: z.int(),
  conversations: z.array(MaterialConversation),
  /** Participants of conversations in which nobody is known to be the person, and who were not asked about yet. */
  whoIsWho: z.array(z.string()),
  /** The account is empty, and what was given has words to start it from. */
  proposesAccount: z.boolean(),
});
export type GivenMaterial = z.infer<typeof GivenMaterial>;

/** Longest wait for the reading to end, in seconds. */
export const longestWait = 8;

export const getMaterial = defineEndpoint({
  id: 'get-material',
  method: 'get',
  path: '/v1/draft/material',
  summary:
    'What was given in this browser’s story and what was found in it; waits for the reading when told to',
  query: z.object({ wait: z.coerce.number().min(0).max(longestWait).default(0) }),
  answer: GivenMaterial,
  refusals: ['draft-not-found', 'draft-expired', 'draft-already-filed'],
});

const Names = z.array(z.string().max(300)).max(200);

/** `me`: those who are the person; `others`: the rest of those asked about. What was read is read again. */
export const sayWhoIAm = defineEndpoint({
  id: 'say-who-i-am',
  method: 'put',
  path: '/v1/draft/material/who-is-who',
  summary: 'Say which participants of the conversations are oneself',
  body: z.object({ me: Names, others: Names }),
  answer: z.object({ said: z.literal(true) }),
  refusals: ['draft-not-found', 'draft-expired', 'draft-already-filed'],
});

const Ids = z.array(z.string().max(200)).max(2_000);

/**
 * Kept findings go into the answers, as far as there is room and no answer stands there; struck ones are not
 * shown as new again. What is in neither list stays as it was.
 */
export const chooseFindings = defineEndpoint({
  id: 'choose-findings',
  method: 'put',
  path: '/v1/draft/material/findings',
  summary: 'Keep or strike out what was found',
  body: z.object({
    kept: Ids,
    struck: Ids,
    /** By id of a payment, what its material does not tell, in the fields of the step `payments`. */
    completed: z.record(z.string().max(200), z.record(z.string().max(60), z.string().max(100))).default({}),
  }),
  answer: Draft,
  refusals: ['draft-not-found', 'draft-expired', 'draft-already-filed'],
});

/** The text read off an exhibit, for agents. */
export const Reading = z.object({
  exhibitId: z.uuid(),
  state: z.enum(readingStates),
  problem: z.enum(readingProblems).optional(),
  /** Piece by piece: an archive has several. Absent when it is too long to be kept beside the exhibit. */
  texts: z.array(z.string()).optional(),
  mail: z
    .object({
      from: z.string().optional(),
      replyTo: z.string().optional(),
      returnPath: z.string().optional(),
      subject: z.string().optional(),
      date: z.string().optional(),
      messageId: z.string().optional(),
      authentication: z.array(z.string()),
      received: z.array(z.string()),
      originatingIp: z.string().optional(),
    })
    .optional(),
});
export type Reading = z.infer<typeof Reading>;

export const listReadings = defineEndpoint({
  id: 'list-readings',
  method: 'get',
  path: '/v1/investigation/complaints/{reference}/readings',
  summary: 'What was read in the exhibits of a complaint',
  params: z.object({ reference: z.string().max(60) }),
  answer: z.object({ readings: z.array(Reading) }),
  refusals: ['not-found'],
});

export const materialEndpoints = [getMaterial, sayWhoIAm, chooseFindings, listReadings] as const;
