import { type Classified, classify } from '../learnt/classify.ts';
import type { Detector } from '../learnt/detector.ts';
import { compilePhrases, phraseText } from '../pack/phrase.ts';
import { type Language, languages, type RulePack } from '../pack/rule-pack.ts';
import type { Message } from './conversation.ts';
import type { StagesMet } from './rules.ts';

export type CueMatcher = {
  readonly stage: string;
  readonly type?: string;
  readonly from: 'me' | 'them';
  readonly phrases: Readonly<Record<Language, RegExp>>;
};

export function compileCues({ cues }: Pick<RulePack, 'cues'>): readonly CueMatcher[] {
  return cues.map(({ stage, type, from, fr, en }) => ({
    stage,
    ...(type === undefined ? {} : { type }),
    from: from ?? 'them',
    phrases: { fr: compilePhrases(fr), en: compilePhrases(en) },
  }));
}

/** From here on, one message by itself is worth a word. */
const scamLike = 0.8;
/** From here on, and with a link that hides where it leads, it is worth stopping for. */
const scamLink = 0.9;
const hidingLink = /^(?:link-(?:address|borrows-brand)|brand-and-link-(?:other|shortener|address))$/;

/** The stages that one message meets. Both languages are looked for: people mix them, and mail translated drafts. */
export function stagesIn(
  message: Message,
  cues: readonly CueMatcher[],
  detector: Detector,
): readonly string[] {
  const seen = classify(message.text, detector);
  const text = phraseText(seen.reading.words);
  const said = cues.filter(
    ({ from, phrases }) =>
      from === message.from && languages.some((language) => phrases[language].test(text)),
  );
  return [...new Set([...said.map(({ stage }) => stage), ...learntStages(message, seen)])];
}

function learntStages({ from }: Message, { score, signs }: Classified): readonly string[] {
  if (from === 'me' || score < scamLike) return [];
  const hides = score >= scamLink && signs.links.some((sign) => hidingLink.test(sign));
  return hides ? ['scam-like', 'scam-link'] : ['scam-like'];
}

/** How long a stage that does not last is remembered, in messages. */
const remembered = 8;

/** Where each stage of a conversation was last met. */
export function meetStages(
  stagesOf: readonly (readonly string[])[],
  lasting: ReadonlySet<string>,
): StagesMet {
  const met = new Map<string, number>();
  for (const [place, stages] of stagesOf.entries())
    for (const stage of stages)
      if (lasting.has(stage) || place >= stagesOf.length - remembered) met.set(stage, place);
  return met;
}
