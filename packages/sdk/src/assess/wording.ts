import type { Band, PackTexts, Wording } from '../pack/rule-pack.ts';

/** A template and which of its wordings: `money-ask.2`. The code that outcomes are counted by. */
export type Worded = Wording & { readonly template: string };

/**
 * Another wording each time it is shown, and not the same first one for everybody: what is read twice is not read a
 * third time. The same conversation and count give the same wording.
 */
export function wordWarning(
  template: string,
  texts: PackTexts,
  { seed, shown, band }: { readonly seed: string; readonly shown: number; readonly band?: Band },
): Worded {
  const wordings = texts.warnings[template] ?? [];
  const at = (sumOf(seed) + shown) % Math.max(1, wordings.length);
  const wording = wordings[at];
  if (wording === undefined) throw new RangeError(`the pack has no wording for ${template}`);
  const count = band === undefined ? '' : texts.counts[band];
  return {
    heading: wording.heading,
    text: wording.text.replace('{count}', count).trim(),
    template: `${template}.${at + 1}`,
  };
}

function sumOf(seed: string): number {
  let sum = 0;
  for (const character of seed) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return sum;
}
