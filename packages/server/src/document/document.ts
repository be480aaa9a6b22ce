import type { Complainant, Mode } from '@fanal/core/complaint';
import type { DocumentKind } from '@fanal/core/document';
import type { Exhibit } from '@fanal/core/exhibit';
import type { Answers } from '@fanal/core/journey';
import type { Locale } from '@fanal/core/locale';
import type { ScamType } from '@fanal/core/statement';
import type { ComplaintEvent } from '../complaint/index.ts';
import type { StoredStatement } from '../statement/index.ts';

/** One that was issued, without its bytes. */
export type IssuedDocument = {
  readonly id: string;
  readonly code: string;
  readonly complaintId: string;
  readonly kind: DocumentKind;
  readonly locale: Locale;
  readonly version: number;
  readonly issuedAt: Date;
  readonly issuedBy: string;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
  /** A newer version tells what has changed since. */
  readonly superseded: boolean;
};

/** Questions and answers in words, by section: the site's catalogue says them, the composition hands them in. */
export type Wording = {
  readonly told: (
    answers: Answers,
    locale: Locale,
  ) => readonly {
    readonly title: string;
    readonly rows: readonly { readonly label: string; readonly text: string }[];
  }[];
  readonly scamType: (scamType: ScamType, locale: Locale) => string;
};

export type Holder = { readonly mode: Mode; readonly operator: { readonly name: string } };

/** All that a document may tell of a complaint. */
export type Facts = {
  readonly complaintId: string;
  readonly reference: string;
  readonly filedAt: Date;
  readonly complainant: Complainant;
  readonly statement: StoredStatement;
  readonly events: readonly ComplaintEvent[];
  readonly exhibits: readonly Exhibit[];
  readonly admission?: { readonly at: Date; readonly agentName: string };
};
