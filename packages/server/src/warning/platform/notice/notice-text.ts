/** What those a banned profile wrote to are told. `platform` and `day` are written as the reader expects them. */
export type NoticeText = {
  readonly subject: string;
  readonly paragraphs: (told: { readonly platform: string; readonly day: string }) => readonly string[];
  readonly actions: { readonly check: string; readonly tell: string };
};
