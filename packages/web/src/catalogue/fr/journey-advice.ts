import type { Advice } from '../journey-texts.ts';

export const advice = {
  'stop-paying': {
    title: 'Ne payez plus rien',
    body: 'Ni frais, ni taxe, ni « dernier » virement. Rien de ce qu’on vous promet en échange ne viendra.',
  },
  'call-bank': {
    title: 'Appelez votre banque maintenant',
    body: 'Dites : « J’ai été victime d’une fraude, je demande le rappel des fonds. » Utilisez le numéro inscrit sur votre carte ou dans votre application, jamais un numéro reçu par message. Notez l’heure et la référence.',
  },
  'block-card': {
    title: 'Faites opposition sur votre carte',
    body: 'Si son numéro a été donné, bloquez-la dans votre application bancaire ou appelez le serveur d’opposition, ouvert jour et nuit. L’appel est payant.',
    phone: '0 892 705 705',
  },
  'stop-replying': {
    title: 'Ne répondez plus',
    body: 'Vous ne devez aucune explication. Gardez d’abord vos preuves, puis bloquez ces contacts, sans prévenir.',
  },
  'keep-conversations': {
    title: 'Gardez tout ce que vous avez',
    body: 'Ne supprimez rien. Faites des captures d’écran des messages, des profils, des numéros et des paiements.',
  },
  'keep-advert': {
    title: 'Gardez l’annonce',
    body: 'Faites une capture de l’annonce, du profil, des messages et des courriels, avant qu’ils disparaissent. Notez l’adresse de la page.',
  },
  'keep-platform': {
    title: 'Gardez les traces du site',
    body: 'Faites une capture de votre espace, de l’historique des dépôts, des contrats et des messages. Notez l’adresse exacte du site et les identifiants des transactions.',
  },
  'papers-sent': {
    title: 'Si vous avez envoyé des papiers',
    body: 'Notez lesquels, et quand. Surveillez vos comptes et votre courrier. Votre plainte vous protégera si quelqu’un les utilise à votre place.',
  },
  'images-sent': {
    title: 'Si vous avez envoyé des images intimes',
    body: 'Ne cédez pas au chantage : payer ne l’arrête pas. Le service gratuit StopNCII.org peut empêcher leur diffusion sans que vos images quittent votre appareil.',
  },
  'do-not-pass-on': {
    title: 'N’envoyez plus rien pour cette personne',
    body: 'Ni argent, ni colis, même s’ils ne sont pas à vous. Si vous l’avez déjà fait, dites-le dans votre plainte : votre bonne foi compte.',
  },
  'report-profile': {
    title: 'Signalez le profil',
    body: 'Une fois vos captures faites, utilisez le bouton de signalement du site ou de l’application. Vous protégez la personne suivante.',
  },
  'report-advert': {
    title: 'Signalez l’annonce au site',
    body: 'Une fois vos captures faites, utilisez le bouton de signalement. Si vous avez payé par le site, ouvrez un litige aujourd’hui.',
  },
  'talk-to-someone': {
    title: 'Parlez-en à quelqu’un',
    body: 'Vous n’êtes ni seul ni seule, et vous n’avez pas à avoir honte. France Victimes vous écoute, gratuitement, tous les jours de 9 h à 20 h.',
    phone: '116 006',
  },
  'recovery-scam': {
    title: 'Attention à la seconde arnaque',
    body: 'Quelqu’un vous proposera peut-être de récupérer votre argent contre des frais : faux avocat, faux policier, fausse agence. Aucun service public ne fait payer pour cela.',
  },
  'no-fees-to-withdraw': {
    title: 'Ne payez aucun frais pour retirer',
    body: 'Taxe, caution, déblocage : ces frais font partie de l’arnaque. Les gains affichés à l’écran n’existent pas.',
  },
  'remote-tool': {
    title: 'Si quelqu’un a pris la main sur votre appareil',
    body: 'Coupez internet, désinstallez le logiciel de prise en main, puis changez vos mots de passe depuis un autre appareil.',
  },
  'tell-exchange': {
    title: 'Prévenez le site d’échange de cryptomonnaies',
    body: 'Donnez-lui l’adresse qui a reçu l’argent et l’identifiant de la transaction. Il peut parfois bloquer les fonds.',
  },
  'change-passwords': {
    title: 'Changez vos mots de passe',
    body: 'Si un code ou un mot de passe a été donné, commencez par votre messagerie, puis votre banque. Activez la validation en deux étapes.',
  },
} satisfies Record<string, Advice>;
