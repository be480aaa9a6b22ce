import type { Unused } from '@fanal/contract/investigation';

/** Why a value, or a tie, was not used. */
const why: Record<Unused['why'], string> = {
  'well-known': 'connu de tous : partagé par des inconnus',
  unverified: 'contrôle échoué : gardé tel qu’écrit',
  'support-only': 'trop commun pour relier à lui seul',
  'reporter-own': 'coordonnée de la personne elle-même',
  hub: 'carrefour : ceux qui le nomment n’ont rien d’autre en commun',
  'cut-bridge': 'lien trop mince entre deux séries établies : un agent est interrogé',
  'cannot-link': 'un agent les a séparées',
};

type Told = { readonly type: string | undefined };

/** What speaks for or against, by its code; `type` as in « même numéro de téléphone ». */
const grounds: Readonly<Record<string, (told: Told) => string>> = {
  'same-value': ({ type }) => `Même ${type ?? 'identifiant'}`,
  'same-script': () => 'Récits écrits presque dans les mêmes mots',
  'same-photo': () => 'Mêmes photos, ou presque',
  'support-value': ({ type }) => `Même ${type ?? 'détail'}, trop commun pour relier à lui seul`,
  'similar-handle': () => 'Comptes de presque le même nom',
  'name-alone': () => 'Un nom seul : il se copie et s’invente',
  'dates-fit': () => 'Les dates se tiennent',
  'dates-apart': () => 'Les dates sont éloignées',
  'seen-once': () => 'Un des côtés ne le nomme qu’une fois',
  witnesses: () => 'Plaintes qui nomment ce qui tient chacun des deux côtés',
  'too-few-witnesses': () => 'Entre deux séries de cette taille, il en faudrait au moins',
  'both-established': () => 'Chaque côté tient par lui-même, le plus petit aussi',
  'nothing-else': () => 'Ceux qui le nomment n’ont rien d’autre en commun',
  'ties-a-large-series': () => 'Il tient ensemble une grande série',
  hub: () => 'Nommé par des plaintes qui n’ont rien d’autre en commun',
  'must-link': () => 'Un agent les a réunies',
  decision: () => 'Un agent l’a décidé',
};

/** Evidence in words and in bits. */
export const workspaceEvidenceTexts = {
  why,
  evidence: {
    grounds,
    otherGround: 'Autre indice',
    bits: (shown: string) => `${shown} bits`,
    noWeight: 'sans poids',
    bitsHelp:
      'Un bit de plus : deux fois plus probable entre plaintes des mêmes auteurs qu’entre plaintes prises au hasard.',
    complaints: (count: number, shown: string) => (count === 1 ? '1 plainte' : `${shown} plaintes`),
    days: (count: number) =>
      count === 0 ? 'le même jour' : count === 1 ? '1 jour entre les deux' : `${count} jours entre les deux`,
    gap: (count: number) =>
      count === 0 ? 'en même temps' : count === 1 ? '1 jour d’écart' : `${count} jours d’écart`,
    sum: 'Somme',
    threshold: (shown: string) => `Seuil : ${shown}, le double de ce qui l’attire dans une autre série`,
    noThreshold: 'Rien ne l’attire dans une autre série',
    waterfall: (bits: string, threshold: string) => `${bits}, pour un seuil de ${threshold}`,
    ruleVersion: (version: number) => `règle version ${version}`,
    figures: (told: { naming: string; sampled: string; cohesion: string; expected: string }) =>
      `Figure dans ${told.naming} plaintes. Sur ${told.sampled} regardées, ${told.cohesion} de ce qu’elles pourraient avoir d’autre en commun l’est ; il en faudrait ${told.expected}.`,
    nothingElse: (naming: string, sampled: string) =>
      `Figure dans ${naming} plaintes. Sur ${sampled} regardées, aucune ne partage autre chose avec les autres.`,
  },
};

export type WorkspaceEvidenceTexts = typeof workspaceEvidenceTexts;
