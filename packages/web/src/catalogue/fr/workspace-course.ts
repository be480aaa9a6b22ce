import type {
  AgentCommandKind,
  Check,
  ChecklistItem,
  ComplaintStatus,
  Outcome,
  RefusalReason,
} from '@fanal/core/complaint';

const status: Record<ComplaintStatus, string> = {
  filed: 'À lire',
  'under-examination': 'En examen',
  'more-asked': 'Complément demandé',
  completed: 'Complétée, à relire',
  ready: 'Prête à présenter',
  admitted: 'Admise, à transmettre',
  refused: 'Refusée',
  transmitted: 'Transmise',
  proceeding: 'Procédure en cours',
  closed: 'Terminée',
  withdrawn: 'Retirée',
};

const checklist: Record<ChecklistItem, string> = {
  elements: 'Les éléments de l’infraction sont racontés',
  competence: 'Ce service peut recevoir la plainte',
  identity: 'L’identité est établie',
};

const checks: Record<Check, string> = { met: 'Oui', doubtful: 'Doute', 'not-met': 'Non' };

type Form = { readonly summary: string; readonly lead: string; readonly button: string };

const forms: Record<AgentCommandKind, Form> = {
  'ask-more': {
    summary: 'Demander un complément',
    lead: 'La personne reçoit un courriel et répond dans son espace. Demandez peu, et le plus utile.',
    button: 'Envoyer la demande',
  },
  admit: {
    summary: 'Admettre',
    lead: 'La plainte est reçue : la personne le voit, et le procès-verbal peut être établi. Les trois vérifications doivent être à « Oui ».',
    button: 'Admettre la plainte',
  },
  refuse: {
    summary: 'Refuser',
    lead: 'La personne lit le motif, la porte que vous indiquez et vos mots. Son droit de porter plainte ailleurs lui est toujours rappelé.',
    button: 'Refuser la plainte',
  },
  advise: {
    summary: 'Conseiller et marquer prête',
    lead: 'Le dossier est relu : la personne lit vos conseils avant d’aller au commissariat ou à la gendarmerie.',
    button: 'Envoyer les conseils',
  },
  transmit: {
    summary: 'Transmettre',
    lead: 'La personne voit à qui, et sous quel numéro. Elle ne peut plus retirer sa plainte ici.',
    button: 'Marquer transmise',
  },
  'record-outcome': {
    summary: 'Noter une décision de justice',
    lead: 'La personne est prévenue, avec ce que la décision signifie et les recours ouverts.',
    button: 'Noter la décision',
  },
};

const outcomes: Record<Outcome['kind'], string> = {
  'investigation-opened': 'Enquête ouverte',
  'trial-set': 'Procès fixé',
  'filed-without-action': 'Classement sans suite',
  'alternative-measure': 'Alternative aux poursuites',
  judgment: 'Jugement',
};

const reasons: Record<RefusalReason, string> = {
  'no-offence': 'Pas d’infraction',
  'outside-scope': 'Hors du champ de la plainte en ligne',
  'identity-not-established': 'Identité non établie',
  'filed-elsewhere': 'Déjà déposée ailleurs',
};

/** What agents read and fill as they decide. */
export const workspaceCourseTexts = {
  status,
  since: (moment: string) => `depuis le ${moment}`,
  decide: 'Décider',
  nothingToDecide: 'Rien à décider pour l’instant.',
  checklistTitle: 'Vérifications',
  checklist,
  checks,
  forms,
  outcomes,
  reasons,
  done: 'C’est fait : la personne le voit dans son espace.',
  sent: 'Message envoyé.',
  fields: {
    questions: 'Ce qu’il manque',
    words: 'Vos mots à la personne',
    wordsHint: 'Elle les lit tels quels. Texte simple, 5 000 caractères au plus.',
    reason: 'Motif',
    door: 'La bonne porte',
    to: 'À',
    toService: 'Un service d’enquête',
    toParquet: 'Un parquet',
    name: 'Nom du service ou du parquet',
    number: 'Numéro donné par lui',
    outcome: 'Décision',
    closure: 'Motif du classement',
    on: 'Date',
    onHint: 'Pour un procès ou un jugement.',
    court: 'Tribunal',
  },
  errors: {
    checklist: 'Répondez aux trois vérifications.',
    questions: 'Cochez une question, ou écrivez la vôtre.',
    words: 'Écrivez à la personne, en 5 000 caractères au plus.',
    reason: 'Choisissez un motif.',
    door: 'Choisissez la porte à indiquer.',
    to: 'Choisissez à qui.',
    name: 'Écrivez le nom, en 160 caractères au plus.',
    number: 'Le numéro est trop long : 160 caractères au plus.',
    outcome: 'Choisissez la décision.',
    closure: 'Choisissez le motif du classement.',
    on: 'Écrivez la date : jour, mois, année.',
    court: 'Écrivez le tribunal, en 160 caractères au plus.',
    other: 'Il manque quelque chose : relisez le formulaire.',
    'already-decided':
      'Ce dossier a changé depuis que vous l’avez ouvert : un autre agent a décidé, ou la personne l’a complété. Rien n’a été enregistré de votre part ; relisez-le ci-dessous.',
    'not-at-this-stage': 'Cette décision n’est plus possible au point où en est la plainte.',
    'not-in-this-mode': 'Ce service prépare des dossiers : il ne reçoit ni ne refuse de plainte.',
    'checklist-disagrees':
      'Vos vérifications ne portent pas cette décision : pour admettre, tout doit être à « Oui » ; pour refuser, la vérification qui correspond au motif doit être à « Non ».',
    message: 'Écrivez un message, en 5 000 caractères au plus.',
  },
  additions: 'Ce que la personne a dit depuis',
  decisions: {
    title: 'Décisions des agents',
    by: (agent: string) => `par ${agent}`,
  },
  thread: {
    title: 'Messages avec la personne',
    none: 'Aucun message.',
    person: 'La personne',
    agent: 'Un agent',
    notRead: 'pas encore lu par la personne',
    readOn: (moment: string) => `lu par la personne le ${moment}`,
    nobody: 'Plainte importée : personne à qui écrire.',
    label: 'Écrire à la personne',
    hint: 'Le courriel dit seulement qu’un message l’attend.',
    send: 'Envoyer',
  },
  events: {
    'more-asked': 'Complément demandé',
    answered: 'La personne a répondu',
    added: 'La personne a complété',
    advised: 'Conseils donnés',
    admitted: 'Admise',
    refused: 'Refusée',
    transmitted: 'Transmise',
    outcome: 'Décision de justice',
    withdrawn: 'Retirée par la personne',
    'document-issued': 'Document établi',
    'exhibits-added': 'Pièces jointes',
  },
  under: (number: string) => `numéro ${number}`,
  queue: {
    status: 'Où elle en est',
    order: 'Ordre',
    newest: 'Les plus récentes d’abord',
    waiting: 'Ce qui attend depuis le plus longtemps',
    messages: 'Messages',
    anyMessages: 'Tous',
    unreadMessages: 'À lire',
    waitingTitle: 'Ce qui attend un agent',
    unread: (count: number) => (count < 2 ? '1 message à lire' : `${count} messages à lire`),
    withMessages: 'Messages à lire',
    caption: 'Plaintes qui attendent, les plus anciennes d’abord',
    backToLongest: 'Revenir à ce qui attend le plus',
  },
  actions: {
    'ask-more': 'a demandé un complément',
    admit: 'a admis',
    refuse: 'a refusé',
    advise: 'a conseillé',
    transmit: 'a transmis',
    'record-outcome': 'a noté une décision de justice',
    answer: 'a répondu',
    add: 'a complété',
    withdraw: 'a retiré',
    'write-message': 'a écrit un message',
    'read-messages': 'a lu les messages',
  },
};

export type WorkspaceCourseTexts = typeof workspaceCourseTexts;
