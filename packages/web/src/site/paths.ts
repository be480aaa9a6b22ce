import { type Locale, locales } from '../catalogue/index.ts';

/** Every address of the public site. One name, one path a language; `:name` stands for a parameter. */
const table = {
  home: { fr: '/fr', en: '/en', es: '/es' },
  advice: { fr: '/fr/que-faire-maintenant', en: '/en/what-to-do-now', es: '/es/que-hacer-ahora' },
  adviceFor: {
    fr: '/fr/que-faire-maintenant/:type',
    en: '/en/what-to-do-now/:type',
    es: '/es/que-hacer-ahora/:type',
  },
  numbers: { fr: '/fr/numeros-utiles', en: '/en/helplines', es: '/es/telefonos-utiles' },
  minorImages: { fr: '/fr/images-intimes-mineur', en: '/en/minor-images', es: '/es/imagenes-de-menores' },
  accessibility: { fr: '/fr/accessibilite', en: '/en/accessibility', es: '/es/accesibilidad' },
  privacy: { fr: '/fr/donnees-personnelles', en: '/en/personal-data', es: '/es/datos-personales' },
  legal: { fr: '/fr/mentions-legales', en: '/en/legal-notice', es: '/es/aviso-legal' },
  siteMap: { fr: '/fr/plan-du-site', en: '/en/site-map', es: '/es/mapa-del-sitio' },
  gallery: { fr: '/ui', en: '/ui/en', es: '/ui/es' },
  helpNearYou: { fr: '/fr/aide-pres-de-chez-vous', en: '/en/help-near-you', es: '/es/ayuda-cerca-de-usted' },
  helpSearch: { fr: '/fr/chercher-de-l-aide', en: '/en/find-help', es: '/es/buscar-ayuda' },
  helpIn: {
    fr: '/fr/aide-pres-de-chez-vous/:department',
    en: '/en/help-near-you/:department',
    es: '/es/ayuda-cerca-de-usted/:department',
  },
  checkValue: {
    fr: '/fr/verifier-avant-de-payer',
    en: '/en/check-before-you-pay',
    es: '/es/comprobar-antes-de-pagar',
  },
  contest: { fr: '/fr/contester-un-avertissement', en: '/en/contest-a-warning', es: '/es/impugnar-un-aviso' },
  warningFigures: {
    fr: '/fr/avertissements-en-chiffres',
    en: '/en/warnings-in-figures',
    es: '/es/avisos-en-cifras',
  },
  warningFiguresCsv: {
    fr: '/fr/avertissements-en-chiffres.csv',
    en: '/en/warnings-in-figures.csv',
    es: '/es/avisos-en-cifras.csv',
  },

  start: { fr: '/fr/commencer', en: '/en/begin', es: '/es/empezar' },
  step: { fr: '/fr/plainte/:step', en: '/en/complaint/:step', es: '/es/denuncia/:step' },
  item: { fr: '/fr/plainte/:step/:item', en: '/en/complaint/:step/:item', es: '/es/denuncia/:step/:item' },
  removeItem: {
    fr: '/fr/plainte/:step/:item/retirer',
    en: '/en/complaint/:step/:item/remove',
    es: '/es/denuncia/:step/:item/quitar',
  },
  minutes: { fr: '/fr/premiers-gestes', en: '/en/first-steps', es: '/es/primeros-pasos' },
  door: { fr: '/fr/orientation', en: '/en/where-to-turn', es: '/es/orientacion' },
  save: { fr: '/fr/revenir-plus-tard', en: '/en/come-back-later', es: '/es/volver-mas-tarde' },
  resume: { fr: '/fr/reprendre', en: '/en/resume', es: '/es/retomar' },
  resumeWith: { fr: '/fr/reprendre/:code', en: '/en/resume/:code', es: '/es/retomar/:code' },
  erase: { fr: '/fr/effacer', en: '/en/erase', es: '/es/borrar' },
  materials: { fr: '/fr/vos-elements', en: '/en/what-you-have', es: '/es/lo-que-tiene' },
  removeMaterial: {
    fr: '/fr/vos-elements/:exhibit/retirer',
    en: '/en/what-you-have/:exhibit/remove',
    es: '/es/lo-que-tiene/:exhibit/quitar',
  },
  findings: {
    fr: '/fr/ce-que-nous-avons-trouve',
    en: '/en/what-we-found',
    es: '/es/lo-que-hemos-encontrado',
  },
  review: { fr: '/fr/verifier', en: '/en/check', es: '/es/comprobar' },

  identify: { fr: '/fr/identite', en: '/en/identity', es: '/es/identidad' },
  identifyCode: { fr: '/fr/identite/code', en: '/en/identity/code', es: '/es/identidad/codigo' },
  send: { fr: '/fr/envoyer', en: '/en/send', es: '/es/enviar' },

  signIn: { fr: '/fr/connexion', en: '/en/sign-in', es: '/es/conexion' },
  signInCode: { fr: '/fr/connexion/code', en: '/en/sign-in/code', es: '/es/conexion/codigo' },
  signInLink: {
    fr: '/fr/connexion/lien/:token',
    en: '/en/sign-in/link/:token',
    es: '/es/conexion/enlace/:token',
  },
  signOut: { fr: '/fr/deconnexion', en: '/en/sign-out', es: '/es/desconexion' },
  space: { fr: '/fr/mes-dossiers', en: '/en/my-files', es: '/es/mis-expedientes' },
  complaint: {
    fr: '/fr/mes-dossiers/:reference',
    en: '/en/my-files/:reference',
    es: '/es/mis-expedientes/:reference',
  },
  care: {
    fr: '/fr/mes-dossiers/:reference/suivi',
    en: '/en/my-files/:reference/care',
    es: '/es/mis-expedientes/:reference/seguimiento',
  },
  careLink: { fr: '/fr/suivi/:token', en: '/en/care/:token', es: '/es/seguimiento/:token' },
  sent: {
    fr: '/fr/mes-dossiers/:reference/envoye',
    en: '/en/my-files/:reference/sent',
    es: '/es/mis-expedientes/:reference/enviado',
  },
  answerAsked: {
    fr: '/fr/mes-dossiers/:reference/repondre',
    en: '/en/my-files/:reference/answer',
    es: '/es/mis-expedientes/:reference/responder',
  },
  addMore: {
    fr: '/fr/mes-dossiers/:reference/completer',
    en: '/en/my-files/:reference/add',
    es: '/es/mis-expedientes/:reference/completar',
  },
  withdraw: {
    fr: '/fr/mes-dossiers/:reference/retirer',
    en: '/en/my-files/:reference/withdraw',
    es: '/es/mis-expedientes/:reference/retirar',
  },
  messages: {
    fr: '/fr/mes-dossiers/:reference/messages',
    en: '/en/my-files/:reference/messages',
    es: '/es/mis-expedientes/:reference/mensajes',
  },
  rights: { fr: '/fr/vos-droits', en: '/en/your-rights', es: '/es/sus-derechos' },
  receipt: {
    fr: '/fr/mes-dossiers/:reference/recepisse',
    en: '/en/my-files/:reference/receipt',
    es: '/es/mis-expedientes/:reference/justificante',
  },
  documents: {
    fr: '/fr/mes-dossiers/:reference/documents',
    en: '/en/my-files/:reference/documents',
    es: '/es/mis-expedientes/:reference/documentos',
  },
  document: {
    fr: '/fr/mes-dossiers/:reference/documents/:kind',
    en: '/en/my-files/:reference/documents/:kind',
    es: '/es/mis-expedientes/:reference/documentos/:kind',
  },
  complaintFile: {
    fr: '/fr/mes-dossiers/:reference/dossier.json',
    en: '/en/my-files/:reference/file.json',
    es: '/es/mis-expedientes/:reference/expediente.json',
  },
  checkDocument: {
    fr: '/fr/verifier-un-document',
    en: '/en/check-a-document',
    es: '/es/comprobar-un-documento',
  },
  checkedDocument: {
    fr: '/fr/verifier-un-document/:code',
    en: '/en/check-a-document/:code',
    es: '/es/comprobar-un-documento/:code',
  },
  money: {
    fr: '/fr/mes-dossiers/:reference/argent',
    en: '/en/my-files/:reference/money',
    es: '/es/mis-expedientes/:reference/dinero',
  },
  moneyLetters: {
    fr: '/fr/mes-dossiers/:reference/argent/lettres.pdf',
    en: '/en/my-files/:reference/money/letters.pdf',
    es: '/es/mis-expedientes/:reference/dinero/cartas.pdf',
  },
  moneyReminders: {
    fr: '/fr/mes-dossiers/:reference/argent/rappels',
    en: '/en/my-files/:reference/money/reminders',
    es: '/es/mis-expedientes/:reference/dinero/recordatorios',
  },
  moneyPayment: {
    fr: '/fr/mes-dossiers/:reference/argent/:payment',
    en: '/en/my-files/:reference/money/:payment',
    es: '/es/mis-expedientes/:reference/dinero/:payment',
  },
  recall: {
    fr: '/fr/mes-dossiers/:reference/argent/:payment/:way',
    en: '/en/my-files/:reference/money/:payment/:way',
    es: '/es/mis-expedientes/:reference/dinero/:payment/:way',
  },
  recallMark: {
    fr: '/fr/mes-dossiers/:reference/argent/:payment/:way/suite',
    en: '/en/my-files/:reference/money/:payment/:way/answer',
    es: '/es/mis-expedientes/:reference/dinero/:payment/:way/respuesta',
  },
  recallLetter: {
    fr: '/fr/mes-dossiers/:reference/argent/:payment/:way/lettre.pdf',
    en: '/en/my-files/:reference/money/:payment/:way/letter.pdf',
    es: '/es/mis-expedientes/:reference/dinero/:payment/:way/carta.pdf',
  },
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

/** Pages whose form sends files. */
const pagesOfFiles = ['materials', 'addMore', 'answerAsked'] as const satisfies readonly PathName[];

const addressesOfFiles = pagesOfFiles.flatMap((name) =>
  locales.map((locale) => new RegExp(`^${patternOf(name, locale).replaceAll(/:\w+/g, '[^/]+')}$`)),
);

/** Whether a form of that address sends files, which are larger than any other form. */
export function takesFiles(path: string): boolean {
  return addressesOfFiles.some((address) => address.test(path));
}

/** Links in one language. */
export function linkIn(locale: Locale): Link {
  return (name, ...parameters) => pathTo(name, locale, ...parameters);
}
