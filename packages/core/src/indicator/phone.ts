import {
  type CountryCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import { ok, type Result, refuse } from '../result/index.ts';
import type { Branded } from './brand.ts';
import { isKeptForFiction } from './fiction-range.ts';
import { isAssigned } from './numbering-plan.ts';
import { plainNumber } from './reveal.ts';
import { isFrenchShortNumber } from './short-number.ts';

/** `+33639981234` (E.164), or `short:FR:3640` for a short number. */
export type Phone = Branded<'phone'>;

export type PhoneRefusal = 'too-long' | 'not-a-number' | 'not-in-a-numbering-plan';

/** Room for a number told in words. */
const longestWritten = 240;
const longestNumber = 60;

/** Overseas departments dial as the mainland does, under calling codes of their own. */
const overseas: readonly CountryCode[] = ['GP', 'MQ', 'GF', 'RE', 'YT'];

/** `(202) 555-0143`, `202-555-0143`: nobody else groups figures so. */
const northAmerican = /^(?:1[\s.-])?(?:\([2-9]\d\d\)|[2-9]\d\d)[\s.-]{0,2}[2-9]\d\d[\s.-]\d{4}$/;

function valid(text: string, country: CountryCode): PhoneNumber | undefined {
  const phone = parsePhoneNumberFromString(text, { defaultCountry: country, extract: false });
  return phone && (phone.isValid() || isKeptForFiction(phone.number)) ? phone : undefined;
}

function readInPlan(text: string, digits: string, country: CountryCode): PhoneNumber | undefined {
  const phone = valid(digits, country);
  if (phone !== undefined || digits.startsWith('+')) return phone;
  if (country === 'FR' && /^0\d{9}$/.test(digits)) {
    for (const territory of overseas) {
      const abroad = valid(digits, territory);
      if (abroad !== undefined) return abroad;
    }
  }
  if (northAmerican.test(text)) return valid(digits, 'US');
  // Chat applications show international numbers without the plus sign.
  return digits.length >= 11 ? valid(`+${digits}`, country) : undefined;
}

function isShortIn(country: CountryCode, digits: string): boolean {
  return digits === '112' || (country === 'FR' && isFrenchShortNumber(digits));
}

/**
 * Reads a number as dialled from `country` (ISO 3166, France unless told), with or without international
 * prefix, « (0) » and punctuation. Valid means: assigned in the plan of its country (ITU, by libphonenumber),
 * or kept there for fiction.
 */
export function parsePhone(raw: string, context: { country?: string } = {}): Result<Phone, PhoneRefusal> {
  const number = plainE164(raw, context.country);
  const assigned = number === undefined ? undefined : isAssigned(number);
  if (number === undefined || assigned === undefined) return readPhone(raw, context);
  if (assigned || isKeptForFiction(number)) return ok(number as Phone);
  // One dialled from France may be an overseas department's.
  return raw === number ? refuse('not-in-a-numbering-plan') : readPhone(raw, context);
}

/** Written in E.164, or as French numbers are grouped: what most files hold. */
function plainE164(raw: string, country: string | undefined): string | undefined {
  if (/^\+[1-9]\d{6,14}$/.test(raw)) return raw;
  if (country !== undefined && country !== 'FR') return undefined;
  return /^0[1-9](?:[ .-]?\d\d){4}$/.test(raw) ? `+33${raw.slice(1).replaceAll(/[ .-]/g, '')}` : undefined;
}

/** However it is written. */
export function readPhone(raw: string, context: { country?: string } = {}): Result<Phone, PhoneRefusal> {
  if (raw.length > longestWritten) return refuse('too-long');
  const asked = context.country?.toUpperCase() ?? '';
  const country = isSupportedCountry(asked) ? asked : 'FR';
  const text = plainNumber(raw).trim().replace(/^tel:/i, '').trim();
  const short = /^short:FR:(\d{2,6})$/.exec(text)?.[1];
  if (short !== undefined) {
    return isShortIn('FR', short) ? ok(text as Phone) : refuse('not-in-a-numbering-plan');
  }
  if (text.length > longestNumber) return refuse('too-long');
  if (!/^[\d\s+().\-/]+$/.test(text)) return refuse('not-a-number');
  const digits = text
    .replace(/^(\(?\+\s?[1-9]\d{0,2}\)?|00\s?[1-9]\d{0,2})\s?\(0\)/, '$1')
    .replace(/[\s().\-/]/g, '')
    .replace(/^00/, '+');
  if (!/^\+?\d{2,17}$/.test(digits)) return refuse('not-a-number');
  if (isShortIn(country, digits)) return ok(`short:FR:${digits}` as Phone);
  const phone = readInPlan(text, digits, country);
  return phone === undefined ? refuse('not-in-a-numbering-plan') : ok(phone.number as string as Phone);
}

/** A number spaced for reading: national in France, international elsewhere. */
export function spacePhone(value: string): string {
  const short = /^short:[A-Z]{2}:(\d{2,6})$/.exec(value)?.[1];
  if (short !== undefined) return short.length === 6 ? `${short.slice(0, 3)} ${short.slice(3)}` : short;
  const phone = parsePhoneNumberFromString(value, { extract: false });
  if (phone === undefined) return value;
  return phone.countryCallingCode === '33' ? phone.formatNational() : phone.formatInternational();
}
