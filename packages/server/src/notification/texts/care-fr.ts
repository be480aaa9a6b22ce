import type { CareDay, CareTheme } from '@fanal/core/care';
import type { LetterTexts } from './letter-text.ts';

const subjects: Readonly<Record<CareDay, string>> = {
  1: 'Comment allez-vous ?',
  7: 'Une semaine après : comment allez-vous ?',
  30: 'Un mois après : comment allez-vous ?',
};

const howAreYou: Readonly<Record<CareDay, string>> = {
  1: 'Vous venez de nous raconter ce qui vous est arrivé. Comment allez-vous aujourd’hui ? Mal dormir, y penser sans cesse, avoir honte ou être en colère : cela arrive à presque tout le monde. La faute est à qui a menti, pas à vous.',
  7: 'Une semaine a passé. Comment allez-vous ? Il y a des jours meilleurs et d’autres plus durs : c’est ainsi que l’on s’en remet. En parler à une seule personne de confiance allège souvent beaucoup.',
  30: 'Un mois a passé. Comment allez-vous ? Si le sommeil, l’appétit ou l’envie ne reviennent pas, parlez-en à votre médecin : cela se soigne, et vous n’avez rien à justifier.',
};

const nowByTheme: Readonly<Record<CareTheme, Readonly<Record<CareDay, string>>>> = {
  bond: {
    1: 'À faire aujourd’hui : ne répondez plus, même pour dire adieu ou demander des comptes. Gardez les messages, puis bloquez le compte. Le vide que cela laisse est réel : vos sentiments, eux, étaient vrais.',
    7: 'On tente peut-être de revenir vers vous, avec des excuses, une maladie ou un autre nom. Ne répondez pas, et gardez-en la trace. Si vous avez envoyé vos papiers, surveillez les crédits ou comptes ouverts à votre nom.',
    30: 'Si vous refaites des rencontres en ligne, vous avez le droit de demander un appel vidéo avant tout, et de n’envoyer d’argent à personne que vous n’avez pas rencontré.',
  },
  images: {
    1: 'À faire aujourd’hui : ne payez pas, ou ne payez plus ; payer ne fait pas cesser le chantage. Ne répondez plus, gardez les messages, et prévenez une personne de confiance. Passez vos comptes en privé.',
    7: 'Si des images paraissent, demandez leur retrait à la plateforme et gardez une capture de l’adresse. La plupart des maîtres chanteurs se lassent quand on ne répond plus.',
    30: 'Si le chantage reprend, ne répondez pas et ajoutez-le à votre dossier. Vous n’êtes coupable de rien : menacer de publier des images est un délit.',
  },
  purchase: {
    1: 'À faire aujourd’hui : si vous ne l’avez pas fait, signalez l’annonce ou la boutique à la plateforme et demandez à votre banque le retour des fonds. Gardez l’annonce, la facture et les messages.',
    7: 'Si la banque ou la plateforme n’a pas répondu, relancez-les par écrit en rappelant la date de votre première demande.',
    30: 'Regardez encore vos relevés : un petit débit inconnu peut annoncer une autre fraude. Contestez-le aussitôt.',
  },
  savings: {
    1: 'À faire aujourd’hui : n’envoyez plus rien, même pour « débloquer » un retrait, une taxe ou des frais. Si quelqu’un a pris la main sur votre appareil, retirez le logiciel et changez vos mots de passe depuis un autre appareil.',
    7: 'Le « conseiller », ou un inconnu qui connaît les sommes exactes, peut vous rappeler. S’il les connaît, c’est qu’il les a prises ou achetées : raccrochez, et notez son numéro.',
    30: 'Regardez de nouveau vos comptes et ceux de la plateforme où vous aviez acheté des cryptomonnaies. Si des impôts ou des dettes en découlent, demandez conseil avant l’échéance, gratuitement, dans un point-justice.',
  },
  access: {
    1: 'À faire aujourd’hui : changez le mot de passe de votre messagerie d’abord, puis celui de votre banque, depuis un appareil sûr. Vérifiez avec votre banque que cartes et bénéficiaires inconnus sont bloqués. Votre banque ne vous demandera jamais un code.',
    7: 'Regardez vos relevés, les appareils connectés à vos comptes et les règles de transfert de votre messagerie. Ce que vous n’avez pas fait, contestez-le par écrit.',
    30: 'Vos données peuvent resservir : un appel qui connaît votre nom, votre banque ou votre adresse n’en est pas plus vrai. Raccrochez et rappelez vous-même le numéro que vous connaissez.',
  },
  other: {
    1: 'À faire aujourd’hui : ne répondez plus à la personne qui vous a trompé, gardez tout, et prévenez votre banque si de l’argent ou vos coordonnées sont partis.',
    7: 'Regardez vos relevés et vos comptes en ligne. Si un fait nouveau survient, ajoutez-le à votre dossier.',
    30: 'Regardez encore vos relevés : une fraude peut revenir des semaines plus tard. Si vous voyez quelque chose d’inconnu, contestez-le aussitôt.',
  },
};

const yourFile: Readonly<Record<CareDay, string>> = {
  1: 'Pour votre dossier, tout ce qui change paraît dans votre espace : ce qui vous est demandé, qui l’a, ce qui a été décidé.',
  7: 'Pour votre dossier, le temps peut sembler long. Un silence ne veut pas dire que rien ne se fait : chaque étape paraît dans votre espace.',
  30: 'Pour votre dossier, une enquête dure souvent des mois. Vous pouvez le compléter à tout moment, et demander où il en est.',
};

const recoveryWarning = (service: string) =>
  `Attention aux faux sauveurs. Quelqu’un qui vous contacte pour récupérer votre argent ou effacer des images, et qui demande des frais, une taxe, vos codes ou la main sur votre appareil, est un escroc, souvent le même sous un autre nom. Ni la police, ni la gendarmerie, ni la justice, ni ${service} ne vous feront payer.`;

const talk =
  'Si c’est trop lourd : France Victimes vous écoute au 116 006, gratuitement, tous les jours. Si vous pensez au suicide, le 3114 répond jour et nuit. En danger, appelez le 17 ou le 112.';
const talkYoung =
  'Pour un enfant ou un adolescent, et pour ses parents : le 3018, gratuit et confidentiel, tous les jours.';

export const careFollowUp: LetterTexts['care-follow-up'] = (parameters, service) => {
  const { day, theme, minor, reference, link, helpLink, stopLink } = parameters;
  return {
    subject: subjects[day],
    paragraphs: [
      'Bonjour,',
      howAreYou[day],
      nowByTheme[theme][day],
      recoveryWarning(service),
      minor ? `${talkYoung} ${talk}` : talk,
      yourFile[day],
    ],
    action: { label: `Voir où en est votre dossier ${reference} :`, link },
    after: [],
    links: [
      { label: 'Rencontrer quelqu’un près de chez vous :', link: helpLink },
      { label: 'Ne plus recevoir ces messages :', link: stopLink },
    ],
  };
};

const since: Readonly<Record<CareDay, string>> = {
  1: "comment allez-vous aujourd'hui ?",
  7: 'une semaine après, comment allez-vous ?',
  30: 'un mois après, comment allez-vous ?',
};

export const careOnPhone: LetterTexts['onPhone']['care-follow-up'] = ({ day, minor, stopLink }, service) =>
  `${service}: ${since[day]} Si on vous promet de récupérer votre argent contre paiement, c'est une arnaque. Pour en parler: ${minor ? '3018 ou 116 006' : '116 006'}, gratuit. Lire la suite ou ne plus rien recevoir: ${stopLink}`;
