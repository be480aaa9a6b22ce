import type { accountSteps as french } from '../fr/journey-account.ts';
import type { Translation } from '../journey-texts.ts';

export const accountSteps: Translation<typeof french> = {
  'account-taken': {
    title: '¿Qué cuenta le quitaron?',
    lead: 'Lo que los intrusos cambiaron es un rastro suyo.',
    fields: {
      service: {
        label: 'Una cuenta',
        options: {
          email: 'De correo electrónico',
          'social-network': 'De una red social',
          messaging: 'De mensajería, como WhatsApp',
          shopping: 'De venta o compra en línea',
          bank: 'De un banco o servicio de pago',
          'public-service': 'De un servicio público, como los impuestos o Ameli (seguro de salud)',
          games: 'De juegos',
          'phone-operator': 'De un operador de teléfono',
          other: 'Otra',
        },
      },
      'service-name': { label: 'Nombre del servicio', hint: 'Por ejemplo: Gmail, Instagram, Ameli.' },
      username: {
        label: 'Nombre de esa cuenta',
        hint: 'Su nombre de usuario o su identificador. Nunca la contraseña.',
      },
      on: { label: 'Fecha' },
      changed: {
        label: 'Lo que cambiaron',
        options: {
          password: 'La contraseña',
          email: 'El correo electrónico de recuperación',
          phone: 'El número de teléfono',
          none: 'Nada',
          unknown: 'No lo sé',
        },
      },
      'new-email': {
        label: 'El nuevo correo electrónico',
        hint: 'A veces está en el correo de alerta del servicio, en parte oculto.',
      },
      'new-phone': { label: 'El nuevo número' },
    },
  },
  'account-used': {
    title: '¿Para qué usaron esa cuenta?',
    lead: 'Sus allegados pueden haber recibido mensajes en su nombre. También pueden presentar una denuncia.',
    fields: {
      messages: {
        label: '¿Se enviaron mensajes en su nombre?',
        options: { no: 'No', yes: 'Sí', unknown: 'No lo sé' },
      },
      'messages-details': { label: '¿Qué decían y a quién?' },
      'relatives-paid': {
        label: '¿Alguien pagó creyendo que le ayudaba a usted?',
        options: { no: 'No', yes: 'Sí', unknown: 'No lo sé' },
      },
      recovered: {
        label: '¿Ha recuperado el acceso a la cuenta?',
        options: { yes: 'Sí', no: 'No', 'in-progress': 'Estoy en ello' },
      },
    },
  },
};
