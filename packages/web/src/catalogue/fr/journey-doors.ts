import type { DoorCode } from '@fanal/core/journey';
import type { Call, DoorTexts } from '../journey-texts.ts';

const police = {
  name: 'Police ou gendarmerie',
  phone: '17',
  hours: 'Jour et nuit, appel gratuit',
} satisfies Call;
const emergency = {
  name: 'Urgences, partout en Europe',
  phone: '112',
  hours: 'Jour et nuit, appel gratuit',
} satisfies Call;
const emergencyBySms = {
  name: 'Urgences par SMS',
  phone: '114',
  hours: 'Jour et nuit, gratuit',
  note: 'Si vous ne pouvez pas parler sans danger, ou si vous entendez mal.',
} satisfies Call;
const suicidePrevention = {
  name: 'Prévention du suicide',
  phone: '3114',
  hours: 'Jour et nuit, appel gratuit et confidentiel',
  note: 'Des soignants vous écoutent, pour vous ou pour un proche.',
} satisfies Call;
const victims = {
  name: 'France Victimes',
  phone: '116 006',
  hours: 'Tous les jours, de 9 h à 20 h, appel gratuit',
  note: 'Une écoute, et des associations près de chez vous.',
} satisfies Call;
const scamLine = {
  name: 'Info Escroqueries',
  phone: '0 805 805 817',
  hours: 'Du lundi au vendredi, de 9 h à 18 h 30, appel gratuit',
  note: 'Des policiers et des gendarmes vous conseillent.',
} satisfies Call;
const youngPeople = {
  name: 'Violences numériques, pour les jeunes et leurs parents',
  phone: '3018',
  hours: 'Tous les jours, de 9 h à 23 h, appel gratuit et anonyme',
} satisfies Call;
const children = {
  name: 'Enfance en danger',
  phone: '119',
  hours: 'Jour et nuit, appel gratuit et confidentiel',
} satisfies Call;

const onlineStation = {
  label: 'Ma Sécurité : dialoguer avec un policier ou un gendarme, jour et nuit',
  href: 'https://www.masecurite.interieur.gouv.fr',
};

const whatToBring =
  'Prenez une pièce d’identité et ce que vous avez : messages, captures d’écran, relevés de compte, noms et numéros. S’il vous manque quelque chose, allez-y quand même.';
const anyStation =
  'Tout commissariat et toute brigade de gendarmerie doit recevoir votre plainte, où que vous habitiez. Vous pouvez venir avec quelqu’un.';

export const doors = {
  'urgent-danger': {
    title: 'Appelez maintenant',
    lead: 'Si vous êtes en danger, des personnes peuvent vous aider tout de suite.',
    paragraphs: [
      'Si vous le pouvez, allez dans un lieu sûr ou près d’autres personnes.',
      'Votre récit vous attend. Vous le reprendrez quand vous serez en sécurité.',
    ],
    calls: [police, emergency, emergencyBySms],
    links: [],
    goBack: 'Je suis en sécurité, reprendre mon récit',
  },
  'urgent-suicidal-thoughts': {
    title: 'Vous n’êtes pas seul, vous n’êtes pas seule',
    lead: 'Ce que vous vivez est très lourd. Parler à quelqu’un, maintenant, peut aider.',
    paragraphs: [
      'Appelez le 3114. On vous écoutera sans vous juger, aussi longtemps qu’il le faut.',
      'Si vous êtes en danger immédiat, appelez le 15, le 112, ou envoyez un SMS au 114.',
      'Ce qui est arrivé n’est pas votre faute. Le reste peut attendre : votre récit est gardé.',
    ],
    calls: [
      suicidePrevention,
      { name: 'SAMU', phone: '15', hours: 'Jour et nuit, appel gratuit' },
      emergency,
      emergencyBySms,
    ],
    links: [],
    goBack: 'Reprendre mon récit',
  },
  minor: {
    title: 'Des personnes sont là pour les moins de 18 ans',
    lead: 'Une plainte pour une personne mineure se fait avec un adulte, sur place. Il y a aussi des gens à qui parler dès maintenant.',
    paragraphs: [
      'Si c’est de toi qu’il s’agit : tu n’as rien fait de mal. Parles-en à un adulte en qui tu as confiance, ou appelle le 3018.',
      'Si vous êtes parent ou si vous accompagnez un enfant : gardez les preuves, ne payez pas, et venez avec lui.',
      anyStation,
    ],
    calls: [youngPeople, children, police],
    links: [onlineStation],
    goBack: 'La victime a 18 ans ou plus : changer ma réponse',
  },
  'minor-images': {
    title: 'Vous n’avez rien fait de mal',
    lead: 'Des images intimes, un chantage : cela arrive à beaucoup de jeunes, et cela s’arrête. Des gens savent comment.',
    paragraphs: [
      'Ne payez pas et n’envoyez pas d’autre image : céder ne fait pas cesser le chantage.',
      'Ne supprimez rien. Arrêtez de répondre, et montrez la conversation à un adulte de confiance.',
      'Le 3018 fait retirer les images et les comptes, vite et sans prévenir vos parents si vous ne le voulez pas.',
      'N’envoyez jamais ces images, pas même à nous : une empreinte calculée sur l’appareil suffit à bloquer leur diffusion.',
      anyStation,
    ],
    calls: [youngPeople, children, police],
    links: [
      {
        label: 'Take It Down : empêcher la diffusion d’images prises avant 18 ans',
        href: 'https://takeitdown.ncmec.org/fr/',
      },
      onlineStation,
    ],
    pages: { minorImages: 'Calculer l’empreinte d’une image, sans l’envoyer' },
    goBack: 'La victime a 18 ans ou plus : changer ma réponse',
  },
  'station-author-known': {
    title: 'Votre plainte se fait auprès d’un policier ou d’un gendarme',
    lead: 'Vous connaissez l’auteur. Un enquêteur doit pouvoir vous poser des questions et agir vite.',
    paragraphs: [anyStation, whatToBring],
    calls: [scamLine, victims, police],
    links: [onlineStation],
    goBack: 'Je ne connais pas sa véritable identité : changer ma réponse',
  },
  'station-met-in-person': {
    title: 'Votre plainte se fait auprès d’un policier ou d’un gendarme',
    lead: 'Vous avez rencontré cette personne. Ce que vous avez vu peut aider à l’identifier : un enquêteur doit vous entendre.',
    paragraphs: [
      anyStation,
      whatToBring,
      'Ne la revoyez pas seul ou seule, même pour récupérer votre argent.',
    ],
    calls: [scamLine, victims, police],
    links: [onlineStation],
    goBack: 'Nous ne nous sommes jamais rencontrés : changer ma réponse',
  },
  report: {
    title: 'Merci : votre signalement protège les autres',
    lead: 'Vous n’avez rien perdu et rien donné. Un signalement suffit, et il prend quelques minutes.',
    paragraphs: [
      'Pour un site, une annonce ou un message public : signalez-le sur internet-signalement.gouv.fr. Des policiers et des gendarmes le lisent.',
      'Pour un SMS indésirable : transférez-le au 33700.',
      'Si vous hésitez, Info Escroqueries vous conseille.',
    ],
    calls: [scamLine],
    links: [
      {
        label: 'Signaler sur internet-signalement.gouv.fr',
        href: 'https://www.internet-signalement.gouv.fr',
      },
    ],
    goBack: 'De l’argent ou des informations ont été demandés : changer ma réponse',
  },
  witness: {
    title: 'Merci : ce que vous avez vu peut en protéger d’autres',
    lead: 'Votre récit est gardé trente jours. Une plainte est faite par la victime ; un témoin, lui, signale.',
    paragraphs: [
      'Un site, une annonce ou un profil public : sur internet-signalement.gouv.fr (PHAROS), lu par des policiers et des gendarmes.',
      'Un SMS ou un appel : au 33700. Un courriel : sur signal-spam.fr. Un faux site de vente : sur SignalConso.',
      'Gardez ce que vous avez : captures d’écran, adresses, dates. N’entrez pas en contact avec l’auteur.',
      'Si vous connaissez la victime, donnez-lui le code de ce récit : elle pourra le reprendre sans tout redire.',
    ],
    calls: [scamLine],
    links: [
      {
        label: 'Signaler sur internet-signalement.gouv.fr',
        href: 'https://www.internet-signalement.gouv.fr',
      },
      { label: 'Signal Spam, pour les courriels', href: 'https://www.signal-spam.fr' },
      { label: 'SignalConso, pour les sites de vente', href: 'https://signal.conso.gouv.fr' },
    ],
    pages: { save: 'Obtenir le code de ce récit' },
    goBack: 'Compléter ce que j’ai vu',
  },
  relative: {
    title: 'Votre proche reprendra ce récit quand il sera prêt',
    lead: 'Tout est gardé trente jours. Avec un code, votre proche relit, change ce qu’il veut, et envoie lui-même.',
    paragraphs: [
      'Donnez-lui le code vous-même, et à personne d’autre.',
      'Parlez sans reproche. Beaucoup de victimes ont honte, et certaines croient encore l’escroc : laissez la porte ouverte.',
      'Si l’argent vient de partir, appelez la banque ensemble, maintenant.',
      'Si votre proche ne peut pas agir seul, son tuteur ou sa tutrice peut porter plainte en son nom.',
    ],
    calls: [victims, scamLine],
    links: [],
    pages: { save: 'Obtenir le code de ce récit', advice: 'Les premiers gestes, selon ce qui s’est passé' },
    goBack: 'Mon proche est là : continuer',
  },
} satisfies Record<DoorCode, DoorTexts>;
