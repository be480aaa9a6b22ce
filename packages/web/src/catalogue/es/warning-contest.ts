import type { WarningContestTexts } from '../fr/warning-contest.ts';

export const warningContestTexts: WarningContestTexts = {
  title: 'Impugnar un aviso',
  description: '¿Su número, su cuenta o su sitio aparece por error? Respondemos en 72 horas y lo corregimos.',
  lead: 'Avisamos del peligro a partir de lo que cuentan las víctimas. Podemos equivocarnos: un número cambia de dueño, un nombre o una cuenta se suplanta. Díganos cómo es.',
  how: [
    'Una persona lee su petición. Ninguna máquina decide.',
    'Recibe la respuesta por correo electrónico, en 72 horas como máximo.',
    'Si tiene razón, el aviso se retira de inmediato y se informa a los sitios que lo mostraron.',
  ],
  howTitle: 'Qué va a pasar',
  type: '¿Qué aparece por error?',
  value: 'El número, la cuenta, la dirección o el enlace',
  valueHint: 'Completo, tal como se muestra.',
  platform: '¿En qué sitio o aplicación?',
  platformHint: 'Solo para una cuenta o un nombre de usuario.',
  words: '¿Por qué es un error?',
  wordsHint: 'Desde cuándo es suyo, para qué lo usa, qué pudo causar la confusión.',
  email: 'Su correo electrónico',
  emailHint: 'Para responderle. No se usa para nada más y nunca se publica.',
  button: 'Enviar mi petición',
  errors: {
    type: 'Elija qué es.',
    value: 'Cópielo completo: no conseguimos leerlo.',
    words: 'Explíquelo en pocas palabras: entre 10 y 4.000 caracteres.',
    email: 'Escriba un correo electrónico para responderle, como nombre@ejemplo.es.',
  },
  sent: {
    title: 'Su petición queda registrada',
    reference: 'Su referencia',
    keep: 'Anótela: con ella puede seguir su petición. También está en el correo que le enviamos. No se la dé a nadie.',
    answerBy: (moment) => `Respuesta por correo electrónico a más tardar el ${moment}.`,
    same: 'Por prudencia, esta página dice lo mismo tanto si su número o su cuenta se publica como si no: no debe servir para saber qué publicamos.',
    after:
      'Si la respuesta no le satisface, puede impugnar otra vez o acudir a la autoridad francesa de protección de datos (CNIL).',
  },
  follow: {
    title: 'Seguir una impugnación',
    lead: '¿Ya ha impugnado? Su referencia muestra cómo va su petición.',
    field: 'Su referencia',
    hint: 'Empieza por K. Está en nuestro primer correo.',
    button: 'Ver cómo va',
    wrong: 'No encontramos esta referencia. Cópiela completa: K y cinco grupos de cuatro letras o cifras.',
    statusTitle: 'Cómo va su impugnación',
    received: 'Recibida el',
    answerBy: 'Respuesta a más tardar el',
    answered: 'Respondida el',
    waiting: {
      title: 'Una persona la está leyendo',
      body: 'La respuesta le llega por correo electrónico y se muestra aquí. No tiene que hacer nada más.',
    },
    late: {
      title: 'Le debemos una respuesta',
      body: 'El plazo que habíamos prometido ha pasado. Su petición se lee antes que las más recientes.',
    },
    outcomes: {
      'nothing-shown': {
        title: 'No se muestra ningún aviso',
        body: 'No se dice nada de lo que nos indicó: o hemos retirado el aviso, o no lo había.',
      },
      kept: {
        title: 'El aviso se mantiene',
        body: 'Hemos vuelto a leer en qué se basa, y su mensaje. Si tiene algo nuevo que contarnos, puede impugnarlo otra vez.',
      },
    },
  },
  victim: '¿Han usado su nombre, su número o su cuenta? Usted también es víctima: puede contárnoslo.',
  tell: 'Contar lo que pasó',
};
