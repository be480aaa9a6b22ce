import type { StepTexts } from '../journey-texts.ts';

export const phishingSteps = {
  'phishing-message': {
    title: 'Le message reçu',
    lead: 'Ces messages imitent très bien les vrais. Le texte exact aide à retrouver tous les autres.',
    fields: {
      channel: {
        label: 'Comment l’avez-vous reçu ?',
        options: {
          sms: 'Par SMS',
          email: 'Par courriel',
          messaging: 'Par une messagerie, comme WhatsApp',
          'social-network': 'Sur un réseau social',
          'phone-call': 'Par téléphone',
          'qr-code': 'Par un code à scanner',
          letter: 'Par courrier',
          other: 'Autrement',
        },
      },
      brand: {
        label: 'Au nom de qui ?',
        hint: 'Par exemple : l’Assurance maladie, un transporteur, les impôts, votre banque.',
      },
      'sender-kind': {
        label: 'L’expéditeur affiché',
        options: {
          phone: 'Un numéro de téléphone',
          email: 'Une adresse courriel',
          name: 'Un nom',
        },
      },
      sender: { label: 'Cet expéditeur, tel qu’affiché' },
      message: {
        label: 'Le texte du message',
        hint: 'Copiez-le en entier si vous l’avez encore. N’ouvrez pas le lien.',
      },
    },
  },
  'phishing-given': {
    title: 'Qu’avez-vous donné ?',
    lead: 'Pour vous dire quoi bloquer ou changer en premier.',
    fields: {
      url: { label: 'Adresse du site ouvert', hint: 'Copiez le lien sans l’ouvrir.' },
      data: {
        label: 'Cochez tout ce qui correspond',
        options: {
          card: 'Les informations de ma carte bancaire',
          'bank-access': 'Mes codes d’accès à la banque',
          password: 'Un mot de passe',
          code: 'Un code reçu par SMS',
          identity: 'Une pièce d’identité',
          address: 'Mon adresse, mon téléphone ou ma date de naissance',
          'social-security': 'Mon numéro de sécurité sociale ou un numéro fiscal',
          other: 'Autre chose',
          none: 'Rien : je me suis arrêté avant',
        },
      },
      'given-on': { label: 'Date' },
    },
  },
} satisfies Record<string, StepTexts>;
