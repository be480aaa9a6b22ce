/** One complaint that names a value, with what may tie whoever filed it to others. Keys are opaque and never shown. */
export type Complained = {
  readonly complaintId: string;
  /** Milliseconds. */
  readonly at: number;
  /** Account, mailbox, phone, words: whatever, when equal, speaks for one person. */
  readonly ties: readonly string[];
  /** The network it was filed from. */
  readonly origin?: string;
};

/** A household, or somebody with many mailboxes, files from one network in one go. In milliseconds. */
const burst = 24 * 60 * 60 * 1000;

/**
 * How many independent voices there are among complaints: those tied to each other, directly or through others, are
 * one. Never more when a complaint is told twice; never fewer when one is added.
 */
export function independentVoices(complaints: readonly Complained[]): number {
  const groups = new Groups();
  for (const { complaintId, ties } of complaints) {
    groups.add(complaintId);
    for (const tie of ties) groups.join(complaintId, `tie ${tie}`);
  }
  for (const [one, other] of burstsIn(complaints)) groups.join(one, other);
  return new Set(complaints.map(({ complaintId }) => groups.rootOf(complaintId))).size;
}

/** Neighbours in time, from one network, less than a burst apart. */
function burstsIn(complaints: readonly Complained[]): readonly (readonly [string, string])[] {
  const last = new Map<string, Complained>();
  const pairs: (readonly [string, string])[] = [];
  for (const each of complaints.toSorted((one, other) => one.at - other.at)) {
    if (each.origin === undefined) continue;
    const before = last.get(each.origin);
    if (before !== undefined && each.at - before.at < burst) {
      pairs.push([before.complaintId, each.complaintId]);
    }
    last.set(each.origin, each);
  }
  return pairs;
}

class Groups {
  private readonly parents = new Map<string, string>();

  add(name: string): void {
    if (!this.parents.has(name)) this.parents.set(name, name);
  }

  rootOf(name: string): string {
    let root = name;
    for (let above = this.parents.get(root); above !== undefined && above !== root; ) {
      root = above;
      above = this.parents.get(root);
    }
    for (let at = name; at !== root; ) {
      const above = this.parents.get(at) ?? root;
      this.parents.set(at, root);
      at = above;
    }
    return root;
  }

  join(one: string, other: string): void {
    this.add(one);
    this.add(other);
    this.parents.set(this.rootOf(one), this.rootOf(other));
  }
}
