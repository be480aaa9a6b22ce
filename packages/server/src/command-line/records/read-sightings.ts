import { findIndicators, type IndicatorType, type ReadIndicator, readIndicator } from '@fanal/core/indicator';
import type { Sighting } from '@fanal/core/statement';
import { BadInput } from '../outcome.ts';
import { foldName, typeNamed, type WrittenRecord } from './record.ts';

/** Types and columns of the file that mean nothing to Fanal, each once. */
export function unknownNamesIn({ unknown, identifiers }: WrittenRecord): readonly string[] {
  const names = Object.keys(unknown);
  for (const { label } of identifiers) {
    if (typeNamed(label) === undefined && !names.includes(foldName(label))) names.push(foldName(label));
  }
  return names;
}

/**
 * Reads the indicators of a record where it names them, and in its text. A value under a type that we do not
 * know is kept, and read like a text: what stands in it is found if it stands out by itself. `countries`
 * (ISO 3166) are tried in turn for a phone number without a prefix; in a text, the first alone.
 */
export function sightingsIn(written: WrittenRecord, countries: readonly string[]): readonly Sighting[] {
  const context = { countries, platform: written.unknown['platform'] };
  return [
    ...foundIn(written.text, 'import.text', countries).map(({ start, end, ...found }) => ({
      ...found,
      at: { start, end },
    })),
    ...written.identifiers.flatMap(({ label, value }) => {
      const type = typeNamed(label);
      return type === undefined
        ? foundIn(value, fieldOf(label), countries).map(({ start: _, end: __, ...found }) => found)
        : [{ ...readFrom(type, value, context), field: fieldOf(label) }];
    }),
  ];
}

export type RecordContext = { readonly countries: readonly string[]; readonly platform: string | undefined };

function foundIn(text: string, field: string, [country]: readonly string[]) {
  return findIndicators(text, country === undefined ? {} : { country }).map((found) => ({ ...found, field }));
}

/** An indicator under a type that the file names. */
export function readFrom(type: IndicatorType, raw: string, context: RecordContext): ReadIndicator {
  if (type === 'handle') return readHandle(raw, context.platform);
  let read = readIndicator(type, raw);
  for (const country of context.countries) {
    if (read.verified) break;
    read = readIndicator(type, raw, { country });
  }
  return read;
}

/** Distinctive enough to mean one account wherever it is seen: long, or with a figure or a mark in it. */
const distinctive = /^@?(?=.{6,60}$)(?:[\p{L}\p{N}._-]{10,}|[\p{L}._-]*[\p{N}._-][\p{L}\p{N}._-]*)$/u;

/** A name whose platform the file does not tell is one of the platform `username`, if it is no first name. */
function readHandle(raw: string, platform: string | undefined): ReadIndicator {
  const read = readIndicator('handle', raw, platform === undefined ? {} : { platform });
  if (read.verified || platform !== undefined || !distinctive.test(raw.trim())) return read;
  return readIndicator('handle', raw, { platform: 'username' });
}

/** `FR,BE` as a list. */
export function countriesIn(option: string): readonly string[] {
  const codes = option
    .toUpperCase()
    .split(',')
    .map((code) => code.trim());
  if (codes.every((code) => /^[A-Z]{2}$/.test(code))) return codes;
  throw new BadInput('--country takes two-letter codes separated by commas, such as FR,BE');
}

/** Where an indicator was read that a file gives under this label. */
export function fieldOf(label: string): string {
  return `import.${foldName(label).slice(0, 60)}`;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` (with or without a time after it), or `7 Mar 2024`. */
export function dayIn(written: string): string | undefined {
  const plain = written.trim();
  const iso = /^(\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?:[T ].{0,40})?$/.exec(plain);
  if (iso !== null) return iso[1];
  const spelled = /^(\d{1,2}) ([a-z]{3})[a-z]{0,6} (\d{4})$/i.exec(plain);
  const month = months.indexOf(spelled?.[2]?.toLowerCase() ?? '') + 1;
  if (spelled === null || month === 0) return undefined;
  return `${spelled[3]}-${String(month).padStart(2, '0')}-${spelled[1]?.padStart(2, '0')}`;
}
