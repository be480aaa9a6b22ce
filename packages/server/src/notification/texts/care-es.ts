import type { CareDay, CareTheme } from '@fanal/core/care';
import type { LetterTexts } from './letter-text.ts';

const subjects: Readonly<Record<CareDay, string>> = {
  1: '¿Cómo está?',
  7: 'Una semana después: ¿cómo está?',
  30: 'Un mes después: ¿cómo está?',
};

const howAreYou: Readonly<Record<CareDay, string>> = {
  1: 'Acaba de contarnos lo que le ha pasado. ¿Cómo está hoy? Dormir mal, pensar en ello sin parar, sentir vergüenza o rabia: le ocurre a casi todo el mundo. La culpa es de quien mintió, no de usted.',
  7: 'Ha pasado una semana. ¿Cómo está? Hay días mejores y otros más duros: así es como se sale adelante. Contárselo a una sola persona de confianza suele aliviar mucho.',
  30: 'Ha pasado un mes. ¿Cómo está? Si no vuelven el sueño, el apetito o las ganas, hable con su médico o médica: tiene tratamiento, y usted no tiene que justificar nada.',
};

const nowByTheme: Readonly<Record<CareTheme, Readonly<Record<CareDay, string>>>> = {
  bond: {
    1: 'Para hoy: no responda más, ni siquiera para despedirse o pedir explicaciones. Guarde los mensajes y después bloquee la cuenta. El vacío que eso deja es real: sus sentimientos eran de verdad.',
    7: 'Puede que intenten volver a usted, con disculpas, una enfermedad u otro nombre. No responda, y guarde una prueba. Si envió sus documentos de identidad, vigile que no se abran préstamos ni cuentas a su nombre.',
    30: 'Si vuelve a conocer a gente por internet, tiene derecho a pedir una videollamada antes que nada, y a no enviar dinero a nadie que no haya visto en persona.',
  },
  images: {
    1: 'Para hoy: no pague, o no pague más; pagar no pone fin al chantaje. No responda más, guarde los mensajes y avise a una persona de confianza. Ponga sus cuentas en privado.',
    7: 'Si aparecen imágenes, pida a la plataforma que las retire y guarde una captura de la dirección. La mayoría de quienes chantajean se cansan cuando nadie responde.',
    30: 'Si el chantaje vuelve a empezar, no responda y añádalo a su expediente. Usted no es culpable de nada: amenazar con publicar imágenes es un delito.',
  },
  purchase: {
    1: 'Para hoy: si aún no lo ha hecho, avise a la plataforma del anuncio o de la tienda y pida a su banco la devolución de los fondos. Guarde el anuncio, la factura y los mensajes.',
    7: 'Si el banco o la plataforma no ha respondido, vuelva a escribirles y recuerde la fecha de su primera petición.',
    30: 'Mire otra vez sus extractos: un pequeño cargo desconocido puede anunciar otro fraude. Reclámelo enseguida.',
  },
  savings: {
    1: 'Para hoy: no envíe nada más, ni siquiera para «desbloquear» una retirada, un impuesto o unos gastos. Si alguien tomó el control de su dispositivo, quite el programa y cambie sus contraseñas desde otro dispositivo.',
    7: 'Puede que le llame de nuevo el «asesor», o alguien desconocido que sabe las cantidades exactas. Si las sabe, es porque las tomó o las compró: cuelgue, y anote su número.',
    30: 'Mire de nuevo sus cuentas y las de la plataforma donde compró criptomonedas. Si de ahí salen impuestos o deudas, pida consejo antes de que venzan, gratis, en un point-justice (punto francés de orientación jurídica).',
  },
  access: {
    1: 'Para hoy: cambie primero la contraseña de su correo electrónico y después la de su banco, desde un dispositivo seguro. Compruebe con su banco que las tarjetas y los beneficiarios desconocidos están bloqueados. Su banco nunca le pedirá un código.',
    7: 'Mire sus extractos, los dispositivos conectados a sus cuentas y las reglas de reenvío de su correo. Lo que no haya hecho usted, reclámelo por escrito.',
    30: 'Sus datos pueden volver a usarse: una llamada que conoce su nombre, su banco o su dirección no es más verdadera por ello. Cuelgue y llame usted al número que ya conoce.',
  },
  other: {
    1: 'Para hoy: no responda más a la persona que le engañó, guárdelo todo y avise a su banco si ha salido dinero o si dio sus datos.',
    7: 'Mire sus extractos y sus cuentas en internet. Si ocurre algo nuevo, añádalo a su expediente.',
    30: 'Mire otra vez sus extractos: un fraude puede volver semanas más tarde. Si ve algo desconocido, reclámelo enseguida.',
  },
};

const yourFile: Readonly<Record<CareDay, string>> = {
  1: 'En cuanto a su expediente, todo lo que cambia aparece en su espacio: lo que se le pide, quién lo tiene, qué se ha decidido.',
  7: 'En cuanto a su expediente, el tiempo puede hacerse largo. No tener noticias no quiere decir que no se haga nada: cada etapa aparece en su espacio.',
  30: 'En cuanto a su expediente, una investigación suele durar meses. Puede completarlo en cualquier momento, y preguntar en qué punto está.',
};

const recoveryWarning = (service: string) =>
  `Desconfíe de los falsos salvadores. Quien se pone en contacto con usted para recuperar su dinero o borrar imágenes, y le pide unos gastos, un impuesto, sus códigos o el control de su dispositivo, es un estafador, a menudo el mismo con otro nombre. Ni la policía, ni la gendarmerie (cuerpo policial francés), ni la justicia, ni ${service} le harán pagar.`;

const talk =
  'Si es demasiado para llevarlo a solas: en Francia, France Victimes (ayuda a las víctimas) le escucha en el 116 006, gratis, todos los días. Si piensa en el suicidio, el 3114 responde día y noche. En peligro, llame al 17 o al 112.';
const talkYoung =
  'Para un niño, una niña o adolescentes, y para sus padres: el 3018, gratis y confidencial, todos los días.';

export const careFollowUp: LetterTexts['care-follow-up'] = (parameters, service) => {
  const { day, theme, minor, reference, link, helpLink, stopLink } = parameters;
  return {
    subject: subjects[day],
    paragraphs: [
      'Buenos días:',
      howAreYou[day],
      nowByTheme[theme][day],
      recoveryWarning(service),
      minor ? `${talkYoung} ${talk}` : talk,
      yourFile[day],
    ],
    action: { label: `Ver en qué punto está su expediente ${reference}:`, link },
    after: [],
    links: [
      { label: 'Hablar en persona con alguien cerca de usted:', link: helpLink },
      { label: 'Dejar de recibir estos mensajes:', link: stopLink },
    ],
  };
};

// In words whose accents a phone's alphabet has: é, but no á, í, ó or ú.
const since: Readonly<Record<CareDay, string>> = {
  1: '¿qué tal se encuentra hoy?',
  7: 'una semana después, ¿qué tal se encuentra?',
  30: 'un mes después, ¿qué tal se encuentra?',
};

export const careOnPhone: LetterTexts['onPhone']['care-follow-up'] = ({ day, minor, stopLink }, service) =>
  `${service}: ${since[day]} Si le prometen recuperar su dinero a cambio de un pago, es una estafa. Para hablar: ${minor ? '3018 o 116 006' : '116 006'} en Francia, gratis. Seguir leyendo o dejar de recibir mensajes: ${stopLink}`;
