import type { DocumentKind } from '@fanal/core/document';
import type { Locale } from '@fanal/core/locale';
import type { Facts, Holder, Wording } from '../document.ts';
import type { DocumentTexts } from '../texts/document-texts.ts';
import type { formatsOf } from './formats.ts';

export type Issue = {
  readonly holder: Holder;
  readonly wording: Wording;
  readonly code: string;
  readonly issuedAt: Date;
  readonly locale: Locale;
  readonly checkLink: (code: string, locale: Locale) => string;
};

/** What the parts of a document are made from. */
export type Making = Issue & {
  readonly kind: DocumentKind;
  readonly facts: Facts;
  readonly texts: DocumentTexts;
  readonly formats: ReturnType<typeof formatsOf>;
};
