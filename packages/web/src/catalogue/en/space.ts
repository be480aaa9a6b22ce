import type { SpaceTexts } from '../fr/space.ts';

export const spaceTexts: SpaceTexts = {
  list: {
    title: 'My files',
    lead: 'What you have sent, and where it stands.',
    empty: 'You have not sent a file yet.',
    start: 'Tell us what happened',
    resume: 'Return to a story already begun',
    filedOn: (date) => `Sent on ${date}`,
    inSeries: 'Others have reported the same thing',
    signOut: 'Sign out',
  },
  complaint: {
    title: (reference) => `File ${reference}`,
    heldBy: 'Who has it now',
    filedAt: 'Sent on',
    kind: 'What happened',
    timelineTitle: 'Where it stands',
    answersTitle: 'What you told us',
    receipt: 'Open my receipt',
    file: 'Open my document',
    toCome: 'What comes next will appear here as soon as there is news.',
  },
  timeline: {
    filed: 'Your story was recorded',
    receiptSent: 'Your receipt was sent by e-mail',
    receiptSentTo: (email) => `To ${email}`,
    joinedSeries: 'Other people have reported the same thing',
    joinedSeriesBody: 'What connects you to them, among what you gave:',
    readByAgent: 'Your file was read by the person handling it',
  },
  receipt: {
    authorityTitle: 'Receipt of an online complaint',
    assistanceTitle: 'File to show when making a complaint',
    intro: (operator, date) => `${operator} recorded the following account on ${date}.`,
    reference: 'Reference',
    person: 'Given by',
    identityChecked: 'Identity confirmed by FranceConnect',
    identityByEmail: 'E-mail address verified; identity as declared',
    assistanceNote:
      'This document is not a complaint. It brings together what you told us, so that you need not repeat it all. Every police or gendarmerie service in France must take a victim’s complaint (article 15-3 of the Code of Criminal Procedure).',
    authorityNote:
      'Keep this document. It proves the date of your complaint, to your bank or insurer for example.',
    print: 'To print it or save it as a PDF, use your browser’s “Print” function.',
    back: 'Back to the file',
  },
  signIn: {
    title: 'Sign in',
    lead: 'To find your files again. There is no password to remember.',
    linkTitle: 'Finish signing in',
    linkLead: 'Press the button to open your space in this browser.',
    linkButton: 'Sign me in here',
    linkNotAsked: 'If you did not ask for this e-mail, close this page: nothing will happen.',
    linkFailed: 'This link has already been used, or is no longer valid. Ask for another.',
  },
  signOut: {
    title: 'Sign out',
    lead: 'On a shared device, sign out before you leave.',
    button: 'Sign me out',
    doneTitle: 'You are signed out',
    doneBody: 'Your files remain recorded.',
  },
};
