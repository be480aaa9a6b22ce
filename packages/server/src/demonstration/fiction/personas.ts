import type { Random } from '../random.ts';
import type { Gender, Language } from './people.ts';

type Translated = Readonly<Record<Language, string>>;

/** Who an offender claims to be. */
export type Persona = {
  readonly name: string;
  readonly gender: Gender;
  readonly job: Translated;
  /** ISO 3166, with the words of "over there". */
  readonly country: { readonly code: string; readonly there: Translated };
};

const givenNames: Readonly<Record<Gender, string>> = {
  m: 'Nolan Adrian Marc Ethan Lucas Stefan Gabriel Frédéric Julien Thomas William Antoine Kévin Maxime Oscar Xavier',
  f: 'Elena Clara Sophie Natacha Amelia Ingrid Mélissa Emma Inès Laura Julie Camille Vanessa Justine Diane Lisa',
};
const familyNames =
  'Wexford Solberg Vandel Rowe Brennan Halvorsen Montclair Valmont Ashcombe Kerrigan Hartwell Beaurepaire Delorme Wintersen Delacourt Belmont Thornbury Solvang Corvin Ravenhill Carradine Vasseur Montferrand Lasalle';

const jobs: Readonly<Record<Gender, readonly Translated[]>> = {
  m: [
    { fr: 'chirurgien pour une organisation humanitaire', en: 'a surgeon with an aid organisation' },
    { fr: 'ingénieur sur une plateforme en mer', en: 'an engineer on an offshore platform' },
    { fr: 'capitaine au long cours', en: 'a ship’s captain' },
    { fr: 'architecte', en: 'an architect' },
    { fr: 'militaire en mission', en: 'a soldier on a mission' },
    { fr: 'négociant en pierres', en: 'a gemstone dealer' },
  ],
  f: [
    { fr: 'infirmière', en: 'a nurse' },
    { fr: 'décoratrice', en: 'an interior designer' },
    { fr: 'médecin militaire', en: 'an army doctor' },
    { fr: 'gérante d’une petite boutique', en: 'the owner of a small shop' },
    { fr: 'photographe', en: 'a photographer' },
  ],
};

const countries: readonly Persona['country'][] = [
  { code: 'NO', there: { fr: 'en Norvège', en: 'in Norway' } },
  { code: 'TR', there: { fr: 'en Turquie', en: 'in Turkey' } },
  { code: 'AE', there: { fr: 'à Dubaï', en: 'in Dubai' } },
  { code: 'CA', there: { fr: 'au Canada', en: 'in Canada' } },
  { code: 'US', there: { fr: 'aux États-Unis', en: 'in the United States' } },
  { code: 'CY', there: { fr: 'à Chypre', en: 'in Cyprus' } },
  { code: 'MY', there: { fr: 'en Malaisie', en: 'in Malaysia' } },
];

export function drawPersona(random: Random): Persona {
  const gender = random.chance(0.5) ? 'm' : 'f';
  return {
    name: `${random.pick(givenNames[gender].split(' '))} ${random.pick(familyNames.split(' '))}`,
    gender,
    job: random.pick(jobs[gender]),
    country: random.pick(countries),
  };
}
