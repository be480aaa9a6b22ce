import type { Texts } from '../fr/index.ts';

const copy = {
  title: 'Copy of your complaint',
  body: 'Everything you told, with your additions and the list of your exhibits.',
};
const procesVerbal = {
  title: 'Official record (procès-verbal)',
  body: 'The official record of your complaint, made by the agent who took it.',
};
const file = {
  title: 'File for filing a complaint',
  body: 'To show at a police or gendarmerie station, so that you need not tell it all again.',
};

export const documentTexts: Texts['document'] = {
  kinds: {
    authority: {
      receipt: {
        title: 'Receipt of your complaint',
        body: 'It proves that you filed a complaint, and when. It states your rights and the time limits.',
      },
      'proces-verbal': procesVerbal,
      'complaint-file': file,
      copy,
    },
    assistance: {
      receipt: {
        title: 'Acknowledgement',
        body: 'It proves the date of your report. It is not a complaint.',
      },
      'proces-verbal': procesVerbal,
      'complaint-file': file,
      copy,
    },
  },
  issuedKinds: {
    receipt: 'Receipt or acknowledgement',
    'proces-verbal': 'Official record of a complaint (procès-verbal)',
    'complaint-file': 'File for filing a complaint',
    copy: 'Copy of a complaint',
  },
  own: {
    title: 'Your documents',
    link: 'Your documents to download (PDF)',
    lead: 'Each document is an accessible PDF that a screen reader can read. It carries a code with which anybody can check that it was issued here.',
    open: (title) => `Open: ${title} (PDF)`,
    original: 'Ouvrir l’original en français (PDF)',
    forPrograms: 'Download the same for a program (JSON)',
    issuedTitle: 'Documents issued',
    columns: { document: 'Document', issuedAt: 'Issued on', code: 'Verification code' },
    superseded: 'replaced by a newer version',
    check: 'Check a document',
  },
  check: {
    title: 'Check a document',
    lead: 'Did somebody show you a document issued here? Its code tells whether it is genuine. No personal data is shown.',
    code: 'Verification code',
    codeHint: 'It is printed at the end of the document and at the foot of each page. It begins with D.',
    noCode: 'Enter the code that stands on the document.',
    send: 'Check',
    another: 'Check another document',
    answers: {
      valid: {
        title: 'This document was issued here',
        body: 'The code is right, and this is the latest version of the document. Compare the file to be sure that nothing in it was changed.',
      },
      superseded: {
        title: 'This document was replaced',
        body: 'It was issued here, but there is a newer version. Ask the person who gave it to you for that one.',
      },
      unknown: {
        title: 'No document has this code',
        body: 'Read the code again: a letter may have been copied wrongly. If it is right, this document was not issued here.',
      },
    },
    kind: 'Document',
    language: 'Language',
    languages: {
      fr: 'French',
      en: 'English (a translation; the French prevails)',
      es: 'Spanish (a translation; the French prevails)',
    },
    issuedAt: 'Issued on',
    issuedBy: 'Issued by',
    fingerprint: 'SHA-256 fingerprint',
    compareTitle: 'Compare the file',
    compareLead:
      'Choose the PDF that you received: we tell whether it is exactly the one that was issued. It is not kept.',
    file: 'The PDF file',
    fileHint: 'A print or a photo cannot be compared: check the kind and the date above instead.',
    noFile: 'Choose a PDF file of one megabyte at the most.',
    compare: 'Compare',
    same: 'The file is exactly the one that was issued here.',
    different: 'The file is different: it was changed, or it is not the one of this code.',
  },
};
