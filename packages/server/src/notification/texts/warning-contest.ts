import type { ContestNews, LetterLocale, LetterParameters } from '../letter.ts';
import type { LetterText } from './letter-text.ts';

/** `mark`: the first letters of the reference; the whole of it never stands where a locked phone would show it. */
type News = { readonly subject: (mark: string) => string; readonly body: readonly string[] };

type Texts = {
  readonly greeting: string;
  readonly news: Readonly<Record<ContestNews, News>>;
  readonly reference: (reference: string) => string;
  /** How to follow it, in the first letter. */
  readonly follow: string;
  readonly actionFirst: string;
  readonly action: string;
  readonly after: readonly string[];
};

/** No value stands in these letters: whoever reads a mailbox learns neither number nor account. */
const textsOf: Readonly<Record<LetterLocale, Texts>> = {
  fr: {
    greeting: 'Bonjour,',
    news: {
      received: {
        subject: (mark) => `Nous avons reçu votre contestation (${mark})`,
        body: [
          'Vous contestez un avertissement sur un numéro, un compte ou une adresse que vous utilisez. Merci de nous l’avoir dit.',
          'Une personne lit votre message et vous répond ici, en 72 heures au plus.',
        ],
      },
      upheld: {
        subject: (mark) => `Votre contestation est acceptée (${mark})`,
        body: [
          'Vous aviez raison. L’avertissement est retiré, et ceux qui l’avaient reçu en sont informés.',
          'Nous vous demandons pardon pour le tort que cela a pu vous causer.',
        ],
      },
      dismissed: {
        subject: (mark) => `Réponse à votre contestation (${mark})`,
        body: [
          'Nous avons relu ce qui fonde cet avertissement, et votre message. L’avertissement reste en place.',
          'Si vous avez un élément nouveau, vous pouvez contester de nouveau.',
        ],
      },
      'nothing-told': {
        subject: (mark) => `Réponse à votre contestation (${mark})`,
        body: ['Après examen, aucun avertissement ne s’affiche à propos de ce que vous nous avez indiqué.'],
      },
    },
    reference: (reference) => `Votre référence : ${reference}.`,
    follow:
      'Avec elle, vous voyez où en est votre demande, au bas de la page ci-dessous. Gardez-la pour vous : nos autres courriels n’en donneront que le début.',
    actionFirst: 'Suivre votre contestation :',
    action: 'Écrire de nouveau à ce sujet :',
    after: ['Contester ne coûte rien. Si quelqu’un vous demande de payer pour cela, c’est une escroquerie.'],
  },
  en: {
    greeting: 'Hello,',
    news: {
      received: {
        subject: (mark) => `We have received your objection (${mark})`,
        body: [
          'You object to a warning about a number, an account or an address that you use. Thank you for telling us.',
          'A person reads your message and answers you here, within 72 hours.',
        ],
      },
      upheld: {
        subject: (mark) => `Your objection is accepted (${mark})`,
        body: [
          'You were right. The warning is withdrawn, and those who had received it are told.',
          'We are sorry for the harm it may have caused you.',
        ],
      },
      dismissed: {
        subject: (mark) => `An answer to your objection (${mark})`,
        body: [
          'We have read again what this warning rests on, and your message. The warning stays.',
          'If you have something new to tell us, you may object again.',
        ],
      },
      'nothing-told': {
        subject: (mark) => `An answer to your objection (${mark})`,
        body: ['We have looked into it: no warning is shown about what you told us of.'],
      },
    },
    reference: (reference) => `Your reference: ${reference}.`,
    follow:
      'With it you see where your request stands, at the bottom of the page below. Keep it to yourself: our other e-mails only give its beginning.',
    actionFirst: 'Follow your objection:',
    action: 'Write to us about it again:',
    after: ['Objecting costs nothing. If someone asks you to pay for it, it is a scam.'],
  },
  es: {
    greeting: 'Buenos días:',
    news: {
      received: {
        subject: (mark) => `Hemos recibido su impugnación (${mark})`,
        body: [
          'Usted impugna un aviso sobre un número, una cuenta o una dirección que utiliza. Gracias por decírnoslo.',
          'Una persona lee su mensaje y le responde aquí, en 72 horas como máximo.',
        ],
      },
      upheld: {
        subject: (mark) => `Su impugnación ha sido aceptada (${mark})`,
        body: [
          'Usted tenía razón. El aviso se retira, y se informa a quienes lo habían recibido.',
          'Le pedimos disculpas por el daño que haya podido causarle.',
        ],
      },
      dismissed: {
        subject: (mark) => `Respuesta a su impugnación (${mark})`,
        body: [
          'Hemos vuelto a leer en qué se basa este aviso, y su mensaje. El aviso se mantiene.',
          'Si tiene algo nuevo que contarnos, puede impugnarlo otra vez.',
        ],
      },
      'nothing-told': {
        subject: (mark) => `Respuesta a su impugnación (${mark})`,
        body: ['Lo hemos examinado: no se muestra ningún aviso sobre lo que usted nos indicó.'],
      },
    },
    reference: (reference) => `Su referencia: ${reference}.`,
    follow:
      'Con ella puede ver cómo va su petición, al final de la página siguiente. Guárdela para usted: nuestros otros correos solo darán su comienzo.',
    actionFirst: 'Seguir su impugnación:',
    action: 'Volver a escribirnos sobre esto:',
    after: ['Impugnar no cuesta nada. Si alguien le pide que pague por ello, es una estafa.'],
  },
};

export function warningContest(locale: LetterLocale) {
  const texts = textsOf[locale];
  return ({ reference, news, link }: LetterParameters['warning-contest']): LetterText => {
    const isFirst = news === 'received';
    return {
      subject: texts.news[news].subject(reference.split('-').slice(0, 2).join('-')),
      paragraphs: [
        texts.greeting,
        ...texts.news[news].body,
        texts.reference(reference),
        ...(isFirst ? [texts.follow] : []),
      ],
      action: { label: isFirst ? texts.actionFirst : texts.action, link },
      after: texts.after,
    };
  };
}
