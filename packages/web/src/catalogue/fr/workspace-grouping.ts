import type { QuestionKind } from '@fanal/contract/investigation';

const questionTitles: Record<QuestionKind, string> = {
  bridge: 'Une série, ou deux ?',
  hub: 'Un carrefour ?',
  alike: 'Deux comptes d’une même personne ?',
  contradiction: 'Des décisions se contredisent',
};

const questionLeads: Record<QuestionKind, string> = {
  bridge:
    'Deux séries établies ne se touchent que par cet identifiant. Une faute de frappe, un compte de passage ou un faux signalement suffisent à cela : elles restent séparées tant que personne n’a décidé.',
  hub: 'Cet identifiant tient à lui seul une grande série, et ceux qui le nomment ont peu d’autre chose en commun. S’il est à tout le monde, la série se défait ; s’il est à ses auteurs, elle tient.',
  alike:
    'Deux séries nomment des comptes d’une même plateforme dont les noms ne diffèrent que par des chiffres, des signes ou des lettres qui se ressemblent. Un compte fermé rouvre souvent ainsi ; mais un nom se copie et s’invente : cela ne réunit personne tant qu’un agent n’a pas décidé.',
  contradiction:
    'Des décisions en vigueur ne peuvent pas être suivies toutes ensemble pour ces deux plaintes. Annulez-en une : la question se ferme d’elle-même.',
};

/** What matching asks agents, and what they ask of it. */
export const workspaceGroupingTexts = {
  questions: {
    title: 'Rapprochements à trancher',
    menu: 'Rapprochements',
    menuCount: (label: string, shown: string) => `${label} (${shown})`,
    lead: 'Ce que le rapprochement ne décide pas seul. Personne n’attend pendant ce temps : tant que vous n’avez pas tranché, les séries restent comme elles sont.',
    states: 'Voir',
    open: 'À trancher',
    closed: 'Tranchés',
    empty: 'Rien à trancher.',
    emptyClosed: 'Rien n’a encore été tranché.',
    caption: 'Rapprochements, les plus anciens d’abord',
    captionClosed: 'Rapprochements tranchés, les plus récents d’abord',
    question: 'Question',
    hangsOn: 'Ce qui les relie',
    side: (number: number): string => ['Les deux côtés', 'Premier côté', 'Second côté'][number] ?? '',
    since: 'Depuis',
    closedAt: 'Close le',
    state: 'Réponse',
    firstPage: 'Revenir au début',
    stateNames: {
      open: 'à trancher',
      accepted: 'oui',
      refused: 'non',
      gone: 'n’a plus lieu d’être',
    },
    alone: 'plainte seule',
    tied: 'Ce qui les relie',
    namedBy: 'Qui le nomme',
    notNamed: 'Personne ne le nomme plus de ce côté.',
    writes: 'écrit',
    evidence: 'Les indices',
    for: 'Pour une seule série',
    forHub: 'Pour un carrefour',
    against: 'Contre',
    noGround: 'Rien.',
    decide: 'Trancher',
    answered: 'Ce qui a été répondu',
    goneBody: 'Ce qui a été déposé, retiré ou décidé depuis ne laisse plus rien à trancher.',
    seeDecision: 'Voir la décision, ou l’annuler',
    now: 'Aujourd’hui',
    oneSeries: (code: string) => `Les deux côtés sont dans la série ${code}.`,
    titles: questionTitles,
    leads: questionLeads,
    acts: {
      pin: (reference: string) => `Épingler ${reference} à sa série`,
      pinLead:
        'Elle reste où elle est, même si l’autre côté rejoint un jour une série plus grande qui l’attire.',
      split: 'Scinder',
    },
  },
  pair: {
    title: 'Pourquoi ensemble ?',
    pairTitle: (one: string, other: string) => `${one} et ${other}`,
    lead: 'Donnez deux plaintes : le chemin qui les relie, ou ce qu’elles partagent sans en être rapprochées.',
    show: 'Expliquer',
    fromSeries: 'Comparer deux plaintes',
    compare: 'Comparer',
    compareThis: (reference: string) => `Comparer ${reference} avec une autre plainte`,
    both: 'Les deux plaintes',
    together: 'Pourquoi elles sont ensemble',
    togetherLead: (code: string, steps: number) =>
      steps === 1
        ? `Dans la série ${code}, une seule étape les sépare.`
        : `Dans la série ${code}, le plus court chemin de l’une à l’autre compte ${steps} étapes.`,
    noPath: 'La série est en cours de calcul : le chemin viendra dans un moment.',
    apart: 'Pourquoi elles sont séparées',
    apartLead: 'Ce qu’elles partagent, ou qui les rapproche, et qui n’a pas été utilisé.',
    nothing: 'Elles ne partagent rien que nous sachions lire.',
    decided: 'Un agent les a réunies',
    writes: (reference: string) => `${reference} écrit`,
    decide: 'Décider',
    seeQuestion: 'Voir la question posée aux agents',
    seeDecision: 'Voir la décision',
    inSeries: 'série',
  },
  indicator: {
    title: 'Identifiant',
    type: 'Nature',
    value: 'Valeur',
    naming: 'Plaintes qui le nomment',
    atLeast: (shown: string) => `au moins ${shown}`,
    links: 'Relie-t-il ?',
    doesLink: 'Oui : ceux qui le nomment sont réunis.',
    doesNot: (reason: string) => `Non : ${reason}.`,
    last: 'Qui le nomme',
    lastLead: (count: number) => `Les ${count} dernières plaintes au plus.`,
    decide: 'Décider ce qu’il vaut',
    fixed: 'Rien à décider : ce que vaut cet identifiant se lit dans ce qui est écrit.',
    see: (value: string) => `Voir l’identifiant ${value}`,
  },
};

export type WorkspaceGroupingTexts = typeof workspaceGroupingTexts;
