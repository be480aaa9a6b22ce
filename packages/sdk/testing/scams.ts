/** Conversations with a scam in them, written for this project: what each must come to. `me:` marks one's own words. */
export type ScamStory = {
  readonly name: string;
  readonly template: string;
  readonly decision: 'tip' | 'interrupt' | 'hold';
  readonly setting?: 'dating' | 'marketplace';
  readonly messages: readonly string[];
};

export const scamStories: readonly ScamStory[] = [
  {
    name: 'a romance that asks for money, in French',
    template: 'money-ask',
    decision: 'interrupt',
    messages: [
      'Bonsoir, votre profil m’a beaucoup plu, je suis veuf et ingénieur en mer.',
      'me: Bonsoir, merci !',
      'Passons sur WhatsApp, je ne suis pas souvent ici.',
      'Vous êtes la femme de ma vie, Dieu vous a mise sur mon chemin.',
      'Ma chérie, je suis bloqué à la douane, peux-tu m’envoyer 800 euros ? Je te rembourse dès mon retour.',
    ],
  },
  {
    name: 'the same, about to be paid',
    template: 'money-ask',
    decision: 'hold',
    messages: [
      'Votre profil m’a beaucoup plu.',
      'Passons sur WhatsApp.',
      'Vous êtes l’homme de ma vie. Je suis bloquée à l’aéroport, peux-tu m’envoyer 300 euros ?',
      'me: D’accord, je vais te faire le virement ce soir.',
    ],
  },
  {
    name: 'a romance that asks for money, in English',
    template: 'money-ask',
    decision: 'interrupt',
    messages: [
      'Hello dear, I came across your profile, I am a widower and work on an oil rig.',
      'Text me on WhatsApp please.',
      'You are the love of my life, God brought you to me.',
      'My account is frozen and I am stuck at the airport, please send me $400.',
    ],
  },
  {
    name: 'money on a dating site, at once',
    template: 'money-ask',
    decision: 'interrupt',
    setting: 'dating',
    messages: ['Tu peux me prêter 50 euros ?'],
  },
  {
    name: 'vouchers',
    template: 'gift-card',
    decision: 'interrupt',
    messages: ['Prends deux recharges Transcash au tabac et envoie-moi les codes.'],
  },
  {
    name: 'a manager who wants gift cards',
    template: 'gift-card',
    decision: 'interrupt',
    messages: [
      'It is urgent, I am in a meeting. Buy four Apple gift cards, scratch them and send me a picture of the codes.',
    ],
  },
  {
    name: 'a child with a new number',
    template: 'new-number',
    decision: 'interrupt',
    messages: [
      'Coucou maman, mon téléphone est cassé, voici mon nouveau numéro.',
      'J’ai une facture urgente, tu peux me faire un virement de 1 200 euros ? Je te rembourse demain.',
    ],
  },
  {
    name: 'hi mum',
    template: 'new-number',
    decision: 'interrupt',
    messages: [
      'Hi mum, I dropped my phone, this is my new number. Can you send me £900 for a bill, it is urgent',
    ],
  },
  {
    name: 'a mentor in crypto',
    template: 'investment',
    decision: 'interrupt',
    messages: [
      'Mon oncle est analyste, je peux t’apprendre à investir dans les cryptomonnaies, rendement garanti chaque jour.',
    ],
  },
  {
    name: 'a trading platform that wants fees before it pays',
    template: 'investment',
    decision: 'interrupt',
    messages: [
      'Guaranteed daily profit on our trading platform.',
      'You must pay a fee to withdraw your bitcoin.',
    ],
  },
  {
    name: 'a false adviser',
    template: 'bank-adviser',
    decision: 'interrupt',
    messages: [
      'Bonjour, service fraude de votre banque. Une opération frauduleuse de 890 euros est en cours.',
      'Il faut mettre votre argent à l’abri sur un compte sécurisé.',
    ],
  },
  {
    name: 'a false fraud team',
    template: 'bank-adviser',
    decision: 'interrupt',
    messages: [
      'This is the fraud department, there was a suspicious transaction. Please move your money to a safe account.',
    ],
  },
  {
    name: 'false support',
    template: 'remote-control',
    decision: 'interrupt',
    messages: [
      'Support technique Microsoft : votre ordinateur est infecté. Téléchargez AnyDesk pour que nous prenions la main.',
    ],
  },
  {
    name: 'blackmail with images',
    template: 'blackmail',
    decision: 'interrupt',
    messages: [
      'J’ai enregistré la vidéo. Si tu ne paies pas je publie ta vidéo à tous tes contacts Facebook.',
    ],
  },
  {
    name: 'blackmail with images, in English',
    template: 'blackmail',
    decision: 'interrupt',
    messages: ['I recorded your webcam. If you do not pay I will send the video to all your friends.'],
  },
  {
    name: 'a code for a stranger',
    template: 'secret-code',
    decision: 'interrupt',
    messages: [
      'Bonjour, je viens pour l’annonce, mon numéro WhatsApp est en bas. Ajoute-moi sur WhatsApp.',
      'Envoie-moi le code que tu viens de recevoir par sms.',
    ],
  },
  {
    name: 'the police in need of coupons',
    template: 'authority',
    decision: 'interrupt',
    messages: [
      'There is a warrant for your arrest. Send money today by wire to avoid legal action against you.',
    ],
  },
  {
    name: 'lost money that comes back for a fee',
    template: 'recovery',
    decision: 'interrupt',
    messages: ['I can recover your lost bitcoin, I am a recovery expert. You only deposit $200 first.'],
  },
  {
    name: 'leaving a dating site within days',
    template: 'leaving',
    decision: 'tip',
    setting: 'dating',
    messages: ['On continue sur Telegram ?'],
  },
  {
    name: 'a payment off the marketplace',
    template: 'sale',
    decision: 'tip',
    setting: 'marketplace',
    messages: ['Je préfère un paiement PayPal entre proches, c’est plus simple.'],
  },
  {
    name: 'a parcel with a link that borrows a name',
    template: 'scam-message',
    decision: 'interrupt',
    messages: [
      'Chronopost : votre colis est en attente, réglez 1,99 € de frais sur http://chronopost-colis-suivi.example/r4X',
    ],
  },
];
