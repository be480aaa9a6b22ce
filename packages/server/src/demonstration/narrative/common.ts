import type { Gender, Language } from '../fiction/people.ts';
import type { Beat, Quotes } from './narrative.ts';

/** Sentences that serve every scheme. `handle` quotes take `{platform}` too. */
export const commonQuotes: Readonly<Record<Language, Required<Quotes>>> = {
  fr: {
    phone: ['Numéro : {value}', 'Le téléphone c’est le {value}.'],
    email: ['Adresse mail : {value}', 'Le mail venait de {value}.'],
    iban: ['Compte : {value}', 'L’argent est parti sur {value}.'],
    site: ['Le site : {value}', 'Le lien menait à {value}.'],
    wallet: ['L’adresse crypto : {value}', 'Envoyé à {value}.'],
    handle: [
      'Sur {platform} c’était {value}.',
      'Son compte {platform} {value} existe encore.',
      'Pseudo {platform} {value}, je l’ai signalé.',
      'On voit encore le profil {platform} {value}, il est faux.',
    ],
  },
  en: {
    phone: ['Phone number: {value}', 'They were on {value}.'],
    email: ['E-mail address: {value}'],
    iban: ['Account: {value}', 'The money went to {value}.'],
    site: ['The site: {value}'],
    wallet: ['Crypto address: {value}', 'Sent to {value}.'],
    handle: [
      'On {platform} the name was {value}.',
      'The {platform} profile {value} is still up.',
      'Their {platform} was {value}, I have reported it.',
    ],
  },
};

/** What people quote that ties them to nobody. */
export type Aside = 'own-number' | 'card-stop-line' | 'public-line' | 'mail-provider' | 'bank-line';

export const asides: Readonly<Record<Language, Readonly<Record<Aside, readonly string[]>>>> = {
  fr: {
    'own-number': [
      'Mon numéro à moi c’est le {value} si vous voulez me rappeler.',
      'Je suis joignable au {value} en journée.',
      'Ils ont aussi mon portable, le {value}, et mon adresse.',
    ],
    'card-stop-line': [
      'J’ai fait opposition au {value}.',
      'La nuit même j’ai appelé le {value} pour bloquer ma carte.',
    ],
    'public-line': [
      'C’est la dame du {value} qui m’a dit de porter plainte ici.',
      'On m’a donné le {value}, ils ont été très gentils.',
    ],
    'mail-provider': [
      'J’aurais dû voir que l’adresse était en {value}.',
      'L’adresse finissait par {value}, c’est tout ce que je me rappelle.',
    ],
    'bank-line': [
      'Ma banque m’a répondu au {value}, on m’a dit de déposer plainte.',
      'J’ai rappelé le vrai service fraude, {value}, trop tard.',
    ],
  },
  en: {
    'own-number': [
      'My own number is {value} if you need to call me.',
      'You can reach me on {value} after six.',
    ],
    'card-stop-line': ['I cancelled my card on {value}.'],
    'public-line': ['The lady at {value} told me to report it here.'],
    'mail-provider': ['The address ended in {value}, that is all I remember.'],
    'bank-line': ['My bank answered on {value} and told me to report it.'],
  },
};

type Prefaces = Readonly<Record<Gender | 'organisation', readonly string[]>>;

/** Before a story told for a relative, woman or man, or for an organisation. */
export const prefaces: Readonly<Record<Language, Prefaces>> = {
  fr: {
    f: [
      'J’écris pour ma mère, qui n’ose pas le faire. Je recopie ce qu’elle m’a raconté.',
      'Je fais cette démarche avec ma tante à côté de moi, elle dicte.',
    ],
    m: [
      'C’est mon père qui a vécu cela, voici ses mots.',
      'Je tape pour mon beau-père, il ne voit plus très bien l’écran.',
    ],
    organisation: [
      'J’écris pour une petite association, c’est moi qui ai fait l’opération.',
      'J’écris au nom de notre magasin.',
    ],
  },
  en: {
    f: ['I am writing this for my mother, in her own words.'],
    m: ['This happened to my father. He is sitting next to me and telling me what to write.'],
    organisation: ['I am writing on behalf of our small charity.', 'This is about our shop.'],
  },
};

/** Said before a story, or after it, whatever it is about; most people say neither. */
export const voices: Readonly<Record<Language, { readonly before: Beat; readonly after: Beat }>> = {
  fr: {
    before: [
      'Bonsoir.',
      'Bonjour, je ne sais pas si je suis au bon endroit.',
      'Excusez les fautes, j’écris de mon téléphone.',
      'Je n’arrive pas à dormir, alors j’écris.',
      'Je n’ai jamais fait ce genre de démarche.',
      'Je vais faire court.',
      'C’est la troisième fois que je commence ce message.',
    ],
    after: [
      'Merci de m’avoir lu{v:|e}.',
      'Cordialement',
      'Si on peut bloquer ce compte pour les autres ce serait déjà bien.',
      'J’espère que vous les retrouverez.',
      'Je peux venir apporter les originaux.',
      'Voilà, je crois que j’ai tout dit.',
    ],
  },
  en: {
    before: [
      'Hello.',
      'I am not sure this is the right place.',
      'Sorry for any mistakes, I am typing this on my phone.',
      'I cannot sleep, so I am writing this down.',
      'I have never done this before.',
    ],
    after: [
      'Thank you for reading.',
      'I hope you find them.',
      'If this account can be stopped for others that would already be something.',
      'That is all I can think of.',
    ],
  },
};
