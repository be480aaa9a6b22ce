import { type FoundIndicator, findIndicators } from '../indicator/index.ts';
import type { Answers, StepValues } from './journey.ts';
import { oncePer } from './once-per.ts';
import { accountsAtHand, recent } from './recent.ts';
import { textIn, valuesOf } from './said.ts';

/** What the wire takes in one field of several values. */
const mostKeys = 200;
const keyLength = 500;

/** One thing found in a text, with every place where it stands; `key` is what a tick posts. */
export type Find = { readonly key: string; readonly places: readonly FoundIndicator[] };

/** What was found in a free-text field, in the order of the text. */
export function foundIn(
  answers: Answers,
  from: { readonly step: string; readonly field: string },
): readonly Find[] {
  const values = valuesOf(answers, from.step);
  return values === undefined ? [] : (findsByField(values).get(from.field) ?? []);
}

const findsByField = oncePer((values: StepValues): ReadonlyMap<string, readonly Find[]> => {
  return new Map(Object.keys(values).map((field) => [field, findsIn(textIn(values, field) ?? '')]));
});

const findsIn = recent(accountsAtHand, (text: string): readonly Find[] => {
  const byKey = new Map<string, FoundIndicator[]>();
  for (const place of findIndicators(text, {})) {
    const key = `${place.type}:${place.value}`.slice(0, keyLength);
    const places = byKey.get(key);
    if (places !== undefined) places.push(place);
    else if (byKey.size < mostKeys) byKey.set(key, [place]);
  }
  return [...byKey].map(([key, places]) => ({ key, places }));
});
