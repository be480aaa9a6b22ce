/** The holder of a value says that it is listed wrongly. */
export const warningContestTexts = {
  title: 'Contester un avertissement',
  description:
    'Votre numéro, votre compte ou votre site est signalé à tort ? Nous répondons en 72 heures, et nous corrigeons.',
  lead: 'Nous avertissons du danger à partir de ce que des victimes racontent. Nous pouvons nous tromper : un numéro se réattribue, un nom ou un compte s’usurpe. Dites-nous ce qu’il en est.',
  how: [
    'Une personne lit votre demande. Rien n’est décidé par une machine.',
    'Vous recevez la réponse par courriel, en 72 heures au plus.',
    'Si vous avez raison, l’avertissement est retiré aussitôt, et les sites qui l’ont montré en sont informés.',
  ],
  howTitle: 'Ce qui va se passer',
  type: 'Qu’est-ce qui est signalé à tort ?',
  value: 'Le numéro, le compte, l’adresse ou le lien',
  valueHint: 'En entier, tel qu’il est affiché.',
  platform: 'Sur quel site ou quelle application ?',
  platformHint: 'Seulement pour un compte ou un pseudo.',
  words: 'Pourquoi est-ce une erreur ?',
  wordsHint: 'Depuis quand il est à vous, à quoi il vous sert, ce qui a pu créer la confusion.',
  email: 'Votre adresse courriel',
  emailHint: 'Pour vous répondre. Elle ne sert à rien d’autre et n’est jamais publiée.',
  button: 'Envoyer ma contestation',
  errors: {
    type: 'Choisissez de quoi il s’agit.',
    value: 'Recopiez-le en entier : nous n’arrivons pas à le lire.',
    words: 'Expliquez en quelques mots, 10 caractères au moins et 4 000 au plus.',
    email: 'Écrivez une adresse courriel où vous répondre, comme nom@exemple.fr.',
  },
  sent: {
    title: 'Votre contestation est enregistrée',
    reference: 'Votre référence',
    keep: 'Notez-la : avec elle, vous suivez votre demande. Elle est aussi dans le courriel que nous vous envoyons. Ne la donnez à personne.',
    answerBy: (moment: string) => `Réponse par courriel au plus tard le ${moment}.`,
    same: 'Par prudence, cette page dit la même chose que votre numéro ou votre compte soit publié ou non : elle ne doit pas servir à savoir ce que nous publions.',
    after:
      'Si la réponse ne vous convient pas, vous pouvez contester de nouveau, ou saisir la Commission nationale de l’informatique et des libertés (CNIL).',
  },
  follow: {
    title: 'Suivre une contestation',
    lead: 'Vous avez déjà contesté ? Votre référence montre où en est votre demande.',
    field: 'Votre référence',
    hint: 'Elle commence par K. Elle est dans notre premier courriel.',
    button: 'Voir où elle en est',
    wrong:
      'Nous ne trouvons pas cette référence. Recopiez-la en entier : K, puis cinq groupes de quatre lettres ou chiffres.',
    statusTitle: 'Où en est votre contestation',
    received: 'Reçue le',
    answerBy: 'Réponse au plus tard le',
    answered: 'Réponse donnée le',
    waiting: {
      title: 'Une personne la lit',
      body: 'La réponse vous parvient par courriel et s’affiche ici. Vous n’avez rien d’autre à faire.',
    },
    late: {
      title: 'Nous vous devons une réponse',
      body: 'Le délai que nous avions promis est passé. Votre demande se lit avant les plus récentes.',
    },
    outcomes: {
      'nothing-shown': {
        title: 'Aucun avertissement ne s’affiche',
        body: 'Rien n’est dit de ce que vous nous avez indiqué : soit nous avons retiré l’avertissement, soit il n’y en avait pas.',
      },
      kept: {
        title: 'L’avertissement reste',
        body: 'Nous avons relu ce qui le fonde, et votre message. Si vous avez un élément nouveau, vous pouvez contester de nouveau.',
      },
    },
  },
  victim:
    'On s’est servi de votre nom, de votre numéro ou de votre compte ? Vous êtes aussi une victime : vous pouvez le raconter.',
  tell: 'Raconter ce qui s’est passé',
};

export type WarningContestTexts = typeof warningContestTexts;
