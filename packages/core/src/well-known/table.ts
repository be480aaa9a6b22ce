export type WellKnownCategory =
  | 'app-store'
  | 'bank'
  | 'brand'
  | 'crypto-contract'
  | 'crypto-exchange'
  | 'dating'
  | 'hosting'
  | 'hotline'
  | 'image-host'
  | 'infrastructure'
  | 'job-board'
  | 'mail-provider'
  | 'marketplace'
  | 'media'
  | 'parcel'
  | 'payment'
  | 'payment-page'
  | 'public-service'
  | 'redirector'
  | 'shortener'
  | 'social'
  | 'telecom';

/** Something thousands of strangers meet, so that meeting it in two stories ties them in no way. */
export type WellKnown = {
  readonly name: string;
  readonly category: WellKnownCategory;
  /** Where the value is published: the body's own site, or a public register. */
  readonly source: string;
};

/**
 * One category of the list. `domains`: name of the body → the names it registered, separated by spaces;
 * the first is the body's own public site, which is the source of the row.
 */
export type DomainTable = {
  readonly category: WellKnownCategory;
  /** Day of the last review of the table, ISO 8601. */
  readonly reviewedOn: string;
  readonly domains: Readonly<Record<string, string>>;
};

/** Values other than domains; each row tells its source. */
export type ValueTable = {
  readonly category: WellKnownCategory;
  readonly reviewedOn: string;
  readonly values: readonly {
    readonly type: 'phone' | 'wallet';
    readonly value: string;
    readonly name: string;
    readonly source: string;
  }[];
};
