export type DevelopmentLocale = 'fr' | 'en';

const fr = {
  banner: 'Démonstration : rien ici n’est vrai, personne n’existe.',
  otherLanguage: 'English',
  chooseCitizen: 'Qui êtes-vous ? (identité de démonstration)',
  chooseAgent: 'Quel agent êtes-vous ? (identité de démonstration)',
  explainCitizen:
    'Cette page tient la place de FranceConnect. Choisissez une personne fictive : aucun mot de passe n’est demandé.',
  explainAgent:
    'Cette page tient la place de ProConnect. Choisissez un agent fictif : aucun mot de passe n’est demandé.',
  continueAs: 'Continuer en tant que',
  analyst: 'analyste',
  supervisor: 'superviseur',
  unknown: 'inconnu de Fanal : l’entrée lui est refusée',
  cancel: 'Annuler',
  expired: 'Cette demande d’identification n’existe plus',
  expiredAdvice: 'Revenez au site et recommencez.',
  backToSite: 'Revenir au site',
  signOut: 'Quitter l’identité de démonstration',
  signOutExplain: 'Vous êtes déconnecté de Fanal. Il reste à quitter le fournisseur d’identité.',
  signOutButton: 'Se déconnecter',
  signedOut: 'Vous êtes déconnecté',
  mailbox: 'Boîte aux lettres de démonstration',
  mailboxExplain: 'Les messages que Fanal aurait envoyés, du plus récent au plus ancien.',
  mailboxEmpty: 'Aucun message pour le moment.',
  to: 'À',
  at: 'Le',
  openLink: 'Ouvrir le lien du message',
  textMessage: 'SMS',
};

const en: typeof fr = {
  banner: 'Demonstration: nothing here is true, nobody exists.',
  otherLanguage: 'Français',
  chooseCitizen: 'Who are you? (demonstration identity)',
  chooseAgent: 'Which agent are you? (demonstration identity)',
  explainCitizen:
    'This page stands in for FranceConnect. Choose a fictional person: no password is asked for.',
  explainAgent: 'This page stands in for ProConnect. Choose a fictional agent: no password is asked for.',
  continueAs: 'Continue as',
  analyst: 'analyst',
  supervisor: 'supervisor',
  unknown: 'unknown to Fanal: not let in',
  cancel: 'Cancel',
  expired: 'This request for identification no longer exists',
  expiredAdvice: 'Go back to the site and start again.',
  backToSite: 'Back to the site',
  signOut: 'Leave the demonstration identity',
  signOutExplain: 'You are signed out of Fanal. The identity provider is still to be left.',
  signOutButton: 'Sign out',
  signedOut: 'You are signed out',
  mailbox: 'Demonstration mailbox',
  mailboxExplain: 'The messages Fanal would have sent, newest first.',
  mailboxEmpty: 'No message yet.',
  to: 'To',
  at: 'On',
  openLink: 'Open the link of the message',
  textMessage: 'Text message',
};

export const developmentTexts: Readonly<Record<DevelopmentLocale, typeof fr>> = { fr, en };

/** `?lang=en` first, then what the browser prefers, then French. */
export function localeOf(
  asked: string | null | undefined,
  acceptLanguage: string | undefined,
): DevelopmentLocale {
  if (asked === 'en' || asked === 'fr') return asked;
  const first = (acceptLanguage ?? '').slice(0, 100).split(',')[0]?.trim().toLowerCase();
  return first?.startsWith('en') ? 'en' : 'fr';
}
