/** What each kind of letter needs to say. Other people's data never goes in a letter. */
export type LetterParameters = {
  /** To sign in: an address that opens once, and six digits. */
  readonly 'sign-in': { readonly link: string; readonly code: string };
  /** To come back to a story being told. */
  readonly 'resume-draft': { readonly link: string; readonly code: string };
  /** A complaint has been received. */
  readonly 'complaint-receipt': { readonly reference: string; readonly link: string };
  /** Others have reported the same people. */
  readonly 'joined-series': { readonly reference: string; readonly link: string };
};

export type LetterKind = keyof LetterParameters;

export const letterLocales = ['fr', 'en'] as const;
export type LetterLocale = (typeof letterLocales)[number];

/** One letter: its kind and the parameters of that kind. */
export type Letter = {
  readonly [Kind in LetterKind]: { readonly kind: Kind; readonly parameters: LetterParameters[Kind] };
}[LetterKind];

/** Letters whose parameters open something: erased from the table once sent. */
export const secretLetters: ReadonlySet<LetterKind> = new Set(['sign-in', 'resume-draft']);
