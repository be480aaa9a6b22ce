/** What a victim may ask for, with the article that says so. Checked on 24 November 2026. */
export const rightsTexts = {
  title: 'Vos droits',
  description: 'Ce que la loi garantit aux victimes d’une escroquerie, et comment s’en servir.',
  lead: 'Être victime donne des droits. Les voici en clair, avec l’article de loi qui les garantit.',
  sections: [
    {
      title: 'Porter plainte',
      paragraphs: [
        'Tout service de police ou de gendarmerie est tenu de recevoir votre plainte, même s’il n’est pas celui de votre domicile. Il vous remet un récépissé et, si vous la demandez, une copie (article 15-3).',
        'La plainte en ligne est un choix : personne ne peut vous l’imposer, et vous pouvez demander à être entendu (article 15-3-1).',
        'Vous pouvez aussi écrire directement au procureur de la République (article 40).',
      ],
      items: [],
    },
    {
      title: 'Ce que les enquêteurs vous doivent (article 10-2)',
      paragraphs: ['Ils vous informent de votre droit :'],
      items: [
        'd’obtenir réparation de ce que vous avez perdu ;',
        'de vous constituer partie civile, c’est-à-dire de demander réparation au procès ;',
        'd’être assisté d’un avocat, choisi ou désigné par le bâtonnier ; l’aide juridictionnelle ou votre assurance peut le payer ;',
        'd’être aidé par une association d’aide aux victimes, gratuitement ;',
        'de saisir la commission d’indemnisation des victimes, si vous remplissez ses conditions ;',
        'd’avoir un interprète et la traduction des informations nécessaires à vos droits ;',
        'd’être accompagné, à chaque étape, par la personne majeure de votre choix ;',
        'de donner l’adresse de quelqu’un d’autre, avec son accord, plutôt que la vôtre.',
      ],
    },
    {
      title: 'Savoir ce que devient votre plainte',
      paragraphs: [
        'Le procureur vous informe des poursuites, des mesures prises à leur place, ou d’un classement sans suite avec ses raisons (article 40-2).',
        'Un classement n’est pas définitif : l’enquête peut reprendre si un élément nouveau apparaît, tant que les faits ne sont pas prescrits.',
      ],
      items: [],
    },
    {
      title: 'Contester un classement sans suite',
      paragraphs: [],
      items: [
        'Par une lettre au procureur général de la cour d’appel, sans frais ni avocat. Il peut ordonner des poursuites (article 40-3).',
        'Par une plainte avec constitution de partie civile, adressée au doyen des juges d’instruction. Elle est possible si le procureur a fait savoir qu’il ne poursuivrait pas, ou si trois mois ont passé depuis que vous lui avez adressé votre plainte, ou la copie de celle déposée à la police ou à la gendarmerie, par lettre recommandée ou contre récépissé (article 85). Une somme peut être à consigner, selon vos ressources (article 88).',
        'Par une citation directe devant le tribunal, si vous connaissez l’auteur et avez vos preuves (article 392).',
      ],
    },
    {
      title: 'Les délais',
      paragraphs: [],
      items: [
        'Une escroquerie se poursuit pendant six ans après les faits, en général (article 8). Au-delà, elle est prescrite.',
        'Une opération de paiement que vous n’avez pas autorisée se signale à la banque au plus tard treize mois après le débit, souvent moins si le bénéficiaire est hors d’Europe (article L. 133-24 du Code monétaire et financier). N’attendez pas : le premier jour compte le plus.',
        'La commission d’indemnisation se saisit dans les trois ans après les faits, ou dans l’année qui suit la dernière décision de justice pénale (article 706-5).',
      ],
    },
    {
      title: 'Être indemnisé quand l’auteur ne paie pas',
      paragraphs: [
        'La commission d’indemnisation des victimes d’infractions (CIVI) peut aider pour une escroquerie, sous des conditions de ressources et de gravité, et quand rien d’autre ne vous rembourse (article 706-14).',
        'Après un jugement qui vous accorde des dommages et intérêts, le SARVI peut avancer une partie de la somme et réclamer le reste à votre place (article 706-15-1).',
      ],
      items: [],
    },
    {
      title: 'Vos copies',
      paragraphs: [
        'Votre récépissé, ou votre document, et tout ce que vous avez raconté restent dans « Mes dossiers ». Vous pouvez les ouvrir, les imprimer et les garder à tout moment.',
      ],
      items: [],
    },
    {
      title: 'Retirer votre plainte',
      paragraphs: [
        'C’est possible. Cela n’efface rien, et n’empêche pas le procureur de poursuivre (articles 2 et 6).',
      ],
      items: [],
    },
  ],
  code: 'Sauf mention contraire, les articles cités sont ceux du Code de procédure pénale, tels que connus à cette date.',
  checked: 'Rédigé le 24 novembre 2026. Seul le texte publié sur Légifrance fait foi.',
  help: 'Pour en parler avec quelqu’un : France Victimes, gratuit et confidentiel, tous les jours.',
  space: 'Mes dossiers',
};

export type RightsTexts = typeof rightsTexts;
