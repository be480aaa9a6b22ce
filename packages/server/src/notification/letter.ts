import type { CareChannel, CareDay, CareTheme } from '@fanal/core/care';
import type { AgentCommandKind, PersonCommandKind } from '@fanal/core/complaint';
import type { Locale } from '@fanal/core/locale';

/** What was decided or done about a complaint, or that a message waits. */
export type ComplaintNews = AgentCommandKind | PersonCommandKind | 'message';

/** What became of a contested warning. `nothing-told`: no warning stands on that value. */
export type ContestNews = 'received' | 'upheld' | 'dismissed' | 'nothing-told';

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
  /** A last day to ask for money back nears, or an answer is late. */
  readonly 'money-reminder': { readonly reference: string; readonly link: string };
  /** Something happened to a complaint; what, stands behind the link. */
  readonly 'complaint-news': {
    readonly reference: string;
    readonly link: string;
    readonly news: ComplaintNews;
  };
  /** Someone contests a warning about a value of theirs: received, or answered. */
  readonly 'warning-contest': {
    /** The whole of it, a secret, with `received`; its first letters afterwards. */
    readonly reference: string;
    readonly link: string;
    readonly news: ContestNews;
  };
  /** Asking after someone who wished it. */
  readonly 'care-follow-up': {
    readonly day: CareDay;
    readonly theme: CareTheme;
    readonly minor: boolean;
    readonly reference: string;
    readonly link: string;
    /** Places that help, by department. */
    readonly helpLink: string;
    /** Opens a page that stops these messages; a mail program may stop them there by itself (RFC 8058). */
    readonly stopLink: string;
  };
};

export type LetterKind = keyof LetterParameters;

export type LetterLocale = Locale;

/** One letter: its kind and the parameters of that kind. */
export type Letter = {
  readonly [Kind in LetterKind]: { readonly kind: Kind; readonly parameters: LetterParameters[Kind] };
}[LetterKind];

/** How a letter goes: to a mailbox, or to a phone as a text message. */
export type Channel = CareChannel;

/** Letters that have words for a phone. Nobody gets one who did not ask for it. */
export type TextMessageKind = 'care-follow-up';
export type TextMessage = Extract<Letter, { readonly kind: TextMessageKind }>;

/** The outbox holds for phones only what has words for them: anything else is a fault of ours. */
export function textMessageOf(letter: Letter): TextMessage {
  if (letter.kind === 'care-follow-up') return letter;
  throw new Error(`A letter without words for a phone was to leave as a text message: ${letter.kind}`);
}

/** Letters whose parameters open something: erased from the table once sent. */
export const secretLetters: ReadonlySet<LetterKind> = new Set(['sign-in', 'resume-draft', 'care-follow-up']);
