/**
 * `judicial`: a tribunal judiciaire, which has a bureau d'aide aux victimes (Code de procédure pénale,
 * art. 706-15-4). `first-instance`: the tribunal de première instance of an overseas collectivity.
 */
export type CourtKind = 'judicial' | 'first-instance';

/** A department of France, or a collectivity that has the place of one. */
export type Department = {
  /** As at the head of its postcodes: `01`, `2A`, `974`. */
  readonly code: string;
  readonly name: string;
  readonly courtKind: CourtKind;
  /** Towns that have such a court. */
  readonly towns: readonly string[];
};

export function judicial(code: string, name: string, ...towns: readonly string[]): Department {
  return { code, name, courtKind: 'judicial', towns };
}

export function first(code: string, name: string, ...towns: readonly string[]): Department {
  return { code, name, courtKind: 'first-instance', towns };
}
