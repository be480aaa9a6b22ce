declare const brand: unique symbol;

/** A string that only one parser makes: holding it is the proof that its check passed. */
export type Branded<Name extends string> = string & { readonly [brand]: Name };
