import type { CueMatcher } from '../assess/stages.ts';
import { phraseText } from '../pack/phrase.ts';
import { type Language, languages } from '../pack/rule-pack.ts';
import type { Classified } from './classify.ts';
import type { TopicMatcher } from './matchers.ts';

/** The names of `core/statement`; a test holds the two lists together. */
export const scamTypes = [
  'romance',
  'sextortion',
  'false-sale',
  'fake-shop',
  'fake-investment',
  'fake-bank-adviser',
  'phishing',
  'hacked-account',
  'ransomware',
  'other',
] as const;
export type ScamType = (typeof scamTypes)[number];

const worth = { cue: 2, topic: 2, commonTopic: 1 } as const;
const common = 'phishing';

/**
 * Which scam a message speaks of, by its cues and topics. Accounts, parcels and prizes are in messages of every kind:
 * together they count once, and a message with a link and no other trait is phishing.
 */
export function scamTypeOf(
  { reading, signs, language }: Classified,
  cues: readonly CueMatcher[],
  topics: Readonly<Record<Language, readonly TopicMatcher[]>>,
): ScamType {
  const text = phraseText(reading.words);
  const hasLink = reading.links.length > 0;
  const said = cues.filter(({ phrases }) => languages.some((one) => phrases[one].test(text)));
  const about = topics[language].filter(({ id }) => signs.topics.includes(id));
  const votes = new Map<string, number>();
  const vote = (type: string | undefined, weight: number) => {
    if (type !== undefined) votes.set(type, (votes.get(type) ?? 0) + weight);
  };
  for (const { type } of said) vote(type, worth.cue);
  for (const { type } of about) if (type !== common) vote(type, worth.topic);
  if (about.some(({ type }) => type === common)) vote(common, worth.commonTopic);
  if (hasLink) vote(common, worth.commonTopic);
  // An alert in a bank's name that leads to a page wants a password; without one, somebody will be on the phone.
  if (hasLink) votes.delete('fake-bank-adviser');
  const weightOf = (type: ScamType) => votes.get(type) ?? 0;
  // Of two as heavy, the one that is less common tells more.
  const byTelling = [...scamTypes].sort((one, other) => Number(one === common) - Number(other === common));
  return byTelling.reduce<ScamType>((best, type) => (weightOf(type) > weightOf(best) ? type : best), 'other');
}
