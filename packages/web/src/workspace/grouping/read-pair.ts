import { parseReference } from '@fanal/core/reference';
import type { Result } from '@fanal/core/result';
import { typed } from '../course/attempt.ts';
import type { WorkspaceVisit } from '../visit.ts';
import type { DecidingAttempt } from './attempt.ts';

export type Pair = readonly [one: string, other: string];

/** The two complaints of a form, by reference however it is typed; or what is to be put right. */
export function readPair(visit: WorkspaceVisit, form: FormData): Result<Pair, DecidingAttempt['errors']> {
  const { errors } = visit.texts.deciding;
  const one = parseReference(typed(form, 'one'), 'F');
  const other = parseReference(typed(form, 'other'), 'F');
  if (!one.ok || !other.ok) {
    const wrong = [
      ...(one.ok ? [] : [{ field: 'one', text: errors.one } as const]),
      ...(other.ok ? [] : [{ field: 'other', text: errors.other } as const]),
    ];
    return { ok: false, refusal: wrong };
  }
  if (one.value === other.value) return { ok: false, refusal: [{ field: 'other', text: errors.same }] };
  return { ok: true, value: [one.value, other.value] };
}
