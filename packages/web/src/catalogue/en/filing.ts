import type { FilingTexts } from '../fr/filing.ts';

export const filingTexts: FilingTexts = {
  identify: {
    title: 'Confirm that it is you',
    lead: 'So that only you can send your story, and follow it.',
    franceConnectTitle: 'With FranceConnect',
    franceConnectBody:
      'Your identity is confirmed by an account you already have, with the French tax office for example. You will have nothing to prove afterwards.',
    franceConnect: 'Continue with FranceConnect',
    emailTitle: 'With your e-mail address',
    emailBody: 'If you do not have FranceConnect. You may be asked to prove your identity later.',
    email: 'Your e-mail address',
    emailHint: 'We send a six-digit code to it, valid for fifteen minutes.',
    sendCode: 'Receive a code',
  },
  code: {
    title: 'Type the code you received',
    lead: 'We have just sent a six-digit code to the address you gave. It may take a minute; look among unwanted mail too.',
    label: 'Six-digit code',
    hint: 'Or open the link in the e-mail.',
    confirm: 'Confirm',
    again: 'Receive another code',
    wrong: 'This is not the right code. Check the six digits of the last e-mail you received.',
    expired: 'This code is no longer valid. Ask for another.',
  },
  send: {
    authorityTitle: 'Send my complaint',
    assistanceTitle: 'Complete my file',
    as: (who) => `Sent in the name of ${who}.`,
    authorityBody: (operator) =>
      `Your complaint will be handed to ${operator}. You will receive a reference and a receipt at once.`,
    assistanceBody: (operator) =>
      `${operator} records your file and gives you a document to show at the police station or gendarmerie.`,
    truth:
      'By sending, you confirm that you have told what you know, in good faith. Not remembering everything is not lying.',
    law: 'Knowingly reporting facts that did not happen is punished by law (article 434-26 of the French Criminal Code).',
    authorityButton: 'Send my complaint',
    assistanceButton: 'Complete my file',
    review: 'Read my answers again',
    someoneElse: 'This is not me: change account',
    alreadySent: 'If you already pressed this button, press it again without fear: nothing is sent twice.',
  },
  sent: {
    authorityTitle: 'Your complaint is recorded',
    assistanceTitle: 'Your file is ready',
    reference: 'Your reference',
    thanks: 'Thank you for telling us. It matters, for you and for those it will protect.',
    receipt: 'Open my receipt',
    file: 'Open my document',
    nextTitle: 'What happens now',
    nextAuthority: (operator) => [
      `${operator} has your complaint. An investigator will read it; you will see it in your file.`,
      'Every change appears in “My files”.',
      'If something new happens, keep a trace of it: a message, a call, a payment.',
    ],
    nextAssistance: (operator) => [
      `${operator} has your file, and compares it with those that resemble it.`,
      'Print your document, or show it on your phone, at the police station or gendarmerie of your choice: that is where a complaint is made.',
      'Every change appears in “My files”.',
    ],
    heldBy: 'Who has it now',
    follow: 'Follow my file',
    careTitle: 'Take care of yourself',
    care: 'A scam can make you want to hide, and keep you from sleeping. Talking helps. France Victimes listens to you, free of charge, on 116 006.',
    beware: 'If someone promises to get your money back for a payment, it is another scam.',
  },
  others: {
    title: 'You are not alone',
    lead: 'Other people have reported the same thing as you:',
    after:
      'Your stories are now brought together, which helps the investigation. Nobody sees your name, and we show nobody’s.',
  },
};
