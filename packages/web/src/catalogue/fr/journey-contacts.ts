import type { StepTexts } from '../journey-texts.ts';

/** Names of platforms: the same in every language. */
export const platformNames = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  whatsapp: 'WhatsApp',
  telegram: 'Telegram',
  snapchat: 'Snapchat',
  tiktok: 'TikTok',
  x: 'X (Twitter)',
  linkedin: 'LinkedIn',
  discord: 'Discord',
  signal: 'Signal',
  skype: 'Skype',
  meetic: 'Meetic',
  tinder: 'Tinder',
  badoo: 'Badoo',
  leboncoin: 'leboncoin',
  vinted: 'Vinted',
  ebay: 'eBay',
  airbnb: 'Airbnb',
};

export const contactSteps = {
  found: {
    title: 'Voici ce que nous avons trouvé dans votre récit',
    lead: 'Gardez ce qui appartient aux auteurs. Décochez ce qui est à vous ou à un proche.',
    fields: {
      kept: { label: 'À garder dans votre plainte' },
    },
  },
  contacts: {
    title: 'Avez-vous d’autres coordonnées de ces personnes ?',
    lead: 'Un seul numéro ou un seul compte peut relier votre histoire à d’autres.',
    list: {
      item: 'Coordonnée {number}',
      add: 'Ajouter une coordonnée',
      addAnother: 'Ajouter une autre coordonnée',
      none: 'Je n’ai rien à ajouter',
      done: 'J’ai tout indiqué, continuer',
    },
    fields: {
      kind: {
        label: 'De quoi s’agit-il ?',
        options: {
          phone: 'Un numéro de téléphone',
          email: 'Une adresse courriel',
          handle: 'Un compte ou un pseudo',
          url: 'Un site ou un lien',
          iban: 'Un compte bancaire (IBAN)',
          wallet: 'Une adresse de cryptomonnaie',
          'postal-address': 'Une adresse postale',
        },
      },
      platform: {
        label: 'Sur quel site ou quelle application ?',
        hint: 'Seulement pour un compte ou un pseudo.',
        options: { ...platformNames, other: 'Ailleurs' },
      },
      'platform-name': { label: 'Nom de ce site ou de cette application' },
      value: {
        label: 'Le numéro, l’adresse, le lien ou le pseudo',
        hint: 'Copiez-le tel que vous le voyez. S’il est incomplet, indiquez ce que vous avez.',
        errors: { required: 'Indiquez ce que vous avez, même incomplet.' },
      },
      profile: {
        label: 'Identifiant du profil',
        hint: 'Le numéro ou le lien du profil, s’il est affiché : le pseudo peut changer, pas lui.',
      },
      headers: {
        label: 'En-têtes du courriel',
        hint: 'Dans votre messagerie : « afficher l’original » ou « code source ». Laissez vide si vous ne savez pas faire.',
      },
      note: {
        label: 'À quoi servait-il ?',
        hint: 'Par exemple : le numéro du faux conseiller.',
      },
    },
  },
} satisfies Record<string, StepTexts>;
