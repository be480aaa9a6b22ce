/**
 * A text as people paste it, and what must be found in it, in order: `type value` for an indicator,
 * `paid amount currency method [day]` for a payment. Numbers, sites and accounts are fictional.
 */
export type Case = readonly [text: string, ...found: string[]];
