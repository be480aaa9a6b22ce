import type { Language } from '../pack/rule-pack.ts';
import { type Reading, readMessage } from '../text/reading.ts';
import type { Detector } from './detector.ts';
import { marginOf } from './model.ts';
import { placeInSigns, placesOf } from './places.ts';
import { type Signs, signFeatures, signsOf } from './signs.ts';

export type MessageLabel = 'ham' | 'spam' | 'scam';

/** What one message looks like by itself, whoever wrote it and whatever was said before. */
export type Classified = {
  readonly language: Language;
  readonly label: MessageLabel;
  /** From 0 to 1; a scam from 0.5 on. */
  readonly score: number;
  readonly signs: Signs;
  /** The signs that weighed most for the score, heaviest first: topics and shapes of links, by their codes. */
  readonly reasons: readonly string[];
  readonly reading: Reading;
};

const mostReasons = 5;

export function classify(text: string, detector: Detector, given?: Language): Classified {
  const reading = readMessage(text);
  const language = given ?? languageOf(reading, detector);
  const signs = signsOf(reading, language, detector.matchers);
  const places = placesOf(reading, signFeatures(signs));
  const { scam, ham, threshold, slope } = detector.learnt[language];
  const distance = marginOf(scam, places) - threshold;
  const label = distance > 0 ? 'scam' : marginOf(ham, places) > 0 ? 'ham' : 'spam';
  const weightOf = (sign: string) => scam.weights.signs[placeInSigns(sign) >>> scam.shift.signs] ?? 0;
  return {
    language,
    label,
    score: 1 / (1 + Math.exp(-slope * distance)),
    signs,
    reasons: [...signs.topics, ...signs.links]
      .map((sign) => ({ sign, weight: weightOf(sign) }))
      .filter(({ weight }) => weight > 0)
      .sort((one, other) => other.weight - one.weight)
      .slice(0, mostReasons)
      .map(({ sign }) => sign),
    reading,
  };
}

function languageOf(reading: Reading, detector: Detector): Language {
  return marginOf(detector.language, placesOf(reading, [])) > 0 ? 'fr' : 'en';
}
