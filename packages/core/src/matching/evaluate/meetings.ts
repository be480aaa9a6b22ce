/** Counting takes two to this power at the most for a record. */
export const mostAmbiguousGroups = 16;

/** A record that may belong with others, and the label among whose holders it is asked whom it meets. */
export type Ambiguous = { readonly groups: readonly number[]; readonly label: number };

/**
 * With how many records of its own label each one shares a group, itself included. By inclusion and exclusion over
 * the subsets of its groups: linear in the records, where comparing them two by two is not.
 */
export function countMeetings(records: readonly Ambiguous[]): readonly number[] {
  const holders = new Map<string, number>();
  const holdersOf = (label: number, group: number) => holders.get(`${label}:${group}`) ?? 0;
  for (const { groups, label } of records) {
    for (const group of groups) holders.set(`${label}:${group}`, holdersOf(label, group) + 1);
  }
  // Nobody is met through a group that one record alone has, and each group less halves the subsets.
  const shared = records.map(({ groups, label }) =>
    groups.filter((group) => holdersOf(label, group) > 1).sort((one, other) => one - other),
  );
  const counts = new Map<string, number>();
  for (const [place, { label }] of records.entries()) {
    forEachSubset(shared[place] ?? [], (subset) => {
      const key = `${label}:${subset.join()}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    });
  }
  return records.map(({ label }, place) => {
    let met = 0;
    forEachSubset(shared[place] ?? [], (subset) => {
      const holdersOfAll = counts.get(`${label}:${subset.join()}`) ?? 0;
      met += subset.length % 2 === 1 ? holdersOfAll : -holdersOfAll;
    });
    return Math.max(met, 1);
  });
}

/** Every subset but the empty one. */
function forEachSubset(groups: readonly number[], visit: (subset: readonly number[]) => void): void {
  for (let chosen = 1; chosen < 2 ** groups.length; chosen += 1) {
    visit(groups.filter((_, place) => ((chosen >> place) & 1) === 1));
  }
}
