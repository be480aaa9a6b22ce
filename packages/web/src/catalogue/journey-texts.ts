import type { DoorCode, FieldError, Section, Teller } from '@fanal/core/journey';

/** Texts of one field. `errors` takes the place of the general sentence where a more exact one helps. */
export type FieldTexts = {
  readonly label: string;
  readonly hint?: string;
  readonly options?: Readonly<Record<string, string>>;
  readonly errors?: Readonly<Partial<Record<FieldError, string>>>;
};

/** Texts of a list step around its items; `item` has `{number}`. */
export type ListTexts = {
  readonly item: string;
  readonly add: string;
  readonly addAnother: string;
  readonly none: string;
  readonly done: string;
};

export type StepTexts = {
  /** The question: the page's only h1. */
  readonly title: string;
  /** Why it is asked, in one short sentence. */
  readonly lead?: string;
  /** Words in place of these when someone else than the victim tells the story. */
  readonly byTeller?: Readonly<Partial<Record<Teller, { readonly title?: string; readonly lead?: string }>>>;
  readonly fields: Readonly<Record<string, FieldTexts>>;
  readonly list?: ListTexts;
};

export type Advice = { readonly title: string; readonly body: string; readonly phone?: string };

/** Someone to call; `phone` as one dials it. */
export type Call = {
  readonly name: string;
  readonly phone: string;
  readonly hours: string;
  readonly note?: string;
};

/** The pages of this site that a door may lead to, in the order they are shown. */
export const doorPages = ['minorImages', 'save', 'advice'] as const;
export type DoorPage = (typeof doorPages)[number];

/** A page that hands over to people. */
export type DoorTexts = {
  readonly title: string;
  readonly lead: string;
  readonly paragraphs: readonly string[];
  readonly calls: readonly Call[];
  readonly links: readonly { readonly label: string; readonly href: string }[];
  /** Pages of this site that help: what each link says, by the name of its path. */
  readonly pages?: Readonly<Partial<Record<DoorPage, string>>>;
  /** The way back into the story, to the step that led here. */
  readonly goBack: string;
};

export type JourneyTexts = {
  readonly sections: Readonly<Record<Section, string>>;
  readonly steps: Readonly<Record<string, StepTexts>>;
  /** What to do next, for each code. */
  readonly errors: Readonly<Record<FieldError, string>>;
  readonly advice: Readonly<Record<string, Advice>>;
  readonly doors: Readonly<Record<DoorCode, DoorTexts>>;
  /** Why the story was recognised as its type: read by agents. */
  readonly signs: Readonly<Record<string, string>>;
};

/** The shape of the French original with any sentence in place: a missing or an extra key is a type error. */
export type Translation<Original> = Original extends string
  ? string
  : { readonly [Key in keyof Original]: Translation<Original[Key]> };
