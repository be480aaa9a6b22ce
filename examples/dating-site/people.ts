/** The two members of this site. Both are made up, like everything they say. */
export const people = ['alix', 'marc'] as const;
export type Person = (typeof people)[number];

export const languages = ['fr', 'en'] as const;
export type Language = (typeof languages)[number];

export function personIn(value: string | null | undefined): Person | undefined {
  return people.find((person) => person === value);
}

export function languageIn(value: string | null | undefined): Language {
  return languages.find((language) => language === value) ?? 'fr';
}

export function otherThan(person: Person): Person {
  return person === 'alix' ? 'marc' : 'alix';
}
