import { parseEmail, parsePhone } from '../../indicator/index.ts';
import { ok, type Result, refuse } from '../../result/index.ts';
import { foundIn } from '../found.ts';
import type { Answers, Field, FieldError, FieldValue, RawValues } from '../journey.ts';
import { cleanLine, cleanText } from './clean-text.ts';
import { countries, currencies } from './codes.ts';
import { readAmount } from './read-amount.ts';
import { dateTyped, readDate } from './read-date.ts';
import { readTime } from './read-time.ts';

/** The longest link a browser is sure to open; every other indicator is far shorter. */
const indicatorLength = 2_000;
const emailLength = 254;
const companyNumberLength = 40;
const phoneLength = 40;

/** What a field was given: its value, nothing at all, or what is wrong with it. */
export function readField(
  field: Field,
  raw: RawValues,
  context: { readonly today: string; readonly answers: Answers },
): Result<FieldValue | undefined, FieldError> {
  switch (field.kind) {
    case 'choices':
      return readChoices(field.options, manyOf(raw, field.name));
    case 'found-indicators': {
      const ticked = new Set(manyOf(raw, field.name));
      // A key that is no longer in the account is dropped: the text may have changed since the page was shown.
      return ok(foundIn(context.answers, field.from).flatMap(({ key }) => (ticked.has(key) ? [key] : [])));
    }
    case 'date': {
      const typed = dateTyped(raw, field.name);
      return typed === undefined ? ok(undefined) : readDate(typed, context.today);
    }
    default: {
      const typed = oneOf(raw, field.name);
      return typed.trim() === '' ? ok(undefined) : readText(field, typed);
    }
  }
}

type TextField = Exclude<Field, { readonly kind: 'choices' | 'found-indicators' | 'date' }>;

function readText(field: TextField, typed: string): Result<string | undefined, FieldError> {
  switch (field.kind) {
    case 'choice':
      return among(field.options, typed, 'not-an-option');
    case 'short-text':
      return stored(cleanLine(typed, field.max));
    case 'long-text':
      return stored(cleanText(typed, field.max));
    case 'company-number':
      return stored(cleanLine(typed, companyNumberLength));
    case 'indicator':
      return stored(cleanLine(typed, indicatorLength));
    case 'amount':
      return readAmount(typed);
    case 'time':
      return readTime(typed);
    case 'currency':
      return among(currencies, typed.trim().toUpperCase(), 'not-a-currency');
    case 'country':
      return among(countries, typed.trim().toUpperCase(), 'not-a-country');
    case 'own-email':
      return readOwnEmail(typed);
    case 'own-phone':
      return readOwnPhone(typed);
  }
}

function readChoices(
  options: readonly string[],
  ticked: readonly string[],
): Result<FieldValue | undefined, FieldError> {
  const known = options.filter((option) => ticked.includes(option));
  if (ticked.some((option) => option !== '' && !options.includes(option))) return refuse('not-an-option');
  return ok(known.length === 0 ? undefined : known);
}

function among(options: readonly string[], typed: string, error: FieldError): Result<string, FieldError> {
  return options.includes(typed) ? ok(typed) : refuse(error);
}

/** Cleaning may leave nothing, which is an empty field; nothing kept at all is a text too long. */
function stored(text: string | undefined): Result<string | undefined, FieldError> {
  if (text === undefined) return refuse('too-long');
  return ok(text === '' ? undefined : text);
}

/** Canonical, since mail is sent to it: an address typed as `name (at) host` can be read, not written to. */
function readOwnEmail(typed: string): Result<string, FieldError> {
  const line = cleanLine(typed, emailLength);
  const email = line === undefined ? undefined : parseEmail(line);
  return email?.ok === true ? ok(email.value) : refuse('not-an-email');
}

function readOwnPhone(typed: string): Result<string, FieldError> {
  const phone = cleanLine(typed, phoneLength);
  const parsed = phone === undefined ? undefined : parsePhone(phone, { country: 'FR' });
  // A short number answers nobody's call back.
  return parsed?.ok === true && parsed.value.startsWith('+') ? ok(parsed.value) : refuse('not-a-phone');
}

function oneOf(raw: RawValues, name: string): string {
  return manyOf(raw, name)[0] ?? '';
}

function manyOf(raw: RawValues, name: string): readonly string[] {
  const value = Object.hasOwn(raw, name) ? raw[name] : undefined;
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}
