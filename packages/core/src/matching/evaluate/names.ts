/** Numbers for names, from 0 in the order in which they come. */
export type Names = {
  /** The number of a name, a new one if it has none. */
  of(name: string): number;
  known(name: string): number | undefined;
  count(): number;
  /** By number. */
  all(): readonly string[];
};

export function createNames(): Names {
  const numbers = new Map<string, number>();
  return {
    known: (name) => numbers.get(name),
    count: () => numbers.size,
    all: () => [...numbers.keys()],
    of(name) {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      const next = numbers.size;
      numbers.set(name, next);
      return next;
    },
  };
}
