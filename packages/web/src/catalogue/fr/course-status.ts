import type { ComplaintStatus, Mode } from '@fanal/core/complaint';

type Said = { readonly label: string; readonly body: string };

/** Where a complaint stands, in a word and in a sentence. */
export const courseStatusTexts: Record<ComplaintStatus, Record<Mode, Said>> = {
  filed: {
    authority: {
      label: 'Enregistrée',
      body: 'Votre plainte est enregistrée et attend d’être lue par un enquêteur. Vous n’avez rien à faire.',
    },
    assistance: {
      label: 'Enregistré',
      body: 'Votre dossier est enregistré. Vous pouvez déjà le présenter au commissariat ou à la gendarmerie, sans attendre.',
    },
  },
  'under-examination': {
    authority: {
      label: 'En cours d’examen',
      body: 'Un enquêteur a ouvert votre plainte. Il vérifie qu’elle peut être reçue en ligne, et vous écrira s’il lui manque quelque chose.',
    },
    assistance: {
      label: 'En cours de relecture',
      body: 'Quelqu’un relit votre dossier pour vous conseiller. Vous pouvez déjà le présenter au commissariat ou à la gendarmerie, sans attendre.',
    },
  },
  'more-asked': {
    authority: {
      label: 'On vous demande un complément',
      body: 'Votre plainte est gardée telle quelle en attendant. Répondez quand vous le pouvez, même en partie.',
    },
    assistance: {
      label: 'On vous demande un complément',
      body: 'Votre dossier est gardé tel quel en attendant. Répondez quand vous le pouvez, même en partie.',
    },
  },
  completed: {
    authority: { label: 'Complétée', body: 'Votre réponse est jointe à votre plainte, qui va être relue.' },
    assistance: { label: 'Complété', body: 'Votre réponse est jointe à votre dossier, qui va être relu.' },
  },
  ready: {
    authority: { label: 'Relue', body: 'Votre dossier est relu.' },
    assistance: {
      label: 'Prêt à présenter',
      body: 'Votre dossier est relu et prêt. La plainte se dépose au commissariat ou à la gendarmerie de votre choix : ils sont tenus de la recevoir.',
    },
  },
  admitted: {
    authority: {
      label: 'Acceptée',
      body: 'Votre plainte est reçue. Elle va être remise au service d’enquête ou au procureur de la République.',
    },
    assistance: { label: 'Accepté', body: 'Votre dossier est accepté.' },
  },
  refused: {
    authority: {
      label: 'Non reçue en ligne',
      body: 'Votre plainte n’a pas pu être reçue par ce service. Cela ne veut pas dire qu’on ne vous croit pas, et votre droit de porter plainte reste entier.',
    },
    assistance: { label: 'Orienté ailleurs', body: 'Votre dossier relève d’un autre service.' },
  },
  transmitted: {
    authority: {
      label: 'Transmise',
      body: 'Votre plainte est entre les mains de ceux qui décident de la suite. Cela peut prendre des mois : l’absence de nouvelles ne veut pas dire qu’elle est oubliée.',
    },
    assistance: { label: 'Transmis', body: 'Votre dossier est transmis.' },
  },
  proceeding: {
    authority: { label: 'Procédure en cours', body: 'La justice s’occupe de votre affaire.' },
    assistance: { label: 'Procédure en cours', body: 'La justice s’occupe de votre affaire.' },
  },
  closed: {
    authority: {
      label: 'Décision rendue',
      body: 'Une décision a été prise. Des recours peuvent vous être ouverts : lisez ce qu’elle signifie, plus bas.',
    },
    assistance: { label: 'Décision rendue', body: 'Une décision a été prise.' },
  },
  withdrawn: {
    authority: {
      label: 'Retirée',
      body: 'Vous avez retiré votre plainte. Elle n’est pas effacée, et le procureur de la République peut encore agir. Vous pouvez porter plainte de nouveau, tant que les faits ne sont pas prescrits.',
    },
    assistance: {
      label: 'Retiré',
      body: 'Vous avez retiré votre dossier. Il n’est pas effacé. Vous gardez le droit de porter plainte au commissariat ou à la gendarmerie.',
    },
  },
};

export type CourseStatusTexts = typeof courseStatusTexts;
