import type { WarningTexts } from '../fr/warning.ts';

export const warningTexts: WarningTexts = {
  title: 'Comprobar antes de pagar',
  description:
    'Un número, un IBAN, un enlace, un usuario o un mensaje entero: sepa si lo han denunciado y qué hacer. No se guarda nada.',
  lead: '¿Una duda sobre alguien que le escribe, sobre un anuncio, sobre una cuenta que le piden pagar? Pegue aquí lo que tenga.',
  home: {
    title: '¿Una duda antes de pagar?',
    body: 'Compruebe un número, una cuenta, un enlace o un mensaje entero. No guardamos nada de lo que escriba.',
    link: 'Comprobar ahora',
  },
  field: 'Un número, un IBAN, una dirección, un enlace, un usuario o todo el mensaje',
  fieldHint: 'Péguelo tal como lo recibió. No lo guardamos ni se lo enseñamos a nadie.',
  precise: 'Precisar qué es',
  type: '¿Qué es?',
  typeHint: 'Útil para un nombre de usuario solo, que parece una palabra cualquiera.',
  typeUnknown: 'No lo sé',
  platform: '¿En qué sitio o aplicación?',
  platformHint: 'Solo para una cuenta o un nombre de usuario.',
  button: 'Comprobar',
  another: 'Comprobar otra cosa',
  errors: {
    empty: 'Escriba o pegue lo que quiere comprobar.',
    tooLong:
      'Es demasiado largo: 5.000 caracteres como máximo. Deje la parte donde están el número, la cuenta o el enlace.',
  },
  resultTitle: 'Lo que sabemos',
  found: (count) =>
    count === 1
      ? 'Hemos reconocido 1 elemento en lo que ha pegado.'
      : `Hemos reconocido ${count} elementos en lo que ha pegado.`,
  more: 'Había más: solo se comprueban los veinte primeros. Pegue el resto aparte.',
  types: {
    phone: 'Número de teléfono',
    iban: 'Cuenta bancaria (IBAN)',
    email: 'Correo electrónico',
    handle: 'Cuenta o usuario',
    wallet: 'Dirección de criptomonedas',
    url: 'Enlace',
    domain: 'Sitio web',
  },
  verdicts: {
    unknown: {
      title: 'Desconocido aquí',
      body: 'No hay ningún aviso al respecto. Eso no quiere decir que no haya peligro.',
    },
    reported: {
      title: 'Denunciado',
      body: 'Un analista ha considerado el peligro lo bastante grave como para avisarle.',
    },
    'reported-by-several': {
      title: 'Denunciado por varias personas',
      body: 'Lo han denunciado personas que no tienen nada que ver entre sí.',
    },
    verified: {
      title: 'Denunciado y confirmado por un analista',
      body: 'Un analista ha examinado los hechos: se usa para estafar.',
    },
  },
  bands: {
    '2-4': 'Lo han denunciado entre 2 y 4 personas.',
    '5-19': 'Lo han denunciado entre 5 y 19 personas.',
    '20+': 'Lo han denunciado al menos 20 personas.',
  },
  written: (written) => `Escrito así: ${written}`,
  lastSeen: (day) => `Última denuncia: ${day}.`,
  contested:
    'La persona a quien pertenece dice que es un error. Se está examinando su petición; el aviso sigue hasta la respuesta.',
  belongsTo: (name) =>
    `Pertenece a un organismo que todo el mundo conoce: ${name}. No es una garantía: los estafadores saben mostrar un número verdadero y citar un sitio verdadero. Llame usted, a un número que encuentre en el reverso de su tarjeta o en un extracto.`,
  invalid: {
    title: '¿Mal copiado?',
    body: 'Falta un carácter o hay uno equivocado: no supera su propio control y no podemos decir nada. Compárelo con el original. Si se lo dieron así, no pague.',
  },
  nothing: {
    title: 'No hemos encontrado nada que comprobar',
    body: 'No hemos reconocido ningún número, cuenta, dirección ni enlace. Si es un usuario, precise en qué sitio o aplicación está.',
  },
  reported: {
    title: 'No pague',
    steps: [
      'No envíe dinero, ni códigos, ni documentos de identidad, ni imágenes.',
      'Guarde los mensajes: haga capturas de pantalla y deje de responder. No tiene que dar explicaciones a nadie.',
      '¿Ya ha pagado o ha dado un código? Llame a su banco ahora mismo: cada minuto cuenta.',
      'Hable con alguien. Estas estafas las prepara gente que se dedica a ello: caer en ellas no es culpa suya.',
    ],
  },
  unknown: {
    title: 'Desconocido no quiere decir seguro',
    body: 'Los estafadores cambian de número y de cuenta todos los días. Solo conocemos lo que se ha denunciado, y solo lo publicamos a partir de tres denuncias independientes o por decisión de un analista.',
    ask: 'Antes de pagar, cuatro preguntas:',
    questions: [
      '¿Le han pedido que se dé prisa o que no se lo cuente a nadie?',
      '¿Ha visto a esa persona, o lo que compra, de otro modo que en una pantalla?',
      '¿Quieren cobrar por transferencia, en criptomonedas o con tarjetas prepago, y de ninguna otra manera?',
      '¿El nombre de la cuenta es el que usted esperaba?',
    ],
    doubt:
      '¿Le incomoda una sola respuesta? Espere a mañana y hable con alguien. Lo que es honrado puede esperar un día.',
  },
  next: {
    title: '¿Le ha pasado algo?',
    body: 'Cuéntelo una vez, con sus palabras. Así avisa a la persona siguiente.',
    tell: 'Contar lo que pasó',
    advice: 'Antes de nada, los primeros pasos',
  },
  yours: {
    title: '¿Es suyo?',
    body: 'Un número cambia de dueño, un nombre se suplanta. Díganoslo: respondemos en 72 horas.',
    button: (shown) => `Impugnar: ${shown}`,
  },
};
