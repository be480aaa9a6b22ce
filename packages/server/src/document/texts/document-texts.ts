import type { AskedCode, Mode } from '@fanal/core/complaint';
import type { DocumentKind } from '@fanal/core/document';
import type { IdentityLevel } from '@fanal/core/identity';

export type Intro = {
  readonly operator: string;
  readonly filedAt: string;
  readonly mode: Mode;
  readonly admittedAt?: string;
  readonly agentName?: string;
};

export type Chapter = {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
};

type Headings = readonly [string, string];

/** Everything a document says by itself. The French is the original; a translation says that it is one. */
export type DocumentTexts = {
  readonly kinds: Readonly<
    Record<
      DocumentKind,
      {
        readonly title: Readonly<Record<Mode, string>>;
        /** What its file is called. */
        readonly file: string;
        readonly intro: (intro: Intro) => readonly string[];
        readonly after: Readonly<Record<Mode, readonly Chapter[]>>;
      }
    >
  >;
  readonly translation: string | undefined;
  readonly description: (operator: string, reference: string) => string;
  readonly reference: string;
  readonly footer: (reference: string, code: string) => string;
  readonly pageOf: readonly [string, string];
  readonly person: {
    readonly title: string;
    readonly headings: Headings;
    readonly name: string;
    readonly identity: string;
    readonly levels: Readonly<Record<IdentityLevel, string>>;
    readonly email: string;
    readonly phone: string;
    readonly filedAt: string;
  };
  readonly brief: {
    readonly title: string;
    readonly headings: Headings;
    readonly scamType: string;
    readonly occurredOn: string;
    readonly losses: string;
  };
  readonly told: { readonly title: string; readonly lead: string; readonly headings: Headings };
  readonly additions: {
    readonly title: string;
    readonly on: (moment: string) => string;
    readonly asked: string;
    readonly answered: string;
  };
  readonly asked: Readonly<Record<AskedCode, string>>;
  readonly losses: { readonly title: string; readonly headings: Headings; readonly none: string };
  readonly exhibits: {
    readonly title: string;
    readonly lead: string;
    readonly none: string;
    readonly columns: readonly [string, string, string];
  };
  readonly signature: { readonly title: string; readonly text: (agent: string, moment: string) => string };
  readonly check: {
    readonly title: string;
    readonly text: string;
    readonly code: string;
    readonly address: string;
    readonly qrAlternative: (code: string) => string;
  };
};
