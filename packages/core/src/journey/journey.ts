import type { IndicatorType } from '../indicator/indicator.ts';
import type { ScamType } from '../statement/scam-type.ts';

/**
 * A journey is data: typed steps, one question a page. Texts live in catalogues, keyed by step and field.
 * The same steps serve the public site, the hotline, the chat and the counter.
 */
export type Step = {
  readonly id: string;
  readonly section: Section;
  /** Absent: always asked. Pure, on the answers given so far. */
  readonly when?: (answers: Answers) => boolean;
  readonly fields: readonly Field[];
  /**
   * Present when the step holds a list (payments, contacts): its answer is one record an item,
   * at most `max`; `fields` describe one item.
   */
  readonly list?: { readonly max: number };
};

/** The stepper's stages, in order. */
export const sections = ['start', 'story', 'contacts', 'money', 'you', 'check'] as const;
export type Section = (typeof sections)[number];

type Common = {
  readonly name: string;
  readonly required: boolean;
  /** On the values of the same step (of the same item in a list), so that a page stays one small group. */
  readonly when?: (values: StepValues) => boolean;
};

export type Field = Common &
  (
    | { readonly kind: 'choice'; readonly options: readonly string[] }
    | { readonly kind: 'choices'; readonly options: readonly string[] }
    | { readonly kind: 'short-text'; readonly max: number }
    | { readonly kind: 'long-text'; readonly max: number }
    /** `YYYY-MM-DD`, or `YYYY-MM` / `YYYY` where the day is not known. Never after today. */
    | { readonly kind: 'date' }
    | { readonly kind: 'time' }
    /** Stored as a decimal string with two digits and a dot, `1250.00`; its currency is a field of its own. */
    | { readonly kind: 'amount' }
    /** `of`: the amounts of the same step it belongs to. It counts only when one of them was given. */
    | { readonly kind: 'currency'; readonly of: readonly string[] }
    | { readonly kind: 'country' }
    /**
     * Kept as written when its check fails, and marked unverified. `platformField` names the field that
     * holds a handle's platform. `typeField` names the field of the same step where one said what it is:
     * its answer takes the place of `type`, and one that is no indicator type (a postal address) is plain text.
     */
    | {
        readonly kind: 'indicator';
        readonly type: IndicatorType;
        readonly typeField?: string;
        readonly platformField?: string;
      }
    /** A firm's SIRET or SIREN, or an association's RNA: kept as written when its check fails. */
    | { readonly kind: 'company-number' }
    /** The person's own e-mail or phone: these must be right, and are never matched. */
    | { readonly kind: 'own-email' }
    | { readonly kind: 'own-phone' }
    /** Indicators found in the free account, each to be confirmed (ticked) or struck out; value: the list of `type:value` kept. */
    | { readonly kind: 'found-indicators'; readonly from: { readonly step: string; readonly field: string } }
  );

export type FieldValue = string | readonly string[];
export type StepValues = Readonly<Record<string, FieldValue>>;
/** A page as it was posted: nothing about it is known yet. A date comes as `name`, or as `name-day`, `name-month`, `name-year`. */
export type RawValues = Readonly<Record<string, string | readonly string[]>>;
/** What a person answered, by step. A list step holds an array, one record an item. */
export type Answers = Readonly<Record<string, StepValues | readonly StepValues[]>>;

/** By field name; codes are keys of the catalogue. */
export type FieldErrors = Readonly<Record<string, FieldError>>;
export const fieldErrors = [
  'required',
  'too-long',
  'not-an-option',
  'not-a-date',
  'in-the-future',
  'too-long-ago',
  'not-an-amount',
  'not-an-email',
  'not-a-phone',
  'not-a-country',
  'not-a-currency',
  'not-a-time',
  'too-many',
] as const;
export type FieldError = (typeof fieldErrors)[number];

/** Where a story goes. Only `complaint` goes on in the journey; the others are pages that hand over to people. */
export type Door =
  | { readonly kind: 'undecided' }
  | { readonly kind: 'complaint'; readonly scamType: ScamType }
  /** In danger now, or thinking of suicide: people, at once. Never turned into a score. */
  | { readonly kind: 'urgent'; readonly reason: 'danger' | 'suicidal-thoughts' }
  /** The law or the facts need a police station or gendarmerie: author known, met in person… */
  | { readonly kind: 'station'; readonly reason: 'author-known' | 'met-in-person' }
  /** Under 18: people, and an adult. `images`: intimate images are involved; they are never uploaded. */
  | { readonly kind: 'minor'; readonly images: boolean }
  /** Nothing lost, nobody to identify: report it. */
  | { readonly kind: 'report' }
  /** Told by someone who saw it: kept, and reported elsewhere; a complaint is the victim's. */
  | { readonly kind: 'witness' }
  /** Told by someone close to the victim, who will take the story over with its code. */
  | { readonly kind: 'relative' };

/** Who tells the story. A complaint is the victim's, or the guardian's or the firm's in their name. */
export const tellers = ['victim', 'guardian', 'relative', 'organisation', 'witness'] as const;
export type Teller = (typeof tellers)[number];

/** One scam type: the plain questions of its own, how it is recognised, what to do in the first ten minutes. */
export type ScamJourney = {
  readonly scamType: ScamType;
  /** Strength of the signs in the answers, 0 for none, with the codes of the signs seen. Pure. */
  readonly recognise: (answers: Answers) => { readonly strength: number; readonly signs: readonly string[] };
  /** Codes of advice in the catalogue, most urgent first. */
  readonly firstTenMinutes: readonly string[];
  /** Asked between the common story and the common money questions. */
  readonly steps: readonly Step[];
};
