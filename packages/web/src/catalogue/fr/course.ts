import type {
  AskedCode,
  ClosureReason,
  Mode,
  Outcome,
  RefusalReason,
  RightDoor,
} from '@fanal/core/complaint';
import { courseStatusTexts } from './course-status.ts';

type Said = { readonly label: string; readonly body: string };
type Way = { readonly title: string; readonly body: string; readonly link?: { label: string; href: string } };

const asked: Record<AskedCode, string> = {
  account: 'Plus de détails sur ce qui s’est passé',
  dates: 'Les dates : premier contact, paiements, dernier contact',
  contacts: 'Les coordonnées utilisées : numéros, adresses, comptes, pseudonymes',
  payments: 'Les paiements : montants, dates, comptes ou portefeuilles qui les ont reçus',
  'bank-answer': 'Ce que votre banque a répondu',
  documents: 'Des pièces : captures d’écran, messages, relevés',
  identity: 'Une précision sur votre identité',
};

const reasons: Record<RefusalReason, string> = {
  'no-offence':
    'Les faits tels que vous les racontez ne semblent pas être une infraction pénale. Ils peuvent tout de même vous ouvrir des droits.',
  'outside-scope': 'Les faits ne sont pas de ceux que ce service peut recevoir en ligne.',
  'identity-not-established':
    'Votre identité n’a pas pu être établie à distance. Dans un commissariat ou une gendarmerie, une pièce d’identité suffit.',
  'filed-elsewhere': 'Une plainte pour les mêmes faits est déjà déposée ailleurs, et s’y poursuit.',
};

const doors: Record<RightDoor, Way> = {
  station: {
    title: 'Le commissariat ou la gendarmerie de votre choix',
    body: 'Tout service de police ou de gendarmerie est tenu de recevoir votre plainte, où que vous habitiez (article 15-3 du Code de procédure pénale). Emportez votre document : vous n’aurez pas à tout répéter.',
  },
  prosecutor: {
    title: 'Le procureur de la République',
    body: 'Vous pouvez lui écrire vous-même, sur papier libre, au tribunal judiciaire de votre domicile, en racontant les faits et en joignant vos preuves. Une lettre recommandée donne une date certaine.',
  },
  'consumer-service': {
    title: 'SignalConso, le service de la répression des fraudes',
    body: 'Pour un achat non livré, un remboursement refusé ou une pratique commerciale trompeuse d’une vraie entreprise.',
    link: { label: 'Aller sur signal.conso.gouv.fr', href: 'https://signal.conso.gouv.fr' },
  },
  'civil-court': {
    title: 'La justice civile',
    body: 'Pour un désaccord sur un contrat ou une dette : un conciliateur de justice vous aide gratuitement, et le tribunal judiciaire peut trancher.',
    link: { label: 'Trouver un conciliateur', href: 'https://www.conciliateurs.fr' },
  },
  'content-report': {
    title: 'PHAROS, le signalement de contenus illicites',
    body: 'Pour signaler une page, un profil ou un message illicite, même quand vous n’en êtes pas la victime.',
    link: {
      label: 'Aller sur internet-signalement.gouv.fr',
      href: 'https://www.internet-signalement.gouv.fr',
    },
  },
};

const closures: Record<ClosureReason, string> = {
  'author-unknown': 'L’enquête n’a pas permis d’identifier l’auteur des faits.',
  'not-enough-evidence': 'Les preuves réunies ne suffisent pas pour poursuivre quelqu’un.',
  'no-offence': 'Les faits ne constituent pas une infraction pénale.',
  'time-barred': 'Les faits sont prescrits : le délai pour poursuivre est dépassé.',
  settled: 'La situation a été réglée autrement, par un remboursement ou une réparation par exemple.',
  'not-opportune': 'Le procureur a estimé qu’il n’était pas opportun de poursuivre.',
};

const outcomes: Record<Outcome['kind'], Said> = {
  'investigation-opened': {
    label: 'Une enquête est ouverte',
    body: 'Des enquêteurs cherchent qui est derrière. Ils peuvent vous appeler ou vous convoquer. Vous pouvez encore compléter votre plainte.',
  },
  'trial-set': {
    label: 'Un procès est prévu',
    body: 'Une personne va être jugée. Pour demander réparation, vous pouvez vous constituer partie civile, avant l’audience ou le jour même, avec ou sans avocat.',
  },
  'filed-without-action': {
    label: 'Votre plainte est classée sans suite',
    body: 'Le procureur ne poursuit pas pour l’instant. Ce n’est pas un jugement sur vous ni sur votre parole. La décision peut être revue si un élément nouveau apparaît, et vous pouvez la contester.',
  },
  'alternative-measure': {
    label: 'Une mesure a été prise sans procès',
    body: 'Le procureur a choisi une autre réponse qu’un procès, une réparation ou une composition pénale par exemple. Si vous n’êtes pas indemnisé, vous pouvez toujours demander réparation.',
  },
  judgment: {
    label: 'Un jugement est rendu',
    body: 'Demandez-en la copie au greffe du tribunal. Si des dommages et intérêts vous sont accordés et ne sont pas payés, le service d’aide au recouvrement des victimes (SARVI) peut vous aider.',
  },
};

const questionOf: Record<Mode, string> = {
  authority: 'Retirer ma plainte',
  assistance: 'Retirer mon dossier',
};

/** From filing to the end: where a complaint stands, and what its owner may do about it. */
export const courseTexts = {
  status: courseStatusTexts,
  asked,
  reasons,
  doors,
  closures,
  outcomes,
  page: {
    statusTitle: 'Où cela en est',
    askedTitle: 'On a besoin de vous',
    askedLead: 'La personne qui traite votre dossier demande :',
    askedUnsure:
      'Si vous ne savez pas, ou ne voulez pas répondre, dites-le simplement : ce n’est pas une faute.',
    answer: 'Répondre',
    agentSays: 'Ce que vous écrit l’agent',
    whyTitle: 'Pourquoi',
    whatNowTitle: 'Ce que vous pouvez faire',
    adviceTitle: 'Ce que nous vous conseillons',
    keepRight:
      'Si vous n’êtes pas d’accord, rien ne vous empêche de porter plainte au commissariat, à la gendarmerie ou auprès du procureur : personne ne peut vous le refuser.',
    appeal:
      'Vous pouvez demander au procureur général de la cour d’appel de revoir la décision, par une simple lettre, sans frais et sans avocat (article 40-3 du Code de procédure pénale).',
    civilParty:
      'Vous pouvez aussi porter plainte avec constitution de partie civile devant le juge d’instruction (article 85). L’aide d’un avocat est alors utile, et une somme peut être à consigner.',
    rights: 'Tous mes droits',
    messages: (unread: number) =>
      unread === 0 ? 'Messages' : unread === 1 ? 'Messages (1 nouveau)' : `Messages (${unread} nouveaux)`,
    add: 'Ajouter quelque chose',
    withdraw: questionOf,
    done: {
      answer: 'Votre réponse est enregistrée. Merci.',
      add: 'Votre complément est enregistré. Merci.',
      withdraw: 'Votre retrait est enregistré.',
    },
    unreadMessage: 'Nouveau message',
  },
  timeline: {
    moreAsked: 'On vous a demandé un complément',
    answered: 'Vous avez répondu',
    added: 'Vous avez ajouté quelque chose',
    advised: 'Votre dossier a été relu',
    admitted: 'Votre plainte est acceptée',
    refused: 'Votre plainte n’a pas pu être reçue en ligne',
    transmitted: 'Votre plainte a été transmise',
    transmittedTo: (name: string) => `À : ${name}`,
    transmittedUnder: (number: string) => `Sous le numéro ${number}. Donnez-le si vous appelez ou écrivez.`,
    on: (date: string, court: string) => `Le ${date}, ${court}`,
    withdrawn: { authority: 'Vous avez retiré votre plainte', assistance: 'Vous avez retiré votre dossier' },
    documentIssued: 'Un document a été établi',
    exhibitsAdded: (count: number) =>
      count === 1 ? 'Vous avez joint une pièce' : `Vous avez joint ${count} pièces`,
  },
  answer: {
    title: 'Répondre',
    label: 'Votre réponse',
    hint: 'Avec vos mots. Vous pouvez répondre à une partie seulement.',
    send: 'Envoyer ma réponse',
    notAsked: 'Il n’y a plus de question en attente. Vous pouvez encore ajouter quelque chose.',
  },
  add: {
    title: 'Ajouter quelque chose à mon dossier',
    lead: 'Un souvenir, un nouveau message de l’escroc, un remboursement, une correction : tout ce qui est nouveau peut aider.',
    label: 'Ce que vous voulez ajouter',
    hint: 'Ce que vous avez déjà raconté n’est pas effacé : ceci s’y ajoute.',
    send: 'Ajouter à mon dossier',
    closed: 'Ce dossier ne peut plus être complété. Vous pouvez encore écrire un message.',
  },
  files: {
    kept: 'Chaque fichier est gardé tel quel, chiffré, et joint à votre dossier. Une fois joint, il ne peut plus être retiré.',
    refusals: {
      'exhibits-too-large':
        'l’ensemble de vos fichiers dépasse 300 Mo. Dites-le dans un message : on vous dira comment transmettre celui-ci.',
      'too-many-exhibits':
        'vous avez atteint 60 fichiers. Dites-le dans un message : on vous dira comment transmettre celui-ci.',
      'not-at-this-stage': 'ce dossier ne peut plus être complété. Vous pouvez encore écrire un message.',
      'not-found':
        'vous n’êtes plus connecté. Connectez-vous de nouveau, puis choisissez-le encore une fois.',
    },
    wordsToo:
      'Vos fichiers sont arrivés. Écrivez aussi une phrase avant d’envoyer : dites ce qu’ils montrent, par exemple.',
    nothing: 'Écrivez quelque chose ou choisissez un fichier avant d’envoyer.',
  },
  withdraw: {
    title: questionOf,
    lead: {
      authority:
        'Vous pouvez retirer votre plainte tant qu’elle n’est pas transmise. Voici ce que cela veut dire :',
      assistance: 'Vous pouvez retirer votre dossier. Voici ce que cela veut dire :',
    },
    means: {
      authority: [
        'Plus personne ici ne traitera votre plainte.',
        'Elle n’est pas effacée. Le procureur de la République peut encore poursuivre les auteurs : ce n’est pas à la victime de décider seule (articles 2 et 6 du Code de procédure pénale).',
        'Si d’autres personnes ont signalé la même chose, le rapprochement reste.',
        'Vous pourrez porter plainte de nouveau. Le délai de prescription, six ans en général pour une escroquerie, continue de courir.',
      ],
      assistance: [
        'Plus personne ici ne relira votre dossier.',
        'Il n’est pas effacé. Si d’autres personnes ont signalé la même chose, le rapprochement reste.',
        'Vous gardez le droit de porter plainte au commissariat ou à la gendarmerie.',
      ],
    },
    pressure:
      'Si quelqu’un fait pression sur vous pour que vous retiriez, dites-le-nous plutôt par un message : c’est peut-être l’escroc, et la loi punit ces menaces (article 434-5 du Code pénal).',
    reason: 'Pourquoi, si vous voulez le dire',
    reasonHint: 'Cela nous aide à comprendre. Vous n’avez pas à vous justifier.',
    yes: { authority: 'Oui, retirer ma plainte', assistance: 'Oui, retirer mon dossier' },
    no: 'Non, la garder',
    tooLate: 'Votre plainte est déjà transmise : elle ne peut plus être retirée ici.',
    tooLateBody:
      'Écrivez au service ou au procureur à qui elle a été remise, en donnant son numéro. Il pourra tenir compte de votre souhait, sans y être obligé.',
    already: 'C’est déjà fait : le retrait est enregistré.',
    notNow: 'Il n’y a plus rien à retirer : ce dossier est déjà terminé.',
  },
  messages: {
    title: 'Messages',
    about: (reference: string) => `Dossier ${reference}`,
    lead: 'Pour une question sur votre dossier. Nous lisons chaque message, mais pas dans l’heure.',
    urgent: 'En danger, appelez le 17 ou le 112.',
    none: 'Aucun message pour l’instant.',
    you: 'Vous',
    agent: (name: string) => name,
    readOn: (date: string) => `Lu le ${date}`,
    notRead: 'Pas encore lu',
    label: 'Votre message',
    hint: 'Pas de mot de passe, ni de code bancaire : nous n’en avons jamais besoin.',
    send: 'Envoyer',
    back: 'Retour au dossier',
  },
  errors: {
    empty: 'Écrivez quelque chose avant d’envoyer.',
    tooLong: 'C’est trop long pour un seul envoi : gardez l’essentiel, ou envoyez en deux fois.',
  },
  back: 'Retour au dossier',
};

export type CourseTexts = typeof courseTexts;
