import type { LawTexts } from '../fr/law.ts';

export const lawTexts: LawTexts = {
  title: 'The law this service relies on',
  lead: 'Each article in one plain sentence. Only the official French text is authentic.',
  codes: { penal: 'Code pénal', procedure: 'Code de procédure pénale' },
  cited: (number, code) => `Article ${number} of the ${code}`,
  checked: (date) => `Written on ${date}; only the text published on Légifrance is authoritative.`,
  source: 'Read on Légifrance, in French',
  notices: {
    title: 'What the law says',
    lines: [
      'Complaining online is a choice. You may go to any police station or gendarmerie you like, which must take your complaint.',
      'You may ask to be heard afterwards by an investigator. If the facts require it, the investigator may also decide to hear you.',
      'You receive a receipt, and a copy of your complaint if you ask for it.',
      'You have a right to compensation, to a lawyer, to the help of a victim support association, and to come with someone of your choice.',
      'If you do not speak French, you have a right to an interpreter and to a translation of what matters for your rights.',
      'Reporting facts that you know to be false is punished by law. An honest mistake is not.',
    ],
    more: 'The articles of law, one by one',
  },
  articles: {
    'any-service-receives': {
      title: 'Every complaint must be taken',
      says: 'Every police or gendarmerie service takes the complaint of a victim, gives them a receipt and, on request, a copy.',
    },
    'online-complaint': {
      title: 'The online complaint',
      says: 'A victim may make a complaint online; nobody can oblige them to, and they may be heard afterwards.',
    },
    'online-scope': {
      title: 'What can be reported online',
      says: 'Fraud, blackmail and some attacks on computer systems are among the facts for which an online complaint is possible.',
    },
    'online-notices': {
      title: 'What must be said first',
      says: 'Before beginning, the victim is told that this is optional, that they may ask to be heard, and that the investigator may have to hear them.',
    },
    signature: {
      title: 'Digital signatures',
      says: 'Acts of the procedure may be drawn up and signed in digital form.',
    },
    'victim-rights': {
      title: 'The rights of victims',
      says: 'Victims are told their rights: compensation, lawyer, association, company, interpreter, protection.',
    },
    interpreter: {
      title: 'The interpreter',
      says: 'Someone who does not understand French is assisted by an interpreter, and receives a translation of what is needed for their rights.',
    },
    'false-statement': {
      title: 'False reports',
      says: 'Reporting to the police or the courts facts known to be invented, and causing useless searches, is punished.',
    },
    fraud: {
      title: 'Fraud',
      says: 'Deceiving someone by a false name, a false capacity or trickery, to obtain money, goods or a service.',
    },
    extortion: {
      title: 'Extortion',
      says: 'Obtaining money, a signature or a secret by violence, a threat of violence or constraint.',
    },
    blackmail: {
      title: 'Blackmail',
      says: 'Obtaining money or something else by threatening to reveal what would harm someone’s honour.',
    },
    'abuse-of-weakness': {
      title: 'Abuse of weakness',
      says: 'Taking advantage of someone’s ignorance or weakness to lead them to what gravely harms them.',
    },
    'identity-theft': {
      title: 'Identity theft',
      says: 'Taking someone’s identity, online included, to trouble their peace or harm their honour.',
    },
    'intimate-images': {
      title: 'Intimate images shared without consent',
      says: 'Showing others sexual images or words without the person’s consent, even when obtained with it.',
    },
    'minor-images': {
      title: 'Asking a minor for intimate images',
      says: 'An adult who asks a minor to send pornographic images of themselves is punished.',
    },
    'system-access': {
      title: 'Fraudulent access',
      says: 'Entering or staying in an account, a device or a computer system without right.',
    },
    'system-hindrance': {
      title: 'Hindering a system',
      says: 'Preventing or distorting the working of a computer system.',
    },
    'system-data': {
      title: 'Data taken or changed',
      says: 'Entering, copying, changing or deleting the data of a computer system without right.',
    },
  },
};
