import { createHash } from 'node:crypto';
import type { Incidence } from '@fanal/core/matching';
import type { Sighting } from '@fanal/core/statement';

const longestValue = 600;

/** Text that any PostgreSQL can hold: no NUL, no half of a surrogate pair. */
export function storable(sighting: Sighting): Sighting {
  return { ...sighting, raw: clean(sighting.raw), value: clean(sighting.value) };
}

/** Whether a value is short enough to be indexed as it is. */
export function isShort({ value }: Incidence): boolean {
  return value.length <= longestValue;
}

/** A value of bounded length, for it is indexed; two values that differ still do. */
export function bounded(incidence: Incidence): Incidence {
  if (isShort(incidence)) return incidence;
  const digest = createHash('sha256').update(incidence.value).digest('hex');
  return { ...incidence, value: `${clean(incidence.value.slice(0, longestValue))}#${digest}` };
}

function clean(text: string): string {
  return text.replace(/[\0\p{Surrogate}]/gu, '\ufffd');
}
