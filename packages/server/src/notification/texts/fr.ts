import { careFollowUp, careOnPhone } from './care-fr.ts';
import { complaintNews } from './complaint-news-fr.ts';
import type { LetterTexts } from './letter-text.ts';
import { warningContest } from './warning-contest.ts';

export const fr: LetterTexts = {
  'sign-in': ({ link, code }, service) => ({
    subject: `Votre code de connexion à ${service}`,
    paragraphs: [
      'Bonjour,',
      'Voici le code pour vous connecter. Saisissez-le dans la page où vous l’avez demandé :',
    ],
    code,
    action: { label: 'Ou ouvrez ce lien pour vous connecter :', link },
    after: [
      'Le code et le lien servent une seule fois, pendant 15 minutes.',
      'Ne les donnez à personne, même à quelqu’un qui dit travailler pour nous : nous ne vous les demanderons jamais.',
      'Si vous n’avez rien demandé, ignorez ce message : personne ne peut entrer sans lui.',
    ],
  }),
  'resume-draft': ({ link, code }, service) => ({
    subject: `Reprendre votre récit sur ${service}`,
    paragraphs: [
      'Bonjour,',
      'Votre récit est enregistré. Vous pouvez faire une pause : rien n’est perdu.',
      'Pour le reprendre, utilisez ce code :',
    ],
    code,
    action: { label: 'Ou ouvrez ce lien :', link },
    after: [
      'Le code et le lien fonctionnent pendant 30 jours. Après cela, le récit est effacé.',
      'Ils ouvrent ce que vous avez écrit : gardez-les pour vous.',
      'Si de l’argent vient de partir, n’attendez pas d’avoir fini : appelez votre banque maintenant pour demander le blocage ou le retour des fonds.',
    ],
  }),
  'complaint-receipt': ({ reference, link }, service) => ({
    subject: `Nous avons reçu votre récit (${reference})`,
    paragraphs: [
      'Bonjour,',
      'Nous avons bien reçu ce que vous nous avez raconté. Merci de l’avoir fait : cela demande du courage, et cela protège aussi d’autres personnes.',
      `Votre référence est ${reference}. Gardez-la : elle vous sera utile pour tout échange à ce sujet.`,
    ],
    action: { label: 'Voir votre dossier et la suite :', link },
    after: [
      'Gardez tout : messages, numéros, relevés, captures d’écran. N’effacez rien et ne répondez plus.',
      `Attention : des escrocs contactent les victimes en promettant de récupérer leur argent contre paiement. ${service} ne demande jamais d’argent.`,
      'Si c’est trop lourd, vous pouvez en parler : le 116 006 écoute les victimes, gratuitement, tous les jours ; le 3114 répond jour et nuit.',
    ],
  }),
  'joined-series': ({ reference, link }, service) => ({
    subject: `Du nouveau pour votre dossier ${reference}`,
    paragraphs: [
      'Bonjour,',
      'D’autres personnes ont signalé des faits qui ressemblent aux vôtres. Cela n’est pas arrivé qu’à vous, et ce n’est pas de votre faute.',
      `Votre dossier ${reference} est désormais rapproché des leurs. Vous n’avez rien à faire.`,
    ],
    action: { label: 'Voir votre dossier :', link },
    after: [
      'Ces personnes ne voient ni votre récit ni votre nom, et nous ne pouvons rien vous dire de leurs dossiers.',
      `${service} ne demande jamais d’argent, ni vos codes bancaires. Si on vous le demande en notre nom, c’est une escroquerie.`,
    ],
  }),
  'money-reminder': ({ reference, link }, service) => ({
    subject: `Demander le retour de votre argent : un délai approche (${reference})`,
    paragraphs: [
      'Bonjour,',
      `Pour un paiement de votre dossier ${reference}, un délai approche, ou une réponse tarde.`,
      'La lettre est prête, avec le délai et ce que vous pouvez demander. Si vous l’avez déjà envoyée, dites-le sur cette page : nous ne vous écrirons plus à ce sujet.',
    ],
    action: { label: 'Voir mes lettres et mes délais :', link },
    after: [
      'Nous vous écrivons deux fois au plus à ce sujet, et vous pouvez arrêter ces rappels sur la même page.',
      `Demander le retour de votre argent ne coûte rien. Si quelqu’un vous promet de le récupérer contre paiement, c’est une escroquerie : ${service} ne demande jamais d’argent.`,
    ],
  }),
  'complaint-news': complaintNews,
  'warning-contest': warningContest('fr'),
  'care-follow-up': careFollowUp,
  onPhone: { 'care-follow-up': careOnPhone },
  footer: (service, operator) =>
    `${operator === service ? service : `${service}, assuré par ${operator}`}. Ce message est envoyé automatiquement : les réponses à cette adresse ne sont pas lues.`,
};
