import type { ComplaintNews } from '../letter.ts';
import type { LetterTexts } from './letter-text.ts';

type News = { readonly subject: string; readonly body: string; readonly action: string };

const sentences: Readonly<Record<ComplaintNews, News>> = {
  'ask-more': {
    subject: 'Una pregunta sobre su expediente',
    body: 'La persona que lleva su expediente necesita algo más. Responda cuando pueda: si no lo sabe, dígalo sin más.',
    action: 'Leer la pregunta y responder:',
  },
  admit: {
    subject: 'Su denuncia ha sido aceptada',
    body: 'Su denuncia (plainte) se ha leído y aceptado. Se entregará a quienes deben investigar.',
    action: 'Ver su expediente:',
  },
  refuse: {
    subject: 'Una respuesta sobre su denuncia',
    body: 'Su denuncia (plainte) no se ha podido recibir en línea. Eso no quiere decir que no le crean, y le quedan otras vías abiertas: le decimos cuál, y cómo hacerlo.',
    action: 'Leer la respuesta y lo que puede hacer:',
  },
  advise: {
    subject: 'Su expediente está listo',
    body: 'Su expediente está revisado. Está listo para presentarlo en la comisaría o en la gendarmerie (cuerpo policial francés), con consejos para lo que sigue.',
    action: 'Leer los consejos:',
  },
  transmit: {
    subject: 'Su denuncia se ha transmitido',
    body: 'Su denuncia (plainte) acaba de entregarse a quienes van a ocuparse de ella. Verá a quién, y con qué número.',
    action: 'Ver dónde está:',
  },
  'record-outcome': {
    subject: 'Una decisión sobre su denuncia',
    body: 'Se ha tomado una decisión sobre su denuncia (plainte). Encontrará lo que significa y lo que puede hacer.',
    action: 'Leer la decisión:',
  },
  answer: {
    subject: 'Hemos recibido su respuesta',
    body: 'Gracias. Su respuesta se ha unido a su expediente.',
    action: 'Ver su expediente:',
  },
  add: {
    subject: 'Hemos recibido lo que ha añadido',
    body: 'Gracias. Lo que ha añadido se ha unido a su expediente.',
    action: 'Ver su expediente:',
  },
  withdraw: {
    subject: 'Su retirada está registrada',
    body: 'Su retirada está registrada. Si no la pidió usted, escríbanos sin esperar desde su expediente.',
    action: 'Ver su expediente:',
  },
  message: {
    subject: 'Le espera un mensaje',
    body: 'La persona que lleva su expediente le ha escrito. Puede leer su mensaje en su espacio.',
    action: 'Leer el mensaje:',
  },
};

export const complaintNews: LetterTexts['complaint-news'] = ({ reference, link, news }, service) => {
  const { subject, body, action } = sentences[news];
  return {
    subject: `${subject} (${reference})`,
    paragraphs: ['Buenos días:', body, `Su referencia: ${reference}.`],
    action: { label: action, link },
    after: [
      `${service} nunca pide dinero ni sus códigos bancarios. Si alguien se los pide en nuestro nombre, o le promete recuperar su dinero a cambio de un pago, es una estafa.`,
      'Si necesita hablar con alguien: en Francia, el 116 006 escucha a las víctimas, gratis, todos los días.',
    ],
  };
};
