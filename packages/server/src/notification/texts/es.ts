import { careFollowUp, careOnPhone } from './care-es.ts';
import { complaintNews } from './complaint-news-es.ts';
import type { LetterTexts } from './letter-text.ts';
import { warningContest } from './warning-contest.ts';

export const es: LetterTexts = {
  'sign-in': ({ link, code }, service) => ({
    subject: `Su código para iniciar sesión en ${service}`,
    paragraphs: [
      'Buenos días:',
      'Este es el código para iniciar sesión. Escríbalo en la página donde lo pidió:',
    ],
    code,
    action: { label: 'O abra este enlace para iniciar sesión:', link },
    after: [
      'El código y el enlace sirven una sola vez, durante 15 minutos.',
      'No se los dé a nadie, ni siquiera a quien diga que trabaja para nosotros: nunca se los pediremos.',
      'Si usted no ha pedido nada, ignore este mensaje: nadie puede entrar sin él.',
    ],
  }),
  'resume-draft': ({ link, code }, service) => ({
    subject: `Retomar su relato en ${service}`,
    paragraphs: [
      'Buenos días:',
      'Su relato está guardado. Puede hacer una pausa: no se ha perdido nada.',
      'Para retomarlo, use este código:',
    ],
    code,
    action: { label: 'O abra este enlace:', link },
    after: [
      'El código y el enlace funcionan durante 30 días. Después, el relato se borra.',
      'Abren lo que usted ha escrito: no los comparta con nadie.',
      'Si acaba de salir dinero de su cuenta, no espere a haber terminado: llame ahora a su banco y pida el bloqueo o la devolución de los fondos.',
    ],
  }),
  'complaint-receipt': ({ reference, link }, service) => ({
    subject: `Hemos recibido su relato (${reference})`,
    paragraphs: [
      'Buenos días:',
      'Hemos recibido lo que nos ha contado. Gracias por hacerlo: hace falta valor, y eso protege también a otras personas.',
      `Su referencia es ${reference}. Guárdela: le servirá siempre que hable o escriba a alguien sobre esto.`,
    ],
    action: { label: 'Ver su expediente y lo que sigue:', link },
    after: [
      'Guárdelo todo: mensajes, números, extractos, capturas de pantalla. No borre nada y no responda más.',
      `Atención: hay estafadores que se ponen en contacto con las víctimas y prometen recuperar su dinero a cambio de un pago. ${service} nunca pide dinero.`,
      'Si es demasiado para llevarlo a solas, puede hablar con alguien: en Francia, el 116 006 escucha a las víctimas, gratis, todos los días; el 3114 responde día y noche.',
    ],
  }),
  'joined-series': ({ reference, link }, service) => ({
    subject: `Novedades en su expediente ${reference}`,
    paragraphs: [
      'Buenos días:',
      'Otras personas han señalado hechos que se parecen a los suyos. No le ha pasado solo a usted, y no es culpa suya.',
      `Su expediente ${reference} está ahora relacionado con los de esas personas. No tiene que hacer nada.`,
    ],
    action: { label: 'Ver su expediente:', link },
    after: [
      'Esas personas no ven ni su relato ni su nombre, y nosotros no podemos decirle nada de sus expedientes.',
      `${service} nunca pide dinero ni sus códigos bancarios. Si alguien se los pide en nuestro nombre, es una estafa.`,
    ],
  }),
  'money-reminder': ({ reference, link }, service) => ({
    subject: `Pedir la devolución de su dinero: se acerca un plazo (${reference})`,
    paragraphs: [
      'Buenos días:',
      `Para un pago de su expediente ${reference}, se acerca un plazo o se retrasa una respuesta.`,
      'La carta está lista, con el plazo y lo que puede pedir. Si ya la ha enviado, dígalo en esa página: no volveremos a escribirle sobre esto.',
    ],
    action: { label: 'Ver mis cartas y mis plazos:', link },
    after: [
      'Le escribimos sobre esto dos veces como máximo, y puede detener estos avisos en la misma página.',
      `Pedir la devolución de su dinero no cuesta nada. Si alguien le promete recuperarlo a cambio de un pago, es una estafa: ${service} nunca pide dinero.`,
    ],
  }),
  'complaint-news': complaintNews,
  'warning-contest': warningContest('es'),
  'care-follow-up': careFollowUp,
  onPhone: { 'care-follow-up': careOnPhone },
  footer: (service, operator) =>
    `${operator === service ? service : `${service}, un servicio ofrecido por ${operator}`}. Este mensaje se envía automáticamente: las respuestas a esta dirección no se leen.`,
};
