import { type IndicatorType, indicatorTypes } from '../../indicator/indicator.ts';
import { at, countOf, type Lists } from './lists.ts';

/**
 * Statements and the linking values they name, as numbers. Both are numbered by hash, so that what is decided by
 * the smaller number is decided by the data and never by arrival. Values that one statement alone names may be left
 * out: they tie nobody.
 */
export type Stories = {
  /** The values each statement names, each once. */
  readonly named: Lists;
  readonly values: number;
  /** Of each value: its place in `indicatorTypes`. */
  readonly types: Uint8Array;
  /** Of each statement: days from 1970-01-01, or `noDay`. */
  readonly days: Int32Array;
  /** Of each statement: whose voice it is, a number from 0, or `ownVoice` for a person heard once. */
  readonly voices?: Int32Array;
};

export function statementsIn({ named }: Stories): number {
  return countOf(named);
}

export const typeNumbers = Object.fromEntries(indicatorTypes.map((type, place) => [type, place])) as Readonly<
  Record<IndicatorType, number>
>;

/**
 * Of each statement: 1 if it names values of two kinds or two of a kind, and so could tie two sides, 0 if it names
 * one. A page and the domain read off it are one.
 */
export function capableIn({ named, types }: Stories): Uint8Array {
  const { starts, items } = named;
  return Uint8Array.from({ length: countOf(named) }, (_, statement) => {
    let values = 0;
    let pages = 0;
    let domains = 0;
    for (let place = at(starts, statement); place < at(starts, statement + 1); place += 1) {
      const type = types[at(items, place)];
      if (type === typeNumbers.url) pages += 1;
      else if (type === typeNumbers.domain) domains += 1;
      else values += 1;
    }
    return values + Math.max(pages, domains) > 1 ? 1 : 0;
  });
}
