import type { StepTexts } from '../journey-texts.ts';

export const accountSteps = {
  'account-taken': {
    title: 'Quel compte a été pris ?',
    lead: 'Ce que les intrus ont changé est une trace d’eux.',
    fields: {
      service: {
        label: 'Un compte',
        options: {
          email: 'De courriel',
          'social-network': 'De réseau social',
          messaging: 'De messagerie, comme WhatsApp',
          shopping: 'De vente ou d’achat en ligne',
          bank: 'De banque ou de paiement',
          'public-service': 'D’un service public, comme les impôts ou Ameli',
          games: 'De jeu',
          'phone-operator': 'D’opérateur téléphonique',
          other: 'Autre',
        },
      },
      'service-name': { label: 'Nom du service', hint: 'Par exemple : Gmail, Instagram, Ameli.' },
      username: {
        label: 'Nom de ce compte',
        hint: 'Votre pseudo ou votre identifiant. Jamais le mot de passe.',
      },
      on: { label: 'Date' },
      changed: {
        label: 'Ce qui a été changé',
        options: {
          password: 'Le mot de passe',
          email: 'L’adresse courriel de secours',
          phone: 'Le numéro de téléphone',
          none: 'Rien',
          unknown: 'Je ne sais pas',
        },
      },
      'new-email': {
        label: 'La nouvelle adresse courriel',
        hint: 'Elle est parfois dans le courriel d’alerte du service, en partie cachée.',
      },
      'new-phone': { label: 'Le nouveau numéro' },
    },
  },
  'account-used': {
    title: 'À quoi ce compte a-t-il servi ?',
    lead: 'Vos proches ont pu recevoir des messages en votre nom. Eux aussi peuvent porter plainte.',
    fields: {
      messages: {
        label: 'Des messages ont-ils été envoyés en votre nom ?',
        options: { no: 'Non', yes: 'Oui', unknown: 'Je ne sais pas' },
      },
      'messages-details': { label: 'Que disaient-ils, et à qui ?' },
      'relatives-paid': {
        label: 'Quelqu’un a-t-il payé en croyant vous aider ?',
        options: { no: 'Non', yes: 'Oui', unknown: 'Je ne sais pas' },
      },
      recovered: {
        label: 'Avez-vous retrouvé l’accès au compte ?',
        options: { yes: 'Oui', no: 'Non', 'in-progress': 'C’est en cours' },
      },
    },
  },
} satisfies Record<string, StepTexts>;
