import type { Indicator, IndicatorType } from '../indicator/index.ts';

/** An indicator as one text, to look up and to sort by: `iban FR7630006000011234567890189`. */
export type Key = string;

export function keyOf({ type, value }: Indicator): Key {
  return `${type} ${value}`;
}

export function indicatorOf(key: Key): Indicator {
  const space = key.indexOf(' ');
  return { type: key.slice(0, space) as IndicatorType, value: key.slice(space + 1) };
}
