import type { Feature } from './observation.ts';

/**
 * What two statements have in common, in bits for their being of one series. Fitted from labelled records by
 * `fanal match:fit`: together, as wording, names and days come together and would else be counted twice.
 */
export type SupportWeights = {
  /** Two statements that have anything in common, before what it is is looked at. */
  readonly base: number;
  /** By level, from the first. */
  readonly bits: Readonly<Record<Feature, readonly number[]>>;
  /** No pair counts for more or for less, whatever it shares: no single witness decides for a group. */
  readonly most: number;
  readonly least: number;
  /**
   * The most that a pair counts which has wording and days in common and no value at all; no more than strangers
   * if the facts are more than a year apart. Letters are stolen and sold: among more than some ten thousand statements
   * nobody is placed by their wording alone.
   */
  readonly mostOfWording: number;
  /** What a pair counts that shares nothing worth looking at. */
  readonly strangers: number;
  /**
   * Groups come together when what ties them is worth this, among up to a thousand statements; each doubling of
   * their number asks for `perDoubling` more: in a larger crowd more look alike by chance.
   */
  readonly enough: { readonly amongFew: number; readonly perDoubling: number };
};

/** What is enough among so many statements. By powers of two, so that it changes rarely. */
export function enoughAmong(statements: number, { enough }: SupportWeights): number {
  const doublings = Math.floor(Math.log2(Math.max(1, statements))) - 9;
  return enough.amongFew + enough.perDoubling * Math.max(0, doublings);
}
