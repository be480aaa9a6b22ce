import type { Mode } from '@fanal/core/complaint';
import type { CourseTexts } from '../fr/course.ts';
import { courseStatusTexts } from './course-status.ts';

const asked: CourseTexts['asked'] = {
  account: 'More details about what happened',
  dates: 'The dates: first contact, payments, last contact',
  contacts: 'The contact details used: numbers, addresses, accounts, user names',
  payments: 'The payments: amounts, dates, accounts or wallets that received them',
  'bank-answer': 'What your bank answered',
  documents: 'Evidence: screenshots, messages, statements',
  identity: 'A detail about your identity',
};

const reasons: CourseTexts['reasons'] = {
  'no-offence':
    'The facts as you tell them do not seem to be a criminal offence. They may still give you rights.',
  'outside-scope': 'The facts are not among those that this service can take online.',
  'identity-not-established':
    'Your identity could not be established from a distance. At a police or gendarmerie station, an identity document is enough.',
  'filed-elsewhere': 'A complaint about the same facts has already been made elsewhere, and goes on there.',
};

const doors: CourseTexts['doors'] = {
  station: {
    title: 'The police or gendarmerie station of your choice',
    body: 'Every police or gendarmerie service in France must take your complaint, wherever you live (article 15-3 of the Code of Criminal Procedure). Take your document: you need not repeat it all.',
  },
  prosecutor: {
    title: 'The public prosecutor (procureur de la République)',
    body: 'You can write to them yourself, on plain paper, at the judicial court of your home, telling the facts and enclosing your evidence. A registered letter gives a certain date.',
  },
  'consumer-service': {
    title: 'SignalConso, the French consumer protection service',
    body: 'For a purchase not delivered, a refund refused or a misleading practice of a real business.',
    link: { label: 'Go to signal.conso.gouv.fr', href: 'https://signal.conso.gouv.fr' },
  },
  'civil-court': {
    title: 'Civil justice',
    body: 'For a disagreement about a contract or a debt: a conciliator helps you free of charge, and the judicial court can decide.',
    link: { label: 'Find a conciliator', href: 'https://www.conciliateurs.fr' },
  },
  'content-report': {
    title: 'PHAROS, reporting illegal content',
    body: 'To report an illegal page, profile or message, even when you are not its victim.',
    link: {
      label: 'Go to internet-signalement.gouv.fr',
      href: 'https://www.internet-signalement.gouv.fr',
    },
  },
};

const closures: CourseTexts['closures'] = {
  'author-unknown': 'The investigation could not identify who did it.',
  'not-enough-evidence': 'The evidence gathered is not enough to prosecute anyone.',
  'no-offence': 'The facts are not a criminal offence.',
  'time-barred': 'The facts are time-barred: the time to prosecute has passed.',
  settled: 'The matter was settled otherwise, by a refund or another repair for instance.',
  'not-opportune': 'The prosecutor considered that prosecuting was not appropriate.',
};

const outcomes: CourseTexts['outcomes'] = {
  'investigation-opened': {
    label: 'An investigation is open',
    body: 'Investigators are looking for who is behind this. They may call or summon you. You can still complete your complaint.',
  },
  'trial-set': {
    label: 'A trial is planned',
    body: 'Someone will be tried. To claim compensation, you can become a civil party (partie civile), before the hearing or on the day, with or without a lawyer.',
  },
  'filed-without-action': {
    label: 'Your complaint is closed without action',
    body: 'The prosecutor does not prosecute for now. It is no judgment on you or on your word. The decision may be reviewed if something new appears, and you can challenge it.',
  },
  'alternative-measure': {
    label: 'A measure was taken without a trial',
    body: 'The prosecutor chose another answer than a trial, such as a repair or an agreed penalty. If you are not compensated, you can still claim compensation.',
  },
  judgment: {
    label: 'A judgment was given',
    body: 'Ask the court’s registry for a copy. If damages are awarded to you and not paid, the recovery service for victims (SARVI) may help you.',
  },
};

const question: Record<Mode, string> = {
  authority: 'Withdraw my complaint',
  assistance: 'Withdraw my file',
};

export const courseTexts: CourseTexts = {
  status: courseStatusTexts,
  asked,
  reasons,
  doors,
  closures,
  outcomes,
  page: {
    statusTitle: 'Where it stands',
    askedTitle: 'You are needed',
    askedLead: 'The person handling your file asks for:',
    askedUnsure: 'If you do not know, or do not wish to answer, just say so: it is no fault.',
    answer: 'Answer',
    agentSays: 'What the agent writes to you',
    whyTitle: 'Why',
    whatNowTitle: 'What you can do',
    adviceTitle: 'What we advise',
    keepRight:
      'If you disagree, nothing prevents you from making a complaint at a police or gendarmerie station or to the prosecutor: nobody can refuse you that.',
    appeal:
      'You can ask the prosecutor general of the court of appeal to review the decision, by a simple letter, free of charge and without a lawyer (article 40-3 of the Code of Criminal Procedure).',
    civilParty:
      'You can also make a complaint as a civil party before the investigating judge (article 85). A lawyer’s help is then useful, and a deposit may be required.',
    rights: 'All my rights',
    messages: (unread) =>
      unread === 0 ? 'Messages' : unread === 1 ? 'Messages (1 new)' : `Messages (${unread} new)`,
    add: 'Add something',
    withdraw: question,
    done: {
      answer: 'Your answer is recorded. Thank you.',
      add: 'What you added is recorded. Thank you.',
      withdraw: 'Your withdrawal is recorded.',
    },
    unreadMessage: 'New message',
  },
  timeline: {
    moreAsked: 'Something more was asked of you',
    answered: 'You answered',
    added: 'You added something',
    advised: 'Your file was read',
    admitted: 'Your complaint is accepted',
    refused: 'Your complaint could not be taken online',
    transmitted: 'Your complaint was passed on',
    transmittedTo: (name) => `To: ${name}`,
    transmittedUnder: (number) => `Under number ${number}. Give it if you call or write.`,
    on: (date, court) => `On ${date}, ${court}`,
    withdrawn: { authority: 'You withdrew your complaint', assistance: 'You withdrew your file' },
    documentIssued: 'A document was issued',
    exhibitsAdded: (count) => (count === 1 ? 'You added an exhibit' : `You added ${count} exhibits`),
  },
  answer: {
    title: 'Answer',
    label: 'Your answer',
    hint: 'In your own words. You can answer a part only.',
    send: 'Send my answer',
    notAsked: 'No question is waiting any more. You can still add something.',
  },
  add: {
    title: 'Add something to my file',
    lead: 'A memory, a new message from the scammer, a refund, a correction: anything new can help.',
    label: 'What you want to add',
    hint: 'What you have already told is not erased: this comes on top.',
    send: 'Add to my file',
    closed: 'This file can no longer be completed. You can still write a message.',
  },
  files: {
    kept: 'Each file is kept as it is, encrypted, and joined to your file. Once joined, it can no longer be removed.',
    refusals: {
      'exhibits-too-large':
        'your files together exceed 300 MB. Say so in a message: you will be told how to hand this one over.',
      'too-many-exhibits':
        'you have reached 60 files. Say so in a message: you will be told how to hand this one over.',
      'not-at-this-stage': 'this file can no longer be completed. You can still write a message.',
      'not-found': 'you are no longer signed in. Sign in again, then choose it once more.',
    },
    wordsToo:
      'Your files have arrived. Write a sentence too before sending: say what they show, for example.',
    nothing: 'Write something or choose a file before sending.',
  },
  withdraw: {
    title: question,
    lead: {
      authority: 'You can withdraw your complaint until it is passed on. This is what it means:',
      assistance: 'You can withdraw your file. This is what it means:',
    },
    means: {
      authority: [
        'Nobody here will deal with your complaint any more.',
        'It is not erased. The public prosecutor may still prosecute those who did it: it is not for the victim alone to decide (articles 2 and 6 of the Code of Criminal Procedure).',
        'If other people reported the same thing, the link remains.',
        'You can make a complaint again. The limitation period, usually six years for fraud, keeps running.',
      ],
      assistance: [
        'Nobody here will read your file any more.',
        'It is not erased. If other people reported the same thing, the link remains.',
        'You keep the right to make a complaint at a police or gendarmerie station.',
      ],
    },
    pressure:
      'If someone puts pressure on you to withdraw, tell us in a message instead: it may be the scammer, and the law punishes such threats (article 434-5 of the Criminal Code).',
    reason: 'Why, if you wish to say',
    reasonHint: 'It helps us understand. You do not have to justify yourself.',
    yes: { authority: 'Yes, withdraw my complaint', assistance: 'Yes, withdraw my file' },
    no: 'No, keep it',
    tooLate: 'Your complaint has already been passed on: it can no longer be withdrawn here.',
    tooLateBody:
      'Write to the service or prosecutor to whom it was handed, giving its number. They can take your wish into account, but need not.',
    already: 'It is done already: the withdrawal is recorded.',
    notNow: 'There is nothing left to withdraw: this file has already ended.',
  },
  messages: {
    title: 'Messages',
    about: (reference) => `File ${reference}`,
    lead: 'For a question about your file. We read every message, but not within the hour.',
    urgent: 'In danger, call 17 or 112.',
    none: 'No message so far.',
    you: 'You',
    agent: (name) => name,
    readOn: (date) => `Read on ${date}`,
    notRead: 'Not read yet',
    label: 'Your message',
    hint: 'No password and no bank code: we never need them.',
    send: 'Send',
    back: 'Back to the file',
  },
  errors: {
    empty: 'Write something before sending.',
    tooLong: 'This is too long to send at once: keep the essentials, or send it in two parts.',
  },
  back: 'Back to the file',
};
