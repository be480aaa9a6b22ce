import type { ArticleId } from '@fanal/core/law';

export type LawTexts = {
  readonly title: string;
  readonly lead: string;
  readonly codes: Readonly<Record<'penal' | 'procedure', string>>;
  readonly cited: (number: string, code: string) => string;
  readonly checked: (date: string) => string;
  readonly source: string;
  readonly notices: { readonly title: string; readonly lines: readonly string[]; readonly more: string };
  readonly articles: Readonly<Record<ArticleId, { readonly title: string; readonly says: string }>>;
};

/** What each article says, in one plain sentence; and the notices shown before the first question (art. D. 8-2-2). */
export const lawTexts: LawTexts = {
  title: 'La loi sur laquelle ce service s’appuie',
  lead: 'Chaque article, en une phrase simple. Seul le texte officiel fait foi.',
  codes: { penal: 'Code pénal', procedure: 'Code de procédure pénale' },
  cited: (number, code) => `Article ${number} du ${code}`,
  checked: (date) => `Rédigé le ${date} ; seul le texte publié sur Légifrance fait foi.`,
  source: 'Lire sur Légifrance',
  notices: {
    title: 'Ce que dit la loi',
    lines: [
      'La plainte en ligne est un choix. Vous pouvez aller au commissariat ou à la brigade de gendarmerie de votre choix, qui doit recevoir votre plainte.',
      'Vous pouvez demander à être entendu ensuite par un enquêteur. Si les faits le demandent, il peut aussi vous entendre de lui-même.',
      'Vous recevez un récépissé, et une copie de votre plainte si vous la demandez.',
      'Vous avez droit à une réparation, à un avocat, à l’aide d’une association de victimes, et à être accompagné par la personne de votre choix.',
      'Si vous ne parlez pas français, vous avez droit à un interprète et à la traduction de ce qui compte pour vos droits.',
      'Dénoncer des faits que l’on sait faux est puni par la loi. Se tromper de bonne foi ne l’est pas.',
    ],
    more: 'Les articles de loi, un par un',
  },
  articles: {
    'any-service-receives': {
      title: 'Toute plainte doit être reçue',
      says: 'Tout service de police ou de gendarmerie reçoit la plainte d’une victime, lui remet un récépissé et, si elle la demande, une copie.',
    },
    'online-complaint': {
      title: 'La plainte en ligne',
      says: 'Une victime peut porter plainte par internet ; personne ne peut l’y obliger, et elle peut être entendue ensuite.',
    },
    'online-scope': {
      title: 'Ce qui peut être signalé en ligne',
      says: 'L’escroquerie, le chantage et certaines atteintes aux systèmes informatiques font partie des faits pour lesquels une plainte en ligne est possible.',
    },
    'online-notices': {
      title: 'Ce qui doit être dit avant',
      says: 'Avant de commencer, la victime est informée que la démarche est facultative, qu’elle peut demander à être entendue, et que l’enquêteur peut devoir l’entendre.',
    },
    signature: {
      title: 'La signature numérique',
      says: 'Les actes de la procédure peuvent être établis et signés sous forme numérique.',
    },
    'victim-rights': {
      title: 'Les droits de la victime',
      says: 'La victime est informée de ses droits : réparation, avocat, association, accompagnement, interprète, protection.',
    },
    interpreter: {
      title: 'L’interprète',
      says: 'Une personne qui ne comprend pas le français est assistée d’un interprète, et reçoit la traduction des informations nécessaires à ses droits.',
    },
    'false-statement': {
      title: 'La dénonciation mensongère',
      says: 'Dénoncer à la police ou à la justice des faits que l’on sait inventés, et provoquer des recherches inutiles, est puni.',
    },
    fraud: {
      title: 'L’escroquerie',
      says: 'Tromper quelqu’un par un faux nom, une fausse qualité ou des manœuvres, pour obtenir de l’argent, un bien ou un service.',
    },
    extortion: {
      title: 'L’extorsion',
      says: 'Obtenir de l’argent, une signature ou un secret par la violence, la menace de violence ou la contrainte.',
    },
    blackmail: {
      title: 'Le chantage',
      says: 'Obtenir de l’argent ou autre chose en menaçant de révéler ce qui porterait atteinte à l’honneur.',
    },
    'abuse-of-weakness': {
      title: 'L’abus de faiblesse',
      says: 'Profiter de l’état d’ignorance ou de faiblesse d’une personne pour la conduire à ce qui lui nuit gravement.',
    },
    'identity-theft': {
      title: 'L’usurpation d’identité',
      says: 'Prendre l’identité de quelqu’un, y compris en ligne, pour troubler sa tranquillité ou nuire à son honneur.',
    },
    'intimate-images': {
      title: 'Les images intimes diffusées sans accord',
      says: 'Montrer à d’autres des images ou des paroles à caractère sexuel sans l’accord de la personne, même obtenues avec son accord.',
    },
    'minor-images': {
      title: 'Demander des images intimes à un mineur',
      says: 'Un majeur qui demande à un mineur de lui envoyer des images pornographiques de lui-même est puni.',
    },
    'system-access': {
      title: 'L’accès frauduleux',
      says: 'Entrer ou rester sans droit dans un compte, un appareil ou un système informatique.',
    },
    'system-hindrance': {
      title: 'L’entrave à un système',
      says: 'Empêcher ou fausser le fonctionnement d’un système informatique.',
    },
    'system-data': {
      title: 'Les données prises ou changées',
      says: 'Introduire, copier, modifier ou supprimer sans droit les données d’un système informatique.',
    },
  },
};
