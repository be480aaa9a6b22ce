import { drawName, type Gender, type Language } from './fiction/people.ts';
import type { Random } from './random.ts';
import type { TraceBook } from './trace.ts';

/** Somebody who files, invented whole. */
export type FictionalPerson = {
  readonly id: string;
  readonly given: string;
  readonly family: string;
  readonly gender: Gender;
  readonly language: Language;
  readonly email: string;
  /** E.164; theirs alone. */
  readonly phone: string;
};

export function inventPerson(random: Random, book: TraceBook, language: Language): FictionalPerson {
  const name = drawName(random, language);
  return {
    ...name,
    id: random.uuid(),
    language,
    email: book.names.email(`${name.given} ${name.family}`),
    phone: book.phone('fr-mobile'),
  };
}
