/** Kinds of features, and the places each is spread over, as powers of two. Coarser models shift the same places down. */
export const familyBits = { words: 13, letters: 13, signs: 11 } as const;
export const families = ['words', 'letters', 'signs'] as const;
export type Family = (typeof families)[number];
