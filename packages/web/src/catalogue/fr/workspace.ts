import type { AgentRole } from '@fanal/core/identity';
import type { IndicatorType } from '@fanal/core/indicator';
import type { ScamType } from '@fanal/core/statement';
import { warningAgentsTexts } from './warning-agents.ts';
import { warningPlatformsTexts } from './warning-platforms.ts';
import { workspaceAuditTexts } from './workspace-audit.ts';
import { workspaceCourseTexts } from './workspace-course.ts';
import { workspaceDecidingTexts } from './workspace-deciding.ts';
import { workspaceDocumentsTexts } from './workspace-documents.ts';
import { workspaceEvidenceTexts } from './workspace-evidence.ts';
import { workspaceExhibitsTexts } from './workspace-exhibits.ts';
import { workspaceFileTexts } from './workspace-file.ts';
import { workspaceGroupingTexts } from './workspace-grouping.ts';
import { workspaceReadingTexts } from './workspace-reading.ts';
import { workspaceSeriesTexts } from './workspace-series.ts';

const scamTypes: Record<ScamType, string> = {
  romance: 'Escroquerie sentimentale',
  sextortion: 'Chantage aux images intimes',
  'false-sale': 'Fausse vente ou location',
  'fake-shop': 'Faux site marchand',
  'fake-investment': 'Faux placement',
  'fake-bank-adviser': 'Faux conseiller bancaire',
  phishing: 'Hameçonnage',
  'hacked-account': 'Compte piraté',
  ransomware: 'Rançongiciel',
  other: 'Autre escroquerie',
};

const roles: Record<AgentRole, string> = { analyst: 'Analyste', supervisor: 'Superviseur' };

/** As they follow « même » and « autre ». */
const indicators: Record<IndicatorType, string> = {
  phone: 'numéro de téléphone',
  email: 'adresse e-mail',
  iban: 'IBAN',
  wallet: 'adresse de cryptomonnaie',
  url: 'lien',
  domain: 'nom de site',
  handle: 'pseudonyme',
  photo: 'photo',
  bic: 'BIC',
};

/** What agents read while they work. */
export const workspaceTexts = {
  service: 'Fanal',
  tagline: 'Espace des enquêteurs',
  demonstration:
    'Démonstration : les personnes et les dossiers sont inventés, et rien n’est transmis à personne.',
  menu: { queue: 'Plaintes', series: 'Séries', audit: 'Journal' },
  footer: {
    offeredBy: (operator: string) => `Espace réservé aux agents habilités de ${operator}.`,
    traced: 'Chaque lecture d’un dossier laisse une trace à votre nom.',
  },
  roles,
  scamTypes,
  indicators,
  ...workspaceEvidenceTexts,
  signIn: {
    title: 'Espace des enquêteurs',
    lead: 'Réservé aux agents habilités. Connectez-vous avec votre compte professionnel.',
    button: 'Se connecter avec ProConnect',
    otherAccount:
      'Vous êtes connecté à un compte de particulier. Déconnectez-vous d’abord, puis revenez avec votre compte professionnel.',
    publicSite: 'Vous êtes victime d’une escroquerie ? Allez sur le site public.',
  },
  account: {
    title: 'Mon compte',
    name: 'Nom',
    email: 'Adresse e-mail',
    role: 'Rôle',
    signOut: 'Se déconnecter',
  },
  queue: {
    title: 'Plaintes',
    caption: 'Plaintes, les plus récentes d’abord',
    filters: 'Filtrer les plaintes',
    search: 'Rechercher',
    searchHint: 'Une référence, ou un numéro, un IBAN, un lien… dans n’importe quelle écriture.',
    scamType: 'Type',
    series: 'Série',
    read: 'Lecture',
    all: 'Toutes',
    inSeries: 'Dans une série',
    alone: 'Seules',
    unread: 'À lire',
    alreadyRead: 'Lues',
    apply: 'Filtrer',
    reset: 'Tout afficher',
    count: (shown: string, total: number) => (total < 2 ? `${shown} plainte` : `${shown} plaintes`),
    about: (shown: string) => `Environ ${shown} plaintes`,
    empty: 'Aucune plainte ne correspond.',
    emptyHelp:
      'La recherche compare des valeurs entières : une référence, un numéro, un compte, une adresse. Elle ne lit pas les récits.',
    reference: 'Référence',
    filedAt: 'Déposée',
    account: 'Récit',
    losses: 'Préjudice',
    indicators: 'Identifiants',
    isNew: 'À lire',
    seriesOf: (size: number) => `${size} plaintes`,
    firstPage: 'Revenir aux plus récentes',
    none: 'aucun',
  },
  file: workspaceFileTexts,
  ...workspaceGroupingTexts,
  ...workspaceSeriesTexts,
  reason: {
    same: (type: string) => `Même ${type}`,
    here: 'ici écrit',
    there: 'là',
    alike: 'écrit de la même façon des deux côtés',
    rule: (rule: string, version: number) => `règle ${rule}, version ${version}`,
    open: '« ',
    close: ' »',
    colon: ' : ',
  },
  refusals: {
    'not-found': {
      title: 'Introuvable',
      body: 'Cette adresse ne mène à rien. Vérifiez la référence, ou cherchez-la dans les plaintes.',
    },
    'not-allowed': {
      title: 'Accès réservé',
      body: 'Votre rôle ne permet pas d’ouvrir cette page. Un superviseur le peut.',
    },
    'too-many-requests': {
      title: 'Trop de demandes à la fois',
      body: 'Patientez une minute, puis recommencez. Rien n’est perdu.',
    },
  },
  audit: workspaceAuditTexts,
  course: workspaceCourseTexts,
  deciding: workspaceDecidingTexts,
  documents: workspaceDocumentsTexts,
  exhibits: workspaceExhibitsTexts,
  reading: workspaceReadingTexts,
  warnings: warningAgentsTexts,
  platforms: warningPlatformsTexts,
  backToQueue: 'Aller aux plaintes',
};

export type WorkspaceTexts = typeof workspaceTexts;
