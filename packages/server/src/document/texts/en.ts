import type { Chapter, DocumentTexts } from './document-texts.ts';

const limitation: Chapter = {
  title: 'Time limits',
  paragraphs: [
    'Prosecution is barred, counting from the day of the offence, after twenty years for a crime (article 7 of the French code of criminal procedure), six years for a délit (article 8) and one year for a contravention (article 9), save for exceptions in the law. Fraud (escroquerie) is a délit.',
    'A complaint with a claim for damages, lodged with the investigating judge, interrupts this period (article 85).',
  ],
  items: [],
};

const rights: Chapter = {
  title: 'Your rights',
  paragraphs: ['You are told of your right (article 10-2 of the French code of criminal procedure):'],
  items: [
    'to obtain redress for the harm done, including restorative justice where it applies;',
    'to claim damages as a civil party, when the prosecutor brings the case, by summons, or by a complaint to the investigating judge;',
    'to be assisted by a lawyer, chosen or appointed; legal aid or an insurance may pay;',
    'to be helped by a public service or an approved victim support association;',
    'to apply to the compensation board for victims of offences, if you meet its conditions;',
    'to be told of the protective measures you may have;',
    'if you do not understand French, to have an interpreter and a translation of what you need to exercise your rights;',
    'to be accompanied at every stage by your legal representative and by an adult of your choice;',
    'to give somebody else’s address as your own, with their consent.',
  ],
};

const atTheStation: Chapter = {
  title: 'Filing a complaint with this document',
  paragraphs: [
    'Show this document, printed or on your phone, at the police or gendarmerie station of your choice. Every station must take your complaint, wherever you live (article 15-3 of the French code of criminal procedure). Take the French version with you too.',
  ],
  items: [
    'Take proof of identity.',
    'Keep the original files: messages, screenshots, statements.',
    'Ask for the receipt and, if you want one, a copy of the procès-verbal.',
  ],
};

const proofOfFiling: Chapter = {
  title: 'What this receipt is for',
  paragraphs: [
    'Keep it. It proves to your bank, your insurer or an authority that you filed a complaint, and when.',
    'Filing online is a choice. You may ask to be heard by an investigator (article 15-3-1).',
  ],
  items: [],
};

const notAComplaint: Chapter = {
  title: 'What this document is not',
  paragraphs: [
    'This acknowledgement is not a complaint and does not have its effects. It proves the date of your report. The complaint is filed at a police or gendarmerie station, with the file that you can download in your space.',
  ],
  items: [],
};

export const en: DocumentTexts = {
  kinds: {
    receipt: {
      title: { authority: 'Receipt of a complaint', assistance: 'Acknowledgement of a report' },
      file: 'Receipt',
      intro: ({ operator, filedAt, mode }) =>
        mode === 'authority'
          ? [
              `${operator} received your online complaint on ${filedAt}.`,
              'This receipt is issued under article 15-3 of the French code of criminal procedure.',
            ]
          : [`${operator} recorded your account on ${filedAt} and made a file of it.`],
      after: { authority: [limitation, proofOfFiling, rights], assistance: [notAComplaint] },
    },
    'proces-verbal': {
      title: { authority: 'Record of a complaint', assistance: 'Record of a complaint' },
      file: 'Proces-verbal',
      intro: ({ operator, filedAt, admittedAt, agentName }) => [
        `Complaint filed online with ${operator} on ${filedAt}.`,
        ...(admittedAt === undefined || agentName === undefined
          ? []
          : [`Complaint taken by ${agentName} on ${admittedAt}.`]),
        'The person who files the complaint has stated the following.',
      ],
      after: { authority: [limitation, rights], assistance: [] },
    },
    'complaint-file': {
      title: { authority: 'Complaint file', assistance: 'File ready for a complaint' },
      file: 'File',
      intro: ({ operator, filedAt }) => [
        `This file brings together what the victim told ${operator} on ${filedAt}, so that it need not all be told again.`,
        'It is not a complaint by itself.',
      ],
      after: { authority: [], assistance: [atTheStation] },
    },
    copy: {
      title: { authority: 'Copy of the complaint', assistance: 'Copy of the account' },
      file: 'Copy',
      intro: ({ operator, filedAt }) => [
        `Copy of the complaint filed online with ${operator} on ${filedAt}, given to the person who filed it.`,
      ],
      after: { authority: [], assistance: [] },
    },
  },
  translation: 'This is a translation, given for information. The document in French prevails.',
  description: (operator, reference) => `Document issued by ${operator}, file ${reference}`,
  reference: 'Reference',
  footer: (reference, code) => `${reference} – verification code ${code}`,
  pageOf: ['Page', 'of'],
  person: {
    title: 'The person',
    headings: ['Item', 'Answer'],
    name: 'Name',
    identity: 'Identity',
    levels: { franceconnect: 'Checked by FranceConnect', email: 'Declared; e-mail address checked' },
    email: 'E-mail',
    phone: 'Phone',
    filedAt: 'Filed on',
  },
  brief: {
    title: 'The facts in brief',
    headings: ['Item', 'Answer'],
    scamType: 'Type of scam, not a legal qualification',
    occurredOn: 'First contact',
    losses: 'Loss stated',
  },
  told: {
    title: 'The facts',
    lead: 'Questions asked and answers given. Free text is shown as it was written.',
    headings: ['Question', 'Answer'],
  },
  additions: {
    title: 'Additions',
    on: (moment) => `On ${moment}`,
    asked: 'The agent asked for:',
    answered: 'The person answered:',
  },
  asked: {
    account: 'the account of the facts',
    dates: 'the dates',
    contacts: 'the offender’s contacts: numbers, accounts, addresses',
    payments: 'the payments',
    'bank-answer': 'the bank’s answer',
    documents: 'documents: screenshots, messages, statements',
    identity: 'the person’s identity',
  },
  losses: {
    title: 'Loss stated',
    headings: ['Currency', 'Amount paid, less what came back'],
    none: 'No sum stated.',
  },
  exhibits: {
    title: 'Exhibits',
    lead: 'Each file is kept as it was given. Its SHA-256 fingerprint lets anybody check it.',
    none: 'No exhibit.',
    columns: ['Name', 'Size and date given', 'SHA-256 fingerprint'],
  },
  signature: {
    title: 'Signature',
    text: (agent, moment) =>
      `Established in digital form (article 801-1 of the French code of criminal procedure). Decided by ${agent} on ${moment}, under a personal account.`,
  },
  check: {
    title: 'Check this document',
    text: 'Anybody can check that this document was issued here, with the code below. The check shows no personal data.',
    code: 'Verification code:',
    address: 'Verification address:',
    qrAlternative: (code) => `QR code that opens the page to check document ${code}`,
  },
};
