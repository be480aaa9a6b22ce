import type { CareTexts } from '../fr/care.ts';

export const careTexts: CareTexts = {
  offer: {
    title: 'Would you like us to ask how you are?',
    body: 'Tomorrow, in a week and in a month: a message that asks how you are, says what is worth doing at that point, and warns against those who promise to recover the money. Nothing unless you ask for it.',
    byEmail: (email) => `Yes, by e-mail to ${email}`,
    otherwise: 'Choose another way',
  },
  page: {
    title: 'Asking how you are',
    lead: 'Three messages, a day, a week and a month after you sent your story. You can stop them at any time, in one move.',
    back: 'Back to the file',
    hours:
      'They leave by day, or at the hours you said are safe. If someone else reads your messages, it may be better to receive nothing.',
    question: 'By what means?',
    channels: {
      email: (to) => `By e-mail, to ${to}`,
      sms: (to) => `By text message, to ${to}`,
    },
    choose: 'Receive these messages',
    change: 'Change the means',
    stop: 'Stop these messages',
    running: {
      email: (to) => `Noted: we will write to ${to}.`,
      sms: (to) => `Noted: we will send a text message to ${to}.`,
    },
    coming: 'Next messages',
    allSent: 'All the messages have been sent. Take care of yourself.',
    notRunning: 'You are not receiving these messages.',
    choiceNeeded: 'Choose how we may write to you',
    data: 'Your consent is used for this alone. The address or number is the one in your file.',
  },
  link: {
    title: 'Take care of yourself',
    lead: 'You asked us to see how you are. Here is what matters most.',
    bewareTitle: 'Beware of false rescuers',
    beware:
      'Someone who contacts you to recover your money or to erase images, and who asks for fees, a tax, your codes or control of your device, is a scammer. Neither the police, nor the courts, nor this service will make you pay.',
    talkTitle: 'Talk to someone',
    file: 'See my file',
    help: 'Find help near me',
    stopTitle: 'Stop these messages',
    stopBody: 'One press is enough. It changes nothing in your file.',
    stop: 'Stop these messages',
    stoppedTitle: 'Stopped',
    stopped: 'You will no longer receive these messages. You can ask for them again from your file.',
  },
};
