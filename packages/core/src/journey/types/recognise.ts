import type { Answers, ScamJourney } from '../journey.ts';
import { saidIn, textIn, tickedIn, valuesOf } from '../said.ts';

/** The signs of one type. Weights: 3 is enough to recognise it, a plain answer weighs 10. */
export type Signs = {
  /** Options of "what was it about", with their weight and the sign's code. */
  readonly asked: Readonly<Record<string, { readonly weight: number; readonly sign: string }>>;
  /** Options of "how did it begin": they count only when what was asked does not decide. */
  readonly began: Readonly<Record<string, { readonly weight: number; readonly sign: string }>>;
  /** Beginnings of words in the account, lower case, no accents, French and English, between commas. */
  readonly words: string;
  readonly wordsSign: string;
};

/** Answers to "what was it about" that leave the type open. */
const open: readonly string[] = ['other', 'money-for-someone'];
/** One cue may be chance (a seller called "chérie"); two or more are a sign, and never more than three count. */
const fewestCues = 2;
const mostCues = 3;

/**
 * Plain answers first. The beginning and the words of the account are looked at only when the answers leave
 * the type open, so that a turn of phrase never outweighs what the person said when asked.
 */
export function recogniseBy(signs: Signs): ScamJourney['recognise'] {
  const words = signs.words.split(',').map((word) => word.trim());
  return (answers) => {
    const asked = tickedIn(answers, 'request', 'what');
    const seen = asked.flatMap((option) => signs.asked[option] ?? []);
    if (asked.every((option) => open.includes(option))) {
      seen.push(...[signs.began[saidIn(answers, 'beginning', 'how') ?? '']].flatMap((sign) => sign ?? []));
      const cues = cuesIn(answers, words);
      if (cues >= fewestCues) seen.push({ weight: cues, sign: signs.wordsSign });
    }
    return {
      strength: seen.reduce((sum, sign) => sum + sign.weight, 0),
      signs: [...new Set(seen.map((sign) => sign.sign))],
    };
  };
}

function cuesIn(answers: Answers, words: readonly string[]): number {
  const account = fold(textIn(valuesOf(answers, 'account'), 'text') ?? '');
  let cues = 0;
  for (const word of words) {
    if (account.includes(` ${word}`)) cues += 1;
    if (cues === mostCues) break;
  }
  return cues;
}

/** Lower case, no accents, one space before each word. */
function fold(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
}
