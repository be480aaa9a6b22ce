import type { StepTexts } from '../journey-texts.ts';

export const adviserSteps = {
  'adviser-call': {
    title: 'L’appel',
    lead: 'Ces appels sont écrits d’avance et joués par des gens entraînés. Le numéro affiché peut être celui de votre vraie banque.',
    fields: {
      number: { label: 'Numéro affiché', hint: 'Il est dans le journal d’appels de votre téléphone.' },
      on: { label: 'Date de l’appel' },
      from: { label: 'Heure de début', hint: 'Par exemple : 14 h 30.' },
      until: { label: 'Heure de fin' },
      name: { label: 'Nom ou service annoncé', hint: 'Par exemple : service des fraudes.' },
      script: {
        label: 'Ce que la personne disait',
        hint: 'Ce qu’elle savait de vous, ce qu’elle demandait de faire.',
      },
    },
  },
  'adviser-operations': {
    title: 'Que vous a-t-on fait valider ?',
    lead: 'Valider sous la pression d’un faux conseiller n’est pas une faute. Ces détails comptent pour votre remboursement.',
    fields: {
      validated: {
        label: 'Cochez tout ce qui correspond',
        options: {
          transfer: 'Un virement',
          'new-beneficiary': 'Un nouveau bénéficiaire',
          'card-payment': 'Un paiement par carte',
          'limit-raised': 'Un plafond plus élevé',
          'app-prompt': 'Une demande dans l’application de la banque',
          'new-device': 'Un nouvel appareil ou un nouveau mot de passe',
          credit: 'Un crédit',
          unknown: 'Je ne sais pas',
          none: 'Rien : je n’ai rien validé',
        },
      },
      codes: {
        label: 'Avez-vous donné un code reçu par SMS, ou un mot de passe ?',
        options: { no: 'Non', yes: 'Oui', unknown: 'Je ne sais pas' },
      },
      courier: {
        label: 'Quelqu’un est-il venu chercher quelque chose chez vous ?',
        options: {
          no: 'Non',
          card: 'Oui, ma carte bancaire',
          cash: 'Oui, de l’argent liquide',
          valuables: 'Oui, des objets de valeur',
        },
      },
      'courier-details': {
        label: 'Qui est venu, quand, et comment ?',
        hint: 'Par exemple : l’heure, une description, un véhicule.',
      },
    },
  },
  'adviser-refund': {
    title: 'Qu’a répondu votre banque ?',
    lead: 'Un premier refus n’est pas le dernier mot : vous pourrez le contester.',
    fields: {
      'bank-said': {
        label: 'Le remboursement',
        options: {
          'not-asked': 'Je ne l’ai pas encore demandé',
          waiting: 'J’attends sa réponse',
          refunded: 'Elle a remboursé',
          partly: 'Elle a remboursé une partie',
          refused: 'Elle a refusé',
        },
      },
      reason: {
        label: 'La raison donnée',
        hint: 'Recopiez sa phrase si vous le pouvez. Par exemple : « négligence grave ».',
      },
    },
  },
} satisfies Record<string, StepTexts>;
