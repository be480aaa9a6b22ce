/**
 * How many statements hold a value, in steps that grow by half: 1, 2, 3, 5, 7, 11, 16, 24, 36, 54… What depends
 * on a class alone is looked at again O(log n) times while n statements come.
 */
export type DegreeClass = number;

const smallSteps = [0, 1, 2, 3, 5, 7, 11, 16] as const;
const largestDegree = 2 ** 31;

const steps: readonly number[] = (() => {
  const all: number[] = [...smallSteps];
  for (let last = 16; last < largestDegree; ) {
    last = Math.floor(last * 1.5);
    all.push(last);
  }
  return all;
})();

/** The class from which a value is tested for being a hub: it begins at 16 holders. */
export const firstTestedClass: DegreeClass = smallSteps.length - 1;

export function degreeClassOf(degree: number): DegreeClass {
  let low = 0;
  let high = steps.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((steps[middle] ?? 0) <= degree) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The fewest holders of a value of this class. */
export function leastDegreeOf(degreeClass: DegreeClass): number {
  return steps[degreeClass] ?? 0;
}
