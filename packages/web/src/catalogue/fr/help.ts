/** Help near home, by department. Numbers and hours are those published by each service. Checked on 24 November 2026. */
export const helpTexts = {
  title: 'De l’aide près de chez vous',
  description: 'Où rencontrer quelqu’un qui aide les victimes, département par département.',
  lead: 'Dans chaque département, des personnes accueillent les victimes, gratuitement et en toute confidentialité, que vous ayez porté plainte ou non.',
  where: 'Votre code postal, ou votre département',
  whereHint: 'Par exemple 69003, 69 ou Rhône',
  search: 'Chercher',
  notFound:
    'Nous ne reconnaissons pas ce lieu. Tapez les cinq chiffres du code postal, ou choisissez dans la liste.',
  list: 'Choisir dans la liste des départements',
  item: (code: string, name: string) => `${code} – ${name}`,
  titleIn: (name: string, code: string) => `Aide aux victimes : ${name} (${code})`,
  other: 'Chercher un autre lieu',
  officeTitle: 'Au tribunal',
  officeLead: 'Le bureau d’aide aux victimes vous reçoit au tribunal judiciaire de :',
  officeAny:
    'Allez dans celui qui est le plus facile pour vous. Il est gratuit, il ne faut pas d’avocat, et l’on vous y explique la suite : plainte, indemnisation, soutien.',
  officeHours:
    'Les jours d’ouverture varient : demandez-les à l’accueil du tribunal, ou appelez France Victimes, qui peut prendre rendez-vous pour vous.',
  officeLaw: 'Chaque tribunal judiciaire a un tel bureau (article 706-15-4 du Code de procédure pénale).',
  officeElsewhere: 'Cette collectivité relève d’un tribunal de Guadeloupe.',
  firstInstance: (town: string) =>
    `Le tribunal de première instance de ${town} peut vous dire qui aide les victimes sur place. France Victimes connaît aussi l’association la plus proche.`,
  directoryTitle: 'Autres lieux',
  source: (source: string) => `D’après : ${source}`,
  website: (name: string) => `Site de ${name}`,
  numbersTitle: 'Par téléphone, de partout',
  numbers: {
    victims: {
      number: '116 006',
      title: 'France Victimes',
      description: 'Écoute, droits, et l’association la plus proche de chez vous. Gratuit.',
      hours: 'De 9 h à 20 h, 7 jours sur 7',
    },
    victimsOverseas: {
      number: '+33 1 80 52 33 76',
      title: 'France Victimes, depuis l’outre-mer',
      description: 'Le même service quand le 116 006 ne passe pas. Prix d’un appel vers l’Hexagone.',
      hours: 'De 9 h à 20 h, heure de Paris, 7 jours sur 7',
    },
    suicide: {
      number: '3114',
      title: 'Prévention du suicide',
      description: 'Des soignants vous écoutent, en toute confidentialité. Gratuit.',
      hours: 'Jour et nuit, 7 jours sur 7',
    },
    young: {
      number: '3018',
      title: 'Pour un enfant ou un adolescent',
      description: 'Chantage, images, harcèlement : un jeune ou ses parents peuvent appeler. Gratuit.',
      hours: '7 jours sur 7',
    },
  },
  station: 'Toute brigade de gendarmerie et tout commissariat peut aussi vous orienter.',
  linkTo: 'Rencontrer quelqu’un près de chez vous',
};

export type HelpTexts = typeof helpTexts;
