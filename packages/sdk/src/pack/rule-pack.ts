import type { PackedModel } from '../learnt/model.ts';

export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

/** Phrases for each language, in the spelling of `phrase.ts`, with `;` between them. */
type InLanguages = Readonly<Record<Language, string>>;

/** What a message is about: evidence for the learnt part and for the type of scam, never a reason by itself. */
export type Topic = InLanguages & {
  readonly id: string;
  /** The scam type it speaks for, by its name in `core/statement`. */
  readonly type?: string;
};

/** What somebody says at one stage of a scam. */
export type Cue = Topic & {
  /** Cues of one stage count once. */
  readonly stage: string;
  /** Whose message it is looked for in: the other person's unless said. */
  readonly from?: 'me';
};

/** What was learnt for one language, and the setting at which it was measured. */
export type LearntLanguage = {
  readonly scam: PackedModel;
  readonly ham: PackedModel;
  /** A message whose margin is above is a scam; chosen on held-out messages. */
  readonly threshold: number;
  /** Turns the margin beyond the threshold into a score: 1 / (1 + exp(−slope · distance)). */
  readonly slope: number;
};

export type Learnt = Readonly<Record<Language, LearntLanguage>> & {
  /** Above 0: French. */
  readonly language: PackedModel;
};

export type Wording = { readonly heading: string; readonly text: string };

/** Complaints, as they are told: never the number. The bands of the look-up. */
export const bands = ['1', '2-4', '5-19', '20+'] as const;
export type Band = (typeof bands)[number];

export const actions = ['talk', 'pause', 'report', 'block', 'continue', 'appeal', 'close'] as const;
export type Action = (typeof actions)[number];

export type PackTexts = {
  /** By template; several wordings of each. `{count}` is the sentence of the band. */
  readonly warnings: Readonly<Record<string, readonly Wording[]>>;
  readonly counts: Readonly<Record<Band, string>>;
  readonly actions: Readonly<Record<Action, string>>;
  /** Before the reasons of a warning. */
  readonly because?: string;
  /** By stage. */
  readonly reasons: Readonly<Record<string, string>>;
};

/** Stages, cues, languages, what was learnt and what is said: all that a warning rests on, as data. */
export type RulePack = {
  readonly format: 1;
  /** `2026.11.1`: a later pack sorts after. */
  readonly version: string;
  /** `YYYY-MM-DD`. */
  readonly issuedOn: string;
  readonly brands: readonly string[];
  readonly shorteners: readonly string[];
  readonly topics: readonly Topic[];
  readonly cues: readonly Cue[];
  /** The gravest first, in the spelling of `assess/rules.ts`. */
  readonly rules: readonly string[];
  /** Stages that count for the whole conversation; others for its last messages only. */
  readonly lasting: readonly string[];
  readonly learnt: Learnt;
  readonly texts: Readonly<Record<Language, PackTexts>>;
};

/** A pack as it travels: the signature is Ed25519 over the canonical bytes of `pack` (RFC 8785), in base64url. */
export type SignedPack = {
  readonly pack: RulePack;
  /** Name of the key, so that keys can be changed without a gap. */
  readonly key: string;
  readonly signature: string;
};
