import { familyBits } from '../src/learnt/family.ts';
import type { Shape } from './rows.ts';

/** What may be chosen, on messages held out within the training part alone. */
export const choices = [
  { cost: 0.5, signs: 0.5 },
  { cost: 2, signs: 0.5 },
  { cost: 0.5, signs: 1 },
  { cost: 2, signs: 1 },
] as const;
export type Choice = (typeof choices)[number];

/** At the most this share of legitimate messages may be called a scam when the threshold is chosen; 1 % is promised. */
export const falseAlarms = 0.005;

export const scamShape = ({ signs }: Choice): Shape => ({
  bits: familyBits,
  share: { words: 1, letters: 1, signs },
});

/** Spam from ham matters less: a tenth of the room. */
export const hamShape: Shape = {
  bits: { words: 9, letters: 9, signs: 10 },
  share: { words: 1, letters: 1, signs: 0.5 },
};

/** French from English, by their letters alone. */
export const languageShape: Shape = {
  bits: { words: 9, letters: 10, signs: -1 },
  share: { words: 1, letters: 1, signs: 0 },
};
