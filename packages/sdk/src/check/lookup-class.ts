/** What may be looked up. `token`: by the oblivious function; `hash`: by SHA-256. Names and sizes are the protocol's. */
export const lookupClasses = ['phone', 'iban', 'email', 'handle', 'wallet', 'url'] as const;
export type LookupClass = (typeof lookupClasses)[number];

export type LookupItem = { readonly class: LookupClass; readonly value: string };

/** The epoch of `hash` classes, which know no keys. */
export const hashEpoch = 0;

/** A value as a person wrote it. */
export type Written = {
  readonly type: LookupClass;
  readonly value: string;
  /** Where a handle was seen: `instagram`. */
  readonly platform?: string;
};
