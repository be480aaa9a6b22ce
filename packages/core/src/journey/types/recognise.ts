import type { ScamJourney } from '../journey.ts';
import { accountsAtHand, recent } from '../recent.ts';
import { saidIn, textIn, tickedIn, valuesOf } from '../said.ts';

/** The signs of one type. Weights: 3 is enough to recognise it, a plain answer weighs 10. */
export type Signs = {
  /** Options of "what was it about", with their weight and the sign's code. */
  readonly asked: Readonly<Record<string, { readonly weight: number; readonly sign: string }>>;
  /** Options of "how did it begin": they count only when what was asked does not decide. */
  readonly began: Readonly<Record<string, { readonly weight: number; readonly sign: string }>>;
  /**
   * Beginnings of words in the account, lower case, no accents, French and English, between commas. One that
   * ends in `!` is used for nothing else, and counts as two.
   */
  readonly words: string;
  readonly wordsSign: string;
};

/** Answers to "what was it about" that leave the type open. */
const open: readonly string[] = ['other', 'money-for-someone', 'official', 'blackmail'];
/** One cue may be chance (a seller called "chérie"); two or more are a sign, and never more than six count. */
const fewestCues = 2;
const mostCues = 6;

/**
 * Plain answers first. The beginning and the words of the account are looked at only when the answers leave
 * the type open; between two plain answers words only settle which of them comes first. So a turn of phrase
 * never outweighs what the person said when asked.
 */
export function recogniseBy(signs: Signs): ScamJourney['recognise'] {
  const words = signs.words.split(',').map((word) => {
    const beginning = word.trim();
    return beginning.endsWith('!')
      ? { beginning: beginning.slice(0, -1), cues: fewestCues }
      : { beginning, cues: 1 };
  });
  return (answers) => {
    const asked = tickedIn(answers, 'request', 'what');
    const seen = asked.flatMap((option) => signs.asked[option] ?? []);
    const account = valuesOf(answers, 'account');
    const cues = account === undefined ? 0 : cuesIn(textIn(account, 'text') ?? '', words);
    const isOpen = asked.every((option) => open.includes(option));
    if (isOpen) {
      seen.push(...[signs.began[saidIn(answers, 'beginning', 'how') ?? '']].flatMap((sign) => sign ?? []));
      if (cues >= fewestCues) seen.push({ weight: cues, sign: signs.wordsSign });
    }
    const strength = seen.reduce((sum, sign) => sum + sign.weight, 0);
    return {
      strength: strength > 0 && !isOpen ? strength + cues / 10 : strength,
      signs: [...new Set(seen.map((sign) => sign.sign))],
    };
  };
}

type Cue = { readonly beginning: string; readonly cues: number };

/** Each account is folded once, and searched once for the words of each type. */
const accountRead = recent(accountsAtHand, (text) => ({
  folded: fold(text),
  cues: new Map<readonly Cue[], number>(),
}));

function cuesIn(text: string, words: readonly Cue[]): number {
  const { folded, cues } = accountRead(text);
  const known = cues.get(words);
  if (known !== undefined) return known;
  const seen = words.reduce(
    (sum, { beginning, cues: worth }) => (folded.includes(` ${beginning}`) ? sum + worth : sum),
    0,
  );
  const counted = Math.min(seen, mostCues);
  cues.set(words, counted);
  return counted;
}

/** Lower case, no accents, one space before each word. */
function fold(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
}
