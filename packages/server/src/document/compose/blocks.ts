export type Row = { readonly label: string; readonly text: string };

/** What `document.typ` sets, one after another. */
export type Block =
  | { readonly kind: 'section'; readonly title: string }
  | { readonly kind: 'subsection'; readonly title: string }
  | { readonly kind: 'paragraphs'; readonly texts: readonly string[] }
  | { readonly kind: 'points'; readonly items: readonly string[] }
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'facts'; readonly headings: readonly [string, string]; readonly rows: readonly Row[] }
  | {
      readonly kind: 'records';
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Shares of the width. */
      readonly shares: readonly number[];
    };
