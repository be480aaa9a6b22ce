import { isValidIBAN } from 'ibantools';
import { ok, type Result, refuse } from '../result/index.ts';
import type { Branded } from './brand.ts';
import { fold } from './view.ts';

/** `FR7630006000011234567890189`: upper case, no space, checksum verified. */
export type Iban = Branded<'iban'>;

export type IbanRefusal = 'too-long' | 'not-an-iban' | 'checksum';

const shape = /^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$/;

/** ISO 13616: length and account layout of the country, then mod 97. */
export function parseIban(raw: string): Result<Iban, IbanRefusal> {
  if (raw.length > 100) return refuse('too-long');
  const text = fold(raw)
    .text.toUpperCase()
    .replace(/^\s?IBAN\s?:?/, '')
    .replace(/[\s.\-_/]/g, '');
  if (!shape.test(text)) return refuse('not-an-iban');
  return isValidIBAN(text) ? ok(text as Iban) : refuse('checksum');
}
