import type { Lists } from './lists.ts';

/**
 * What ties values together: each witness (a statement) names several of them. Nodes (values) and witnesses are
 * numbered by hash, an order that does not depend on arrival, which makes all that follows a function of the data.
 */
export type TieGraph = {
  readonly nodes: number;
  /** The nodes that each witness names, each once. */
  readonly witnesses: Lists;
  /** Of each witness: 1 if it names values that could tie two sides, 0 if it names one alone. */
  readonly capable: Uint8Array;
  /** Of each witness: the day it tells of, or `noDay`. */
  readonly days: Int32Array;
  /** Of each witness: whose voice it is, a number from 0, or `ownVoice` for a person heard once. */
  readonly voices?: Int32Array;
  /** Nodes that a person has said are not one. */
  readonly apart?: readonly (readonly [number, number])[];
};

export const ownVoice = -1;

/** `-(2 ** 31)`: the story has no date. */
export const noDay = -(2 ** 31);
