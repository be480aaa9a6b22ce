/** What offenders leave behind and use again: numbers, accounts, addresses, sites, names online. */
export const indicatorTypes = [
  'phone',
  'email',
  'iban',
  'wallet',
  'url',
  'domain',
  'handle',
  'photo',
  'bic',
] as const;

export type IndicatorType = (typeof indicatorTypes)[number];

/**
 * An indicator in canonical form: two spellings of the same thing have the same `value`.
 *
 * | type | canonical value | example |
 * |---|---|---|
 * | phone | E.164, or `short:FR:3640` for a short number | `+33639981234` |
 * | email | lower case, IDNA domain | `jean@exemple.example` |
 * | iban | upper case, no space | `FR7630006000011234567890189` |
 * | wallet | `chain:address`, address in the chain's canonical case | `eth:0x52908400098527886e0f7030069857d2e4169ee7` |
 * | url | scheme, IDNA host, port if unusual, path, query; no fragment | `https://boutique.example/suivi?id=3` |
 * | domain | host, IDNA, lower case | `boutique.example` |
 * | handle | `platform:name`, NFKC-folded | `instagram:dr.martin` |
 * | photo | 64-bit perceptual hash, 16 hex digits | `d1c4f0e8a3b59672` |
 * | bic | ISO 9362, upper case, 11 characters (`XXX` for the head office) | `BNPAFRPPXXX` |
 */
export type Indicator = { readonly type: IndicatorType; readonly value: string };

/**
 * An indicator as someone wrote it. `verified` says that its check (checksum, numbering plan, syntax)
 * passed; otherwise `value` is the text as written, NFC and trimmed, and links nobody.
 */
export type ReadIndicator = Indicator & { readonly raw: string; readonly verified: boolean };

/** An indicator found in a text: UTF-16 offsets, `text.slice(start, end) === raw`. */
export type FoundIndicator = ReadIndicator & { readonly start: number; readonly end: number };
