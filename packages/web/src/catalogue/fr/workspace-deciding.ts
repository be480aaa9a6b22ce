import type { MatchingDecisionKind } from '@fanal/contract/investigation';

type Form = { readonly summary: string; readonly lead: string; readonly button: string };

const kinds: Record<MatchingDecisionKind, string> = {
  'must-link': 'Réunies',
  'cannot-link': 'Séparées',
  pin: 'Épinglée',
  hub: 'Ne relie personne',
  'not-hub': 'Relie',
};

const forms: Record<MatchingDecisionKind, Form> = {
  'must-link': {
    summary: 'Réunir',
    lead: 'Les deux plaintes sont des mêmes auteurs : leurs séries n’en font plus qu’une, et le restent. Une personne qui se croyait seule l’apprend, une fois.',
    button: 'Réunir',
  },
  'cannot-link': {
    summary: 'Séparer',
    lead: 'Les deux plaintes ne sont pas des mêmes auteurs : elles ne seront plus dans une même série, quoi qui les rapproche ensuite. Le lien le plus faible entre elles est coupé.',
    button: 'Séparer',
  },
  pin: {
    summary: 'Épingler la première à la seconde',
    lead: 'La première plainte reste avec la seconde, quoi qui l’attire ailleurs.',
    button: 'Épingler',
  },
  hub: {
    summary: 'Carrefour : ne relie personne',
    lead: 'Des inconnus s’en servent aussi (une place de marché, un standard, un compte de passage). Les séries qui ne tenaient que par lui se défont.',
    button: 'Ne plus relier par lui',
  },
  'not-hub': {
    summary: 'Pas un carrefour : relie',
    lead: 'Ses auteurs seuls s’en servent, si nombreux que soient ceux qui le nomment. Les plaintes qui le nomment sont réunies.',
    button: 'Relier par lui',
  },
};

/** Decisions on series: forms, what was decided, what became of it. */
export const workspaceDecidingTexts = {
  kinds,
  forms,
  reason: 'Pourquoi',
  reasonHint:
    'Ce qu’il faut pour qu’un collègue, ou un juge, comprenne dans un an. 2 000 caractères au plus. Ne peut plus être modifié.',
  title: 'Décider sur deux plaintes',
  one: 'Première plainte',
  other: 'Seconde plainte',
  referenceHint: 'Sa référence : F-…',
  kept: 'Décisions prises',
  noDecision: 'Aucune décision.',
  lead: 'Une décision tient jusqu’à ce qu’elle soit annulée, quoi qui soit déposé ou recalculé ensuite.',
  by: (agent: string) => `par ${agent}`,
  undone: 'Annulée',
  inForce: 'En vigueur',
  open: 'Voir la décision',
  decision: {
    title: 'Décision',
    about: 'Sur',
    who: 'Par',
    when: 'Le',
    why: 'Pourquoi',
    state: 'État',
    places: 'Ce qui en est résulté',
    stands: (reference: string) => `La plainte ${reference} est maintenant dans`,
    together: 'Elles sont dans la même série.',
    apart: 'Elles sont dans deux séries.',
    questions: 'Questions ouvertes sur ces séries',
    question: (number: number) => `Question ${number}`,
    undo: {
      summary: 'Annuler cette décision',
      lead: 'Elle reste dans l’histoire avec votre nom, et ne compte plus : les séries redeviennent ce que les plaintes seules en font.',
      button: 'Annuler la décision',
    } satisfies Form as Form,
  },
  done: {
    decided: 'C’est décidé. Voici ce qui en est résulté.',
    undone: 'La décision est annulée. Voici ce qui en est résulté.',
    settling:
      'C’est décidé. La série est grande : son calcul se poursuit, et cette page dira ce qui en est résulté dans un moment.',
  } as Readonly<Record<string, string>>,
  errors: {
    reason: 'Écrivez pourquoi, en 2 000 caractères au plus.',
    one: 'Écrivez la référence de la première plainte : F-…',
    other: 'Écrivez la référence de la seconde plainte : F-…',
    same: 'Ce sont deux fois la même plainte.',
    unknown: 'Une de ces références ne mène à aucune plainte.',
    'already-decided':
      'Un autre agent a décidé entre-temps. Rien n’a été enregistré de votre part ; voyez ci-dessous.',
  },
  auditActions: {
    compare: 'a comparé',
    'decide-must-link': 'a réuni',
    'decide-cannot-link': 'a séparé',
    'decide-pin': 'a épinglé',
    'decide-hub': 'a déclaré carrefour',
    'decide-not-hub': 'a déclaré non carrefour',
    'undo-decision': 'a annulé',
  },
  auditSubjects: {
    questions: 'les rapprochements',
    question: 'rapprochement',
    indicator: 'identifiant',
    'matching-decision': 'décision sur une série',
  },
};

export type WorkspaceDecidingTexts = typeof workspaceDecidingTexts;
