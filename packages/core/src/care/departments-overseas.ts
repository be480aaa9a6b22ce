import { type Department, first, judicial } from './department.ts';

/**
 * Overseas departments and collectivities. Saint-Barthélemy and Saint-Martin are of the court of Basse-Terre; the
 * Pacific and Saint-Pierre-et-Miquelon have tribunaux de première instance (Code de l'organisation judiciaire, book V).
 */
export const overseas: readonly Department[] = [
  judicial('971', 'Guadeloupe', 'Basse-Terre', 'Pointe-à-Pitre'),
  judicial('972', 'Martinique', 'Fort-de-France'),
  judicial('973', 'Guyane', 'Cayenne'),
  judicial('974', 'La Réunion', 'Saint-Denis', 'Saint-Pierre'),
  first('975', 'Saint-Pierre-et-Miquelon', 'Saint-Pierre'),
  judicial('976', 'Mayotte', 'Mamoudzou'),
  judicial('977', 'Saint-Barthélemy', 'Basse-Terre'),
  judicial('978', 'Saint-Martin', 'Basse-Terre'),
  first('986', 'Wallis-et-Futuna', 'Mata-Utu'),
  first('987', 'Polynésie française', 'Papeete'),
  first('988', 'Nouvelle-Calédonie', 'Nouméa'),
];
