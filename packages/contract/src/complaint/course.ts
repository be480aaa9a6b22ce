import {
  agentCommands,
  askedCodes,
  checklistItems,
  checks,
  closureReasons,
  complaintStatuses,
  longestLine,
  longestWords,
  personCommands,
  readLine,
  readWords,
  refusalReasons,
  rightDoors,
} from '@fanal/core/complaint';
import { z } from 'zod';

/** Plain text as it is kept: cleaned, and never empty. */
export const Words = textOf(longestWords, readWords);
/** The same on one line. */
const Line = textOf(longestLine, readLine);

function textOf(longest: number, read: (raw: string) => string | undefined) {
  // Cleaning shortens: what is sent may be longer than what is kept.
  return z
    .string()
    .max(longest * 2)
    .overwrite((raw) => read(raw) ?? '')
    .min(1);
}

/** A day, `2026-03-14`. */
const Day = z.iso.date();

export const ComplaintStatus = z.enum(complaintStatuses);
const AskedCode = z.enum(askedCodes);
export const Checklist = z.record(z.enum(checklistItems), z.enum(checks));

export const MoreAsked = z.object({ questions: z.array(AskedCode).max(20), words: Words.optional() });
export const Refused = z.object({
  reason: z.enum(refusalReasons),
  door: z.enum(rightDoors),
  words: Words,
});
export const Advised = z.object({ words: Words, door: z.enum(rightDoors).optional() });
export const Transmission = z.object({
  to: z.enum(['service', 'parquet']),
  name: Line,
  /** Under which the receiver knows it. */
  number: Line.optional(),
});

export const Outcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('investigation-opened'), words: Words.optional() }),
  z.object({ kind: z.literal('trial-set'), on: Day, court: Line, words: Words.optional() }),
  z.object({
    kind: z.literal('filed-without-action'),
    reason: z.enum(closureReasons),
    words: Words.optional(),
  }),
  z.object({ kind: z.literal('alternative-measure'), words: Words.optional() }),
  z.object({ kind: z.literal('judgment'), on: Day, court: Line, words: Words.optional() }),
]);
export type Outcome = z.infer<typeof Outcome>;

/** What an agent decides about a complaint. */
export const Decision = z.discriminatedUnion('kind', [
  MoreAsked.extend({ kind: z.literal('ask-more'), checklist: Checklist }).refine(
    ({ questions, words }) => questions.length > 0 || words !== undefined,
    'a question or words are needed',
  ),
  z.object({ kind: z.literal('admit'), checklist: Checklist, words: Words.optional() }),
  Refused.extend({ kind: z.literal('refuse'), checklist: Checklist }),
  Advised.extend({ kind: z.literal('advise') }),
  Transmission.extend({ kind: z.literal('transmit') }),
  z.object({ kind: z.literal('record-outcome'), outcome: Outcome }),
]);
export type Decision = z.infer<typeof Decision>;

export const AgentCommandKind = z.enum(agentCommands);
export const PersonCommandKind = z.enum(personCommands);

/** One message of the thread between the person and those who hold the complaint. */
export const Message = z.object({
  id: z.string(),
  from: z.enum(['person', 'agent']),
  at: z.iso.datetime(),
  text: z.string(),
  /** When the other side first saw it. */
  readAt: z.iso.datetime().optional(),
});
export type Message = z.infer<typeof Message>;

/** A key of the sender's own: the same key sent again is the same thing, done once. */
export const Key = z.uuid();
