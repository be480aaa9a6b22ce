import type { HelpTexts } from '../fr/help.ts';

export const helpTexts: HelpTexts = {
  title: 'Help near you',
  description: 'Where to meet someone who helps victims in France, department by department.',
  lead: 'In every French department, people receive victims, free of charge and in confidence, whether or not you have filed a complaint.',
  where: 'Your French postcode, or your department',
  whereHint: 'For example 69003, 69 or Rhône',
  search: 'Search',
  notFound: 'We do not recognise this place. Type the five figures of the postcode, or choose from the list.',
  list: 'Choose from the list of departments',
  item: (code, name) => `${code} – ${name}`,
  titleIn: (name, code) => `Help for victims: ${name} (${code})`,
  other: 'Search for another place',
  officeTitle: 'At the court',
  officeLead:
    'The victim support office (bureau d’aide aux victimes) receives you at the tribunal judiciaire of:',
  officeAny:
    'Go to whichever is easiest for you. It is free, you need no lawyer, and they explain what comes next: complaint, compensation, support.',
  officeHours:
    'Opening days vary: ask at the court’s reception, or call France Victimes, who can make an appointment for you.',
  officeLaw:
    'Every tribunal judiciaire has such an office (article 706-15-4 of the Code of Criminal Procedure).',
  officeElsewhere: 'This collectivity belongs to a court in Guadeloupe.',
  firstInstance: (town) =>
    `The tribunal de première instance of ${town} can tell you who helps victims there. France Victimes also knows the nearest association.`,
  directoryTitle: 'Other places',
  source: (source) => `According to: ${source}`,
  website: (name) => `Website of ${name}`,
  numbersTitle: 'By phone, from anywhere',
  numbers: {
    victims: {
      number: '116 006',
      title: 'France Victimes',
      description: 'A listening ear, your rights, and the association nearest to you. Free.',
      hours: '9 am to 8 pm, every day',
    },
    victimsOverseas: {
      number: '+33 1 80 52 33 76',
      title: 'France Victimes, from overseas',
      description: 'The same service where 116 006 does not work. Price of a call to mainland France.',
      hours: '9 am to 8 pm Paris time, every day',
    },
    suicide: {
      number: '3114',
      title: 'Suicide prevention',
      description: 'Health professionals listen, in confidence. Free.',
      hours: 'Day and night, every day',
    },
    young: {
      number: '3018',
      title: 'For a child or a teenager',
      description: 'Blackmail, images, harassment: a young person or their parents can call. Free.',
      hours: 'Every day',
    },
  },
  station: 'Any police station or gendarmerie can also direct you.',
  linkTo: 'Meet someone near you',
};
