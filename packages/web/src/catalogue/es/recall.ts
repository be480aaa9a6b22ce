import type { RecallTexts } from '../fr/recall.ts';
import { recallWaysTexts } from './recall-ways.ts';

/** Asking for the money back, payment by payment. */
export const recallTexts: RecallTexts = {
  link: 'Pedir que me devuelvan mi dinero',
  linkBody: 'Para cada pago: la carta lista para enviar, y hasta cuándo.',
  title: 'Pedir la devolución de su dinero',
  lead: 'Para cada pago, la carta está lista. Empiece por el más reciente: las primeras horas son las que más cuentan.',
  honest:
    'Pedirlo no cuesta nada, y nada le obliga a hacerlo. No podemos prometer que el dinero vuelva. Si alguien se lo promete a cambio de un pago, es una estafa.',
  notYourFault: 'Que le hayan engañado no es culpa suya. Las cartas dicen los hechos y no le acusan de nada.',
  none: 'No ha indicado ningún pago en este expediente.',
  totals: { paid: 'Pagado', recovered: 'Recuperado', lost: 'Aún perdido' },
  payment: (number, amount) => `Pago ${number}: ${amount}`,
  paidOn: (date) => `El ${date}`,
  to: (beneficiary) => `A ${beneficiary}`,
  ask: {
    question: '¿Quién hizo este pago?',
    hint: 'De ello depende lo que la ley permite pedir. No hay respuesta equivocada.',
    button: 'Guardar',
    said: 'Usted respondió',
    change: 'Cambiar mi respuesta',
    first: 'Diga primero quién hizo este pago, para que la carta sea exacta.',
  },
  ...recallWaysTexts,
  orderings: {
    me: {
      label: 'Pagué yo',
      hint: 'Creía que era un pago de verdad: una compra, una ayuda, una inversión.',
    },
    tricked: {
      label: 'Me hicieron validar algo o dar un código',
      hint: 'Alguien se hacía pasar por mi banco, un repartidor, un servicio.',
    },
    'not-me': { label: 'Se hizo sin mí', hint: 'Lo descubrí después.' },
  },
  until: (date) => `Hasta el ${date}`,
  passed: (date) =>
    `Este plazo terminó el ${date}. Aun así puede pedirlo: nada lo prohíbe, aunque ya nada obligue a aceptarlo.`,
  cautious: 'Contado desde el primer día posible, porque no ha indicado el día exacto.',
  dateless: 'El plazo corre desde el día del pago, que no ha indicado: no espere.',
  open: 'Ver la carta',
  all: 'Descargar todas las cartas (PDF)',
  allHint:
    'Un solo documento, una carta por página, en francés. Las que van al mismo destinatario van seguidas.',
  status: {
    todo: 'Por enviar',
    sent: (date) => `Enviada el ${date}`,
    accepted: 'Devuelto por completo',
    partial: (amount) => `Devuelto en parte: ${amount}`,
    refused: 'Denegada',
    'no-answer': 'Sin respuesta',
  },
  answerDue: (date) => `Se espera una respuesta hacia el ${date}, como muy tarde.`,
  back: 'Todos los pagos',
  toWhom: 'A quién',
  firstTitle: 'Antes de la carta',
  letterTitle: 'La carta',
  letterFrench:
    'La carta está en el idioma de quien la recibe: casi siempre, el francés. Dice: lo que se pagó y cómo le engañaron, la referencia de su expediente, lo que pide, con qué fundamento y lo que adjunta.',
  download: 'Descargar la carta (PDF)',
  downloadIn: { fr: 'Descargar la carta en francés (PDF)', en: 'Descargar la carta en inglés (PDF)' },
  byPost: 'Por correo, envíela certificada y añada a mano su dirección, su número de cuenta y su firma.',
  textLabel: 'El mismo texto, para pegar en la mensajería de su banco',
  textHint: 'Toque el texto, luego «Seleccionar todo» y «Copiar».',
  attachTitle: 'Qué adjuntar',
  deadlineTitle: 'Hasta cuándo',
  noDeadline: 'Ninguna regla fija un último día. Las primeras horas son las que más cuentan.',
  sourcesTitle: 'En qué se apoya la carta',
  noSource:
    'Ningún texto obliga a devolver este dinero. La carta lo pide y deja una constancia útil para la investigación.',
  asOf: (date) => `según lo que sabemos a ${date}`,
  answerWithin: (days) =>
    days === 1
      ? 'Deben responder antes de que acabe el siguiente día hábil'
      : `Deben responder en un plazo de ${days} días hábiles`,
  markTitle: '¿Y después?',
  markQuestion: '¿En qué punto está esta carta?',
  markOn: '¿Qué día?',
  markOnHint: 'Déjelo vacío si es hoy.',
  markAmount: '¿Cuánto, si le devolvieron una parte?',
  markReason: 'El motivo que le dieron, si la denegaron',
  markButton: 'Guardar',
  marks: {
    sent: 'La he enviado',
    accepted: 'Me lo devolvieron todo',
    partial: 'Me devolvieron una parte',
    refused: 'La denegaron',
    'no-answer': 'No tengo respuesta',
  },
  markErrors: {
    mark: 'Elija en qué punto está la carta.',
    on: 'Indique un día completo, que no sea futuro.',
    amount: 'Indique el importe devuelto, por ejemplo 250,50.',
    reason: 'Acorte el motivo: 2000 caracteres como máximo.',
  },
  refusedTitle: 'Si la deniegan',
  lateTitle: 'La respuesta tarda',
  reasonGiven: 'Motivo que le dieron',
  mediatorUntil: (date) => `Se puede acudir al mediador hasta el ${date}.`,
  reminders: {
    on: 'Le escribiremos cuando se acerque un plazo o se retrase una respuesta: dos veces como máximo.',
    stop: 'No escribirme sobre esto',
    stopped: 'No le escribiremos sobre los plazos.',
  },
  timeline: {
    sent: 'Pidió la devolución de su dinero',
    accepted: 'Le devolvieron su dinero',
    partial: (amount) => `Le devolvieron una parte de su dinero: ${amount}`,
    refused: 'Denegaron una petición de devolución de su dinero',
    'no-answer': 'Una petición de devolución de su dinero quedó sin respuesta',
  },
};
