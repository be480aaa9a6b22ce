/** A label for each record, from 0 up to and without `count`. */
export type Column = { readonly labels: Int32Array; readonly count: number };

/** The value of a list at a place that is known to exist. */
export function at(list: ArrayLike<number>, place: number): number {
  return list[place] ?? 0;
}

/** How many records have each label. */
export function sizesOf({ labels, count }: Column): Int32Array {
  const sizes = new Int32Array(count);
  for (const label of labels) sizes[label] = at(sizes, label) + 1;
  return sizes;
}

/** For each record, how many that come after it have its label. */
export function followersOf(column: Column): Int32Array {
  const toCome = sizesOf(column);
  return column.labels.map((label) => {
    const followers = at(toCome, label) - 1;
    toCome[label] = followers;
    return followers;
  });
}

/** Labels that two records share when they share both of the given ones. Linear: no table of pairs of labels. */
export function crossed(one: Column, other: Column): Column {
  const labels = new Int32Array(one.labels.length);
  const lastWith = new Int32Array(other.count).fill(-1);
  const labelWith = new Int32Array(other.count);
  let count = 0;
  for (const record of inOrderOf(one)) {
    const label = at(one.labels, record);
    const otherLabel = at(other.labels, record);
    if (lastWith[otherLabel] !== label) {
      lastWith[otherLabel] = label;
      labelWith[otherLabel] = count;
      count += 1;
    }
    labels[record] = at(labelWith, otherLabel);
  }
  return { labels, count };
}

/** The records of each label, one label after another (counting sort). */
function inOrderOf(column: Column): Int32Array {
  const sizes = sizesOf(column);
  const next = new Int32Array(column.count);
  for (let label = 1; label < column.count; label += 1) {
    next[label] = at(next, label - 1) + at(sizes, label - 1);
  }
  const records = new Int32Array(column.labels.length);
  for (let record = 0; record < records.length; record += 1) {
    const label = at(column.labels, record);
    const place = at(next, label);
    records[place] = record;
    next[label] = place + 1;
  }
  return records;
}
