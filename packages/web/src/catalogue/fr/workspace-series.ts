/** Series: their list, and one of them. */
export const workspaceSeriesTexts = {
  seriesList: {
    title: 'Séries',
    caption: 'Séries de deux plaintes ou plus',
    order: 'Trier',
    recent: 'Les plus récentes d’abord',
    largest: 'Les plus grandes d’abord',
    scamType: 'Type',
    all: 'Tous',
    apply: 'Afficher',
    code: 'Série',
    size: 'Plaintes',
    types: 'Types',
    losses: 'Préjudice total',
    dates: 'Période',
    strongest: 'Ce qui relie',
    empty: 'Aucune série.',
    emptyHelp: 'Une série naît dès que deux plaintes nomment le même compte, numéro, site ou adresse.',
    count: (shown: string, total: number) => (total < 2 ? `${shown} série` : `${shown} séries`),
    about: (shown: string) => `Environ ${shown} séries`,
    members: (count: number) => `${count} plaintes`,
    firstPage: 'Revenir au début',
    period: (from: string, to: string) => (from === to ? from : `du ${from} au ${to}`),
  },
  series: {
    title: (code: string) => `Série ${code}`,
    summary: 'En bref',
    graph: 'Le graphe',
    graphLead:
      'Un rond est une plainte, un carré un identifiant partagé. Un trait : la plainte nomme l’identifiant.',
    graphPartial: 'Le graphe ne montre qu’une partie de la série : 150 plaintes au plus.',
    graphScroll: 'Graphe de la série, défile de côté',
    statement: 'Plainte',
    sharedIndicator: 'Identifiant partagé',
    graphTable: 'Le graphe en tableau',
    named: 'Nommé par',
    members: 'Les plaintes et leurs raisons',
    moreMembers: 'Plaintes suivantes',
    firstMembers: 'Premières plaintes',
    reasons: 'Pourquoi elle est là',
    noReason: 'Reliée par une valeur qui n’est plus partagée.',
    unused: 'Partagé, mais pas utilisé',
    unusedLead: 'Ces valeurs sont communes à plusieurs plaintes, et ne relient personne.',
    noUnused: 'Rien d’autre n’est partagé.',
    why: 'Raison',
    shared: 'Plaintes',
    history: 'Histoire de la série',
    questions: (count: number) =>
      count === 1
        ? 'Une question sur cette série attend une réponse.'
        : `${count} questions sur cette série attendent une réponse.`,
    question: (number: number) => `Question ${number}`,
    scripts: 'Même mode opératoire',
    scriptsLead:
      'Ces séries racontent presque la même histoire, ou avec les mêmes photos. Cela ne réunit personne : un récit se copie.',
    scriptOf: (statements: number) => (statements === 1 ? '1 récit proche' : `${statements} récits proches`),
    alike: (share: string) => `jusqu’à ${share} en commun`,
    keepApart: 'Séparer deux plaintes de cette série',
    events: {
      founded: 'Première plainte',
      joined: (statements: number) =>
        statements < 2 ? 'Une plainte rejoint la série' : `${statements} plaintes rejoignent la série`,
      absorbed: (statements: number) =>
        statements < 2 ? 'Absorbe une série d’une plainte' : `Absorbe une série de ${statements} plaintes`,
      rebuilt: 'Recalculée',
      split: (statements: number) =>
        statements < 2 ? 'Scission : une plainte' : `Scission : ${statements} plaintes`,
      left: (statements: number) =>
        statements < 2 ? 'Une plainte retirée la quitte' : `${statements} plaintes retirées la quittent`,
      decided: 'Un agent a décidé',
      undone: 'Une décision est annulée',
      proposed: 'Une question est posée aux agents',
      hub: 'Un identifiant ne relie plus personne',
    },
    mergedInto: (old: string, code: string) =>
      `La série ${old} a rejoint celle-ci : ${code} tient maintenant toutes ses plaintes.`,
  },
};

export type WorkspaceSeriesTexts = typeof workspaceSeriesTexts;
