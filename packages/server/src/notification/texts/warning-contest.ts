import type { ContestNews, LetterLocale, LetterParameters } from '../letter.ts';
import type { LetterText } from './letter-text.ts';

type News = { readonly subject: (reference: string) => string; readonly body: readonly string[] };

type Texts = {
  readonly greeting: string;
  readonly news: Readonly<Record<ContestNews, News>>;
  readonly reference: (reference: string) => string;
  readonly action: string;
  readonly after: readonly string[];
};

/** No value stands in these letters: whoever reads a mailbox learns neither number nor account. */
const textsOf: Readonly<Record<LetterLocale, Texts>> = {
  fr: {
    greeting: 'Bonjour,',
    news: {
      received: {
        subject: (reference) => `Nous avons reçu votre contestation (${reference})`,
        body: [
          'Vous contestez un avertissement sur un numéro, un compte ou une adresse que vous utilisez. Merci de nous l’avoir dit.',
          'Une personne lit votre message et vous répond ici, en 72 heures au plus.',
        ],
      },
      upheld: {
        subject: (reference) => `Votre contestation est acceptée (${reference})`,
        body: [
          'Vous aviez raison. L’avertissement est retiré, et ceux qui l’avaient reçu en sont informés.',
          'Nous vous demandons pardon pour le tort que cela a pu vous causer.',
        ],
      },
      dismissed: {
        subject: (reference) => `Réponse à votre contestation (${reference})`,
        body: [
          'Nous avons relu ce qui fonde cet avertissement, et votre message. L’avertissement reste en place : plusieurs personnes, sans lien entre elles, l’ont signalé.',
          'Si vous avez un élément nouveau, vous pouvez contester de nouveau.',
        ],
      },
      'nothing-told': {
        subject: (reference) => `Réponse à votre contestation (${reference})`,
        body: ['Après examen, aucun avertissement ne s’affiche à propos de ce que vous nous avez indiqué.'],
      },
    },
    reference: (reference) => `Votre référence : ${reference}.`,
    action: 'Écrire de nouveau à ce sujet :',
    after: ['Contester ne coûte rien. Si quelqu’un vous demande de payer pour cela, c’est une escroquerie.'],
  },
  en: {
    greeting: 'Hello,',
    news: {
      received: {
        subject: (reference) => `We have received your objection (${reference})`,
        body: [
          'You object to a warning about a number, an account or an address that you use. Thank you for telling us.',
          'A person reads your message and answers you here, within 72 hours.',
        ],
      },
      upheld: {
        subject: (reference) => `Your objection is accepted (${reference})`,
        body: [
          'You were right. The warning is withdrawn, and those who had received it are told.',
          'We are sorry for the harm it may have caused you.',
        ],
      },
      dismissed: {
        subject: (reference) => `An answer to your objection (${reference})`,
        body: [
          'We have read again what this warning rests on, and your message. The warning stays: several people who do not know each other have reported it.',
          'If you have something new to tell us, you may object again.',
        ],
      },
      'nothing-told': {
        subject: (reference) => `An answer to your objection (${reference})`,
        body: ['We have looked into it: no warning is shown about what you told us of.'],
      },
    },
    reference: (reference) => `Your reference: ${reference}.`,
    action: 'Write to us about it again:',
    after: ['Objecting costs nothing. If someone asks you to pay for it, it is a scam.'],
  },
  es: {
    greeting: 'Buenos días:',
    news: {
      received: {
        subject: (reference) => `Hemos recibido su impugnación (${reference})`,
        body: [
          'Usted impugna un aviso sobre un número, una cuenta o una dirección que utiliza. Gracias por decírnoslo.',
          'Una persona lee su mensaje y le responde aquí, en 72 horas como máximo.',
        ],
      },
      upheld: {
        subject: (reference) => `Su impugnación ha sido aceptada (${reference})`,
        body: [
          'Usted tenía razón. El aviso se retira, y se informa a quienes lo habían recibido.',
          'Le pedimos disculpas por el daño que haya podido causarle.',
        ],
      },
      dismissed: {
        subject: (reference) => `Respuesta a su impugnación (${reference})`,
        body: [
          'Hemos vuelto a leer en qué se basa este aviso, y su mensaje. El aviso se mantiene: varias personas sin relación entre sí lo han señalado.',
          'Si tiene algo nuevo que contarnos, puede impugnarlo otra vez.',
        ],
      },
      'nothing-told': {
        subject: (reference) => `Respuesta a su impugnación (${reference})`,
        body: ['Lo hemos examinado: no se muestra ningún aviso sobre lo que usted nos indicó.'],
      },
    },
    reference: (reference) => `Su referencia: ${reference}.`,
    action: 'Volver a escribirnos sobre esto:',
    after: ['Impugnar no cuesta nada. Si alguien le pide que pague por ello, es una estafa.'],
  },
};

export function warningContest(locale: LetterLocale) {
  const texts = textsOf[locale];
  return ({ reference, news, link }: LetterParameters['warning-contest']): LetterText => ({
    subject: texts.news[news].subject(reference),
    paragraphs: [texts.greeting, ...texts.news[news].body, texts.reference(reference)],
    action: { label: texts.action, link },
    after: texts.after,
  });
}
