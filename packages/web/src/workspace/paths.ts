import type { AgentLocale } from './locale.ts';

/** Every address of the workspace. `:name` stands for a parameter. */
const table = {
  queue: { fr: '/agents/fr/plaintes', en: '/agents/en/complaints' },
  search: { fr: '/agents/fr/plaintes/recherche', en: '/agents/en/complaints/search' },
  file: { fr: '/agents/fr/plaintes/:reference', en: '/agents/en/complaints/:reference' },
  decide: {
    fr: '/agents/fr/plaintes/:reference/decision',
    en: '/agents/en/complaints/:reference/decision',
  },
  write: {
    fr: '/agents/fr/plaintes/:reference/message',
    en: '/agents/en/complaints/:reference/message',
  },
  seriesList: { fr: '/agents/fr/series', en: '/agents/en/series' },
  series: { fr: '/agents/fr/series/:code', en: '/agents/en/series/:code' },
  questions: { fr: '/agents/fr/rapprochements', en: '/agents/en/proposals' },
  question: { fr: '/agents/fr/rapprochements/:id', en: '/agents/en/proposals/:id' },
  answer: { fr: '/agents/fr/rapprochements/:id/reponse', en: '/agents/en/proposals/:id/answer' },
  pairs: { fr: '/agents/fr/liens', en: '/agents/en/ties' },
  pair: { fr: '/agents/fr/liens/:one/:other', en: '/agents/en/ties/:one/:other' },
  indicator: { fr: '/agents/fr/identifiants/:id', en: '/agents/en/indicators/:id' },
  decisions: { fr: '/agents/fr/decisions', en: '/agents/en/decisions' },
  decision: { fr: '/agents/fr/decisions/:id', en: '/agents/en/decisions/:id' },
  undo: { fr: '/agents/fr/decisions/:id/annulation', en: '/agents/en/decisions/:id/undoing' },
  warnings: { fr: '/agents/fr/avertissements', en: '/agents/en/warnings' },
  openWarning: { fr: '/agents/fr/avertissements/ouvrir', en: '/agents/en/warnings/open' },
  warning: { fr: '/agents/fr/avertissements/:id', en: '/agents/en/warnings/:id' },
  decideWarning: {
    fr: '/agents/fr/avertissements/:id/decision',
    en: '/agents/en/warnings/:id/decision',
  },
  platforms: { fr: '/agents/fr/plateformes', en: '/agents/en/platforms' },
  effects: { fr: '/agents/fr/plateformes/effets', en: '/agents/en/platforms/effects' },
  platform: { fr: '/agents/fr/plateformes/:id', en: '/agents/en/platforms/:id' },
  platformKeys: { fr: '/agents/fr/plateformes/:id/cles', en: '/agents/en/platforms/:id/keys' },
  revokeKey: {
    fr: '/agents/fr/plateformes/:id/cles/:key/revoquer',
    en: '/agents/en/platforms/:id/keys/:key/revoke',
  },
  suspendPlatform: {
    fr: '/agents/fr/plateformes/:id/suspendre',
    en: '/agents/en/platforms/:id/suspend',
  },
  audit: { fr: '/agents/fr/journal', en: '/agents/en/audit-trail' },
  account: { fr: '/agents/fr/compte', en: '/agents/en/account' },
  signIn: { fr: '/agents/fr/connexion', en: '/agents/en/sign-in' },
  signOut: { fr: '/agents/fr/deconnexion', en: '/agents/en/sign-out' },
} as const satisfies Readonly<Record<string, Readonly<Record<AgentLocale, string>>>>;

export type PathName = keyof typeof table;

/** Parts of a query; what is absent or empty is left out. */
export type Query = Readonly<Record<string, string | undefined>>;

export function patternOf(name: PathName, locale: AgentLocale): string {
  return table[name][locale];
}

export function pathTo(
  name: PathName,
  locale: AgentLocale,
  parameters: Readonly<Record<string, string>> = {},
  query: Query = {},
): string {
  const path = patternOf(name, locale).replace(/:(\w+)/g, (_, key: string) =>
    encodeURIComponent(parameters[key] ?? ''),
  );
  return path + searchOf(query);
}

function searchOf(query: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) search.set(name, value);
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}
