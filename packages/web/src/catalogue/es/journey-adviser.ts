import type { adviserSteps as french } from '../fr/journey-adviser.ts';
import type { Translation } from '../journey-texts.ts';

export const adviserSteps: Translation<typeof french> = {
  'adviser-call': {
    title: 'La llamada',
    lead: 'Estas llamadas están escritas de antemano y las hace gente entrenada. El número que aparece puede ser el de su banco verdadero.',
    fields: {
      number: {
        label: 'Número que apareció',
        hint: 'Está en el registro de llamadas de su teléfono.',
      },
      on: { label: 'Fecha de la llamada' },
      from: { label: 'Hora de inicio', hint: 'Por ejemplo: 14:30.' },
      until: { label: 'Hora de fin' },
      name: { label: 'Nombre o servicio que dijo', hint: 'Por ejemplo: servicio de fraudes.' },
      script: {
        label: 'Lo que decía la persona',
        hint: 'Lo que sabía de usted, lo que le pedía hacer.',
      },
    },
  },
  'adviser-operations': {
    title: '¿Qué le hicieron validar?',
    lead: 'Validar bajo la presión de un falso asesor no es ninguna falta. Estos detalles cuentan para su reembolso.',
    fields: {
      validated: {
        label: 'Marque todo lo que corresponda',
        options: {
          transfer: 'Una transferencia',
          'new-beneficiary': 'Un nuevo beneficiario',
          'card-payment': 'Un pago con tarjeta',
          'limit-raised': 'Un límite más alto',
          'app-prompt': 'Una petición en la aplicación del banco',
          'new-device': 'Un nuevo dispositivo o una nueva contraseña',
          credit: 'Un crédito',
          unknown: 'No lo sé',
          none: 'Nada: no validé nada',
        },
      },
      codes: {
        label: '¿Dio un código recibido por SMS o una contraseña?',
        options: { no: 'No', yes: 'Sí', unknown: 'No lo sé' },
      },
      courier: {
        label: '¿Alguien fue a recoger algo a su casa?',
        options: {
          no: 'No',
          card: 'Sí, mi tarjeta bancaria',
          cash: 'Sí, dinero en efectivo',
          valuables: 'Sí, objetos de valor',
        },
      },
      'courier-details': {
        label: '¿Quién fue, cuándo y cómo?',
        hint: 'Por ejemplo: la hora, una descripción, un vehículo.',
      },
    },
  },
  'adviser-refund': {
    title: '¿Qué respondió su banco?',
    lead: 'Una primera negativa no es la última palabra: podrá reclamar.',
    fields: {
      'bank-said': {
        label: 'El reembolso',
        options: {
          'not-asked': 'Todavía no lo he pedido',
          waiting: 'Espero su respuesta',
          refunded: 'Me lo reembolsó',
          partly: 'Me reembolsó una parte',
          refused: 'Se negó',
        },
      },
      reason: {
        label: 'El motivo que le dieron',
        hint: 'Copie su frase si puede. Por ejemplo: «negligencia grave».',
      },
    },
  },
};
