import type { WorkspaceTexts } from '../fr/workspace.ts';
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

export const workspaceTexts: WorkspaceTexts = {
  service: 'Fanal',
  tagline: 'Investigators’ workspace',
  demonstration: 'Demonstration: people and files are invented, and nothing is sent to anybody.',
  menu: { queue: 'Complaints', series: 'Series', audit: 'Audit trail' },
  footer: {
    offeredBy: (operator) => `For authorised agents of ${operator} only.`,
    traced: 'Each time you read a file, a line with your name is kept.',
  },
  roles: { analyst: 'Analyst', supervisor: 'Supervisor' },
  scamTypes: {
    romance: 'Romance scam',
    sextortion: 'Sextortion',
    'false-sale': 'False sale or rental',
    'fake-shop': 'Fake shop',
    'fake-investment': 'Fake investment',
    'fake-bank-adviser': 'False bank adviser',
    phishing: 'Phishing',
    'hacked-account': 'Hacked account',
    ransomware: 'Ransomware',
    other: 'Other scam',
  },
  indicators: {
    phone: 'phone number',
    email: 'e-mail address',
    iban: 'IBAN',
    wallet: 'cryptocurrency address',
    url: 'link',
    domain: 'site name',
    handle: 'handle',
    photo: 'photo',
    bic: 'BIC',
  },
  ...workspaceEvidenceTexts,
  signIn: {
    title: 'Investigators’ workspace',
    lead: 'For authorised agents only. Sign in with your work account.',
    button: 'Sign in with ProConnect',
    otherAccount:
      'You are signed in with a personal account. Sign out first, then come back with your work account.',
    publicSite: 'Has someone scammed you? Go to the public site.',
  },
  account: {
    title: 'My account',
    name: 'Name',
    email: 'E-mail address',
    role: 'Role',
    signOut: 'Sign out',
  },
  queue: {
    title: 'Complaints',
    caption: 'Complaints, newest first',
    filters: 'Filter complaints',
    search: 'Search',
    searchHint: 'A reference, or a number, an IBAN, a link… in any spelling.',
    scamType: 'Type',
    series: 'Series',
    read: 'Reading',
    all: 'All',
    inSeries: 'In a series',
    alone: 'Alone',
    unread: 'To read',
    alreadyRead: 'Read',
    apply: 'Filter',
    reset: 'Show all',
    count: (shown, total) => (total === 1 ? `${shown} complaint` : `${shown} complaints`),
    about: (shown) => `About ${shown} complaints`,
    empty: 'No complaint matches.',
    emptyHelp:
      'The search compares whole values: a reference, a number, an account, an address. It does not read accounts.',
    reference: 'Reference',
    filedAt: 'Filed',
    account: 'Account',
    losses: 'Loss',
    indicators: 'Indicators',
    isNew: 'To read',
    seriesOf: (size) => `${size} complaints`,
    firstPage: 'Back to the newest',
    none: 'none',
  },
  file: workspaceFileTexts,
  ...workspaceGroupingTexts,
  ...workspaceSeriesTexts,
  reason: {
    same: (type) => `Same ${type}`,
    here: 'written here',
    there: 'there',
    alike: 'written the same way on both sides',
    rule: (rule, version) => `rule ${rule}, version ${version}`,
    open: '“',
    close: '”',
    colon: ': ',
  },
  refusals: {
    'not-found': {
      title: 'Not found',
      body: 'This address leads nowhere. Check the reference, or search for it among the complaints.',
    },
    'not-allowed': {
      title: 'Not for your role',
      body: 'Your role does not open this page. A supervisor can.',
    },
    'too-many-requests': {
      title: 'Too many requests at once',
      body: 'Wait a minute, then try again. Nothing is lost.',
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
  backToQueue: 'Go to the complaints',
};
