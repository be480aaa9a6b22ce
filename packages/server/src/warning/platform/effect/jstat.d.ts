/** The part of jStat that is used here; the package brings no types. */
declare module 'jstat' {
  type Statistics = {
    readonly normal: { inv(probability: number, mean: number, deviation: number): number };
    (
      values: readonly number[],
    ): {
      /** Of the z-test of two proportions with a pooled variance. Both above 0, one of them below 1. */
      twoSidedDifferenceOfProportions(one: number, ofOne: number, other: number, ofOther: number): number;
    };
  };
  const statistics: Statistics;
  export = statistics;
}
