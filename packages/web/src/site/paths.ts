import type { Locale } from '../catalogue/index.ts';

/** Every address of the public site. One name, one path a language; `:name` stands for a parameter. */
const table = {
  home: { fr: '/fr', en: '/en' },
  advice: { fr: '/fr/que-faire-maintenant', en: '/en/what-to-do-now' },
  adviceFor: { fr: '/fr/que-faire-maintenant/:type', en: '/en/what-to-do-now/:type' },
  numbers: { fr: '/fr/numeros-utiles', en: '/en/helplines' },
  accessibility: { fr: '/fr/accessibilite', en: '/en/accessibility' },
  privacy: { fr: '/fr/donnees-personnelles', en: '/en/personal-data' },
  legal: { fr: '/fr/mentions-legales', en: '/en/legal-notice' },
  gallery: { fr: '/ui', en: '/ui/en' },

  start: { fr: '/fr/commencer', en: '/en/begin' },
  step: { fr: '/fr/plainte/:step', en: '/en/complaint/:step' },
  item: { fr: '/fr/plainte/:step/:item', en: '/en/complaint/:step/:item' },
  removeItem: { fr: '/fr/plainte/:step/:item/retirer', en: '/en/complaint/:step/:item/remove' },
  minutes: { fr: '/fr/premiers-gestes', en: '/en/first-steps' },
  door: { fr: '/fr/orientation', en: '/en/where-to-turn' },
  save: { fr: '/fr/revenir-plus-tard', en: '/en/come-back-later' },
  resume: { fr: '/fr/reprendre', en: '/en/resume' },
  resumeWith: { fr: '/fr/reprendre/:code', en: '/en/resume/:code' },
  erase: { fr: '/fr/effacer', en: '/en/erase' },
  review: { fr: '/fr/verifier', en: '/en/check' },

  identify: { fr: '/fr/identite', en: '/en/identity' },
  identifyCode: { fr: '/fr/identite/code', en: '/en/identity/code' },
  send: { fr: '/fr/envoyer', en: '/en/send' },

  signIn: { fr: '/fr/connexion', en: '/en/sign-in' },
  signInCode: { fr: '/fr/connexion/code', en: '/en/sign-in/code' },
  signInLink: { fr: '/fr/connexion/lien/:token', en: '/en/sign-in/link/:token' },
  signOut: { fr: '/fr/deconnexion', en: '/en/sign-out' },
  space: { fr: '/fr/mes-dossiers', en: '/en/my-files' },
  complaint: { fr: '/fr/mes-dossiers/:reference', en: '/en/my-files/:reference' },
  sent: { fr: '/fr/mes-dossiers/:reference/envoye', en: '/en/my-files/:reference/sent' },
  receipt: { fr: '/fr/mes-dossiers/:reference/recepisse', en: '/en/my-files/:reference/receipt' },
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, string>>>>;

export type PathName = keyof typeof table;

type ParametersIn<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParametersIn<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

/** The parameters of a path, by name. */
export type PathParameters<Name extends PathName> = Readonly<
  Record<ParametersIn<(typeof table)[Name]['fr']>, string>
>;

export const pathNames = Object.keys(table) as readonly PathName[];

/** For the router. */
export function patternOf(name: PathName, locale: Locale): string {
  return table[name][locale];
}

/** Parameters are required where the path has some. */
type PathArguments<Name extends PathName> = keyof PathParameters<Name> extends never
  ? []
  : [PathParameters<Name>];

export type Link = <Name extends PathName>(name: Name, ...parameters: PathArguments<Name>) => string;

export function pathTo<Name extends PathName>(
  name: Name,
  locale: Locale,
  ...parameters: PathArguments<Name>
): string {
  const values = new Map<string, string>(Object.entries(parameters[0] ?? {}));
  return patternOf(name, locale).replace(/:(\w+)/g, (_, key: string) =>
    encodeURIComponent(values.get(key) ?? ''),
  );
}

/** Links in one language. */
export function linkIn(locale: Locale): Link {
  return (name, ...parameters) => pathTo(name, locale, ...parameters);
}
