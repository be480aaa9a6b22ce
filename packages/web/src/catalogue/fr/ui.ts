/** Words that the design system itself needs. */
export const uiTexts = {
  skipToContent: 'Aller au contenu',
  mainMenu: 'Menu principal',
  languages: 'Langues',
  youAreHere: 'Vous êtes ici',
  back: 'Retour',
  notice: 'À savoir',
  optional: 'facultatif',
  allNeeded: 'Toutes les réponses de cette page sont attendues.',
  errorPrefix: 'Erreur : ',
  errorSummaryTitle: 'Il reste quelque chose à corriger',
  errorLabel: 'Erreur :',
  quickExit: 'Quitter vite',
  quickExitHelp: 'Affiche aussitôt un autre site. Au clavier : appuyez trois fois sur Échap.',
  day: 'Jour',
  month: 'Mois',
  year: 'Année',
  dateHint: 'Par exemple 14 3 2026. Si vous ne savez plus le jour, laissez-le vide.',
  choose: 'Choisir',
  charactersLeft: 'Il reste {count} caractères.',
  charactersOver: '{count} caractères de trop.',
  step: (number: number, total: number) => `Étape ${number} sur ${total}`,
  nextStep: (label: string) => `Ensuite : ${label}`,
  pages: 'Pages',
  previousPage: 'Page précédente',
  nextPage: 'Page suivante',
  call: (number: string) => `Appeler le ${number}`,
  /** Between a label and what it names. */
  colon: ' : ',
};

export type UiTexts = typeof uiTexts;
