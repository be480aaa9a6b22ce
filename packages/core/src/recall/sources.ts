import type { SourceId } from './recall.ts';

/** A rule's place: an article, a rulebook, a company's own terms. Their names are shown as they are, in any language. */
export type Source = {
  readonly title: string;
  readonly url: string;
  /** `YYYY-MM-DD` */
  readonly asOf: string;
};

const asOf = '2026-11-24';
/** Code monétaire et financier, chapter on payment instruments and access to accounts, as in force. */
const paymentChapter =
  'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072026/LEGISCTA000006153962/';

export const sources: Readonly<Record<SourceId, Source>> = {
  'cmf-l133-18': {
    title: 'Code monétaire et financier, art. L. 133-18',
    url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000046194314',
    asOf,
  },
  'cmf-l133-19': {
    title: 'Code monétaire et financier, art. L. 133-19 et L. 133-23',
    url: paymentChapter,
    asOf,
  },
  'cmf-l133-21': {
    title: 'Code monétaire et financier, art. L. 133-21',
    url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000037294405',
    asOf,
  },
  'cmf-l133-24': {
    title: 'Code monétaire et financier, art. L. 133-24',
    url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000035430562',
    asOf,
  },
  'cmf-l133-25': { title: 'Code monétaire et financier, art. L. 133-25', url: paymentChapter, asOf },
  'cmf-l133-45': {
    title: 'Code monétaire et financier, art. L. 133-45',
    url: 'https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000037294360',
    asOf,
  },
  'cmf-l131-35': {
    title: 'Code monétaire et financier, art. L. 131-35',
    url: 'https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000006072026/LEGISCTA000006139711/',
    asOf,
  },
  'cass-com-23-16-267': {
    title: 'Cour de cassation, chambre commerciale, 23 octobre 2024, n° 23-16.267',
    url: 'https://www.courdecassation.fr/recherche-judilibre?search_api_fulltext=23-16.267',
    asOf,
  },
  'conso-l612-2': {
    title: 'Code de la consommation, art. L. 612-1 et L. 612-2',
    url: 'https://cerclemediateursbancaires.fr/la-mediation-bancaire/',
    asOf,
  },
  'sct-rulebook': {
    title: 'European Payments Council, SEPA Credit Transfer Rulebook (EPC125-05), 4.3.2',
    url: 'https://www.europeanpaymentscouncil.eu/what-we-do/sepa-payment-schemes/sepa-credit-transfer',
    asOf,
  },
  'card-networks': {
    title: 'Visa Core Rules and Visa Product and Service Rules',
    url: 'https://usa.visa.com/dam/VCOM/download/about-visa/visa-rules-public.pdf',
    asOf,
  },
  paypal: {
    title: 'PayPal, délais de signalement des litiges',
    url: 'https://paypal.com/cm/cshelp/article/d%C3%A9lais-de-signalement-des-litiges-help1173?locale.x=fr_CM',
    asOf,
  },
  'western-union': {
    title: 'Western Union, fraud questions and answers',
    url: 'https://www.westernunion.com/ie/en/fraudawareness/fraud-question-and-answer.html',
    asOf,
  },
  'mica-71': {
    title: 'Règlement (UE) 2023/1114 sur les marchés de crypto-actifs, art. 71',
    url: 'https://eur-lex.europa.eu/eli/reg/2023/1114/oj',
    asOf,
  },
};
