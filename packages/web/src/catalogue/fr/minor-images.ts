export const minorImagesTexts = {
  title: 'Images intimes d’une personne de moins de 18 ans',
  description: 'Faire retirer des images intimes sans les envoyer à personne. Gratuit et anonyme.',
  lead: 'Ce n’est pas votre faute, et vous n’êtes pas sans recours. Vos images restent sur votre appareil : ici, personne ne les voit et personne ne les reçoit.',
  firstTitle: 'Maintenant',
  first: [
    'N’envoyez plus rien : ni argent, ni image. Payer ne fait pas cesser le chantage.',
    'Gardez les messages et le nom du compte qui vous menace, puis bloquez-le.',
    'Parlez à quelqu’un en qui vous avez confiance. Un adulte peut faire ces démarches avec vous.',
  ],
  callTitle: 'Des personnes vous écoutent',
  calls: [
    {
      number: '3018',
      title: '3018, violences numériques',
      description: 'Anonyme et gratuit. Leurs équipes peuvent faire retirer des images en quelques heures.',
      hours: 'Tous les jours, de 9 h à 23 h',
    },
    {
      number: '119',
      title: '119, enfance en danger',
      description: 'Pour un enfant, ou pour qui s’inquiète d’un enfant.',
      hours: 'Jour et nuit, toute l’année',
    },
    {
      number: '17',
      title: 'Police secours',
      description: 'Si quelqu’un est en danger.',
      hours: 'Jour et nuit',
    },
  ],
  removeTitle: 'Faire retirer les images',
  remove: [
    'Une empreinte est une suite de chiffres calculée à partir d’une image. Elle permet de reconnaître l’image, jamais de la voir.',
    'Take It Down calcule cette empreinte sur votre appareil et la donne aux réseaux et aux sites qui participent. Ils cherchent l’image et la retirent. L’image elle-même ne quitte pas votre appareil. C’est gratuit, et vous n’avez pas à donner votre nom.',
  ],
  takeItDown: 'Aller sur Take It Down',
  takeItDownHref: 'https://takeitdown.ncmec.org/fr/',
  reportTitle: 'Les images sont déjà en ligne ?',
  report:
    'Signalez l’adresse de la page à la police, sur la plateforme PHAROS. Donnez l’adresse, pas l’image.',
  reportLink: 'Signaler sur PHAROS',
  reportHref: 'https://www.internet-signalement.gouv.fr/',
  adult: 'Vous avez 18 ans ou plus sur ces images ? Le service équivalent est StopNCII.org.',
  adultHref: 'https://stopncii.org/',
  printTitle: 'Calculer une empreinte ici',
  print:
    'Pour une plainte ou un signalement, l’empreinte suffit : les enquêteurs peuvent rechercher l’image sans que vous ayez à la montrer. Le calcul se fait sur votre appareil. Rien n’est envoyé, rien n’est enregistré.',
  format:
    'Pour une image : empreinte PDQ, 256 bits. Pour une vidéo : empreinte MD5 du fichier. Ce sont les formats que les plateformes s’échangent.',
  choose: 'Choisir des images ou des vidéos',
  chooseHint: 'Elles restent sur votre appareil.',
  noScript: 'Sans JavaScript, cette page ne peut pas faire le calcul. Le 3018 peut le faire avec vous.',
  working: 'Calcul en cours sur votre appareil…',
  done: 'Terminé. Rien n’a été envoyé.',
  image: 'Image {count}',
  video: 'Vidéo {count}',
  plain: 'Cette image est presque unie : son empreinte aidera peu.',
  unreadable:
    'Votre appareil ne sait pas lire ce fichier. Essayez avec une capture d’écran de l’image, ou appelez le 3018.',
  save: 'Garder les empreintes dans un fichier texte',
  fileName: 'empreintes.txt',
  storyTitle: 'Porter plainte',
  story:
    'Un parent ou un tuteur peut raconter ce qui s’est passé et joindre l’empreinte. N’ajoutez jamais l’image au récit.',
  storyLink: 'Raconter ce qui s’est passé',
};

export type MinorImagesTexts = typeof minorImagesTexts;
