/** What a list tells about a value. `unknown` never means safe. */
export const verdicts = ['unknown', 'reported', 'reported-by-several', 'verified'] as const;
export type Verdict = (typeof verdicts)[number];
