import type { IndicatorType } from '@fanal/core/indicator';
import { remembered } from '@fanal/core/remembered';

/** A record of a file before anything is read in it: what was written under which name. */
export type WrittenRecord = {
  readonly line: number;
  readonly id: string;
  readonly text: string;
  readonly date: string;
  readonly language: string;
  /** Under a type or column of the file, in its own words. */
  readonly identifiers: readonly { readonly label: string; readonly value: string }[];
  /** Columns that mean nothing to Fanal; kept with the complaint and reported. */
  readonly unknown: Readonly<Record<string, string>>;
};

export const rejectReasons = {
  'line-too-long': 'A record takes at most 1 MiB: shorten it, or split what it says',
  'not-json': 'The line is not JSON: one complete object a line',
  'not-a-record': 'The line is JSON but no object with an "id": see fanal import --help',
  'not-csv': 'The row does not follow the header: check its quotes and number of columns',
  'id-missing': 'Give the record an "id" of at most 200 characters',
  'text-too-long': 'A text takes at most 100,000 characters',
  'too-many-identifiers': 'A record takes at most 500 identifiers',
  'nothing-to-read': 'The record has neither text nor identifiers',
} as const;
export type RejectReason = keyof typeof rejectReasons;

export type Reject = { readonly line: number; readonly id?: string; readonly reason: RejectReason };

export type FileItem =
  | { readonly kind: 'record'; readonly record: WrittenRecord }
  | { readonly kind: 'reject'; readonly reject: Reject };

/** Of a line or row, in bytes. */
export const longestRecord = 1_048_576;
const longest = { id: 200, text: 100_000, identifiers: 500, unknown: 50, unknownValue: 2_000 };

/** The names under which files give indicators, folded: lower case, `_` for anything but letters and figures. */
const typeNames: Readonly<Record<IndicatorType, readonly string[]>> = {
  phone: ['phone', 'phone_number', 'telephone', 'tel', 'mobile', 'whatsapp', 'sms'],
  email: ['email', 'e_mail', 'mail', 'email_reply', 'reply_to'],
  iban: ['iban', 'account'],
  bic: ['bic', 'swift'],
  wallet: ['wallet', 'crypto', 'crypto_address', 'bitcoin', 'btc', 'ethereum', 'eth'],
  url: ['url', 'link'],
  domain: ['domain', 'host', 'hostname'],
  handle: ['handle', 'username', 'user_name'],
  photo: ['photo', 'phash'],
};
const typeByName: ReadonlyMap<string, IndicatorType> = new Map(
  Object.entries(typeNames).flatMap(([type, names]) =>
    names.map((name) => [name, type as IndicatorType] as const),
  ),
);

export const foldName = remembered((name: string) =>
  name
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_'),
);

/** The type that a label of a file stands for, if it is one we read. */
export const typeNamed = remembered((label: string) => typeByName.get(foldName(label)));

/** Bounds a record, or says why it cannot be taken. */
export function checked(written: WrittenRecord): FileItem {
  const { line, id, text, identifiers, unknown } = written;
  const refuse = (reason: RejectReason): FileItem => ({
    kind: 'reject',
    reject: { line, reason, ...(id === '' || id.length > longest.id ? {} : { id }) },
  });
  if (id === '' || id.length > longest.id) return refuse('id-missing');
  if (text.length > longest.text) return refuse('text-too-long');
  if (identifiers.length > longest.identifiers) return refuse('too-many-identifiers');
  if (text.trim() === '' && identifiers.length === 0) return refuse('nothing-to-read');
  return {
    kind: 'record',
    record: { ...written, id: clean(id), text: clean(text), unknown: boundedUnknown(unknown) },
  };
}

const nothing: WrittenRecord['unknown'] = {};

function boundedUnknown(unknown: WrittenRecord['unknown']): WrittenRecord['unknown'] {
  const names = Object.keys(unknown);
  if (names.length === 0) return nothing;
  return Object.fromEntries(
    names
      .slice(0, longest.unknown)
      .map((name) => [clean(name).slice(0, 60), clean(unknown[name] ?? '').slice(0, longest.unknownValue)]),
  );
}

/** Text that a database can hold: no NUL, no half of a surrogate pair. */
function clean(text: string): string {
  return text.replace(/[\0\p{Surrogate}]/gu, '\ufffd');
}
