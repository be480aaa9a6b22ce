import type { NoticeText } from './notice-text.ts';

export const fr: NoticeText = {
  subject: 'Un profil qui vous a écrit a été supprimé pour tentative d’escroquerie',
  paragraphs: ({ platform, day }) => [
    `Le ${day}, ${platform} a supprimé un profil avec lequel vous avez échangé : d’après ce que nous avons constaté, il servait à escroquer.`,
    'Vous n’avez rien fait de mal. Ces personnes en font leur métier, et trompent des gens de tous les âges et de toutes les professions.',
    'Vous a-t-on demandé de l’argent, un code reçu par SMS, des photos, ou de n’en parler à personne ? Si c’est le cas, ne versez plus rien et gardez tous les messages. Si vous avez payé, appelez votre banque tout de suite : plus vite elle le sait, plus elle a de chances de rappeler l’argent.',
    'On peut vous recontacter sous un autre nom, ou vous promettre de récupérer votre argent contre des frais d’avocat ou de dossier : c’est la même escroquerie qui continue.',
    'Si c’est difficile à porter, des personnes vous répondent : le 116 006 pour les victimes, tous les jours, et le 3114 jour et nuit si vous pensez au suicide.',
  ],
  actions: {
    check: 'Vérifier un numéro, un compte ou un message',
    tell: 'Raconter ce qui s’est passé',
  },
};
