import type { phishingSteps as french } from '../fr/journey-phishing.ts';
import type { Translation } from '../journey-texts.ts';

export const phishingSteps: Translation<typeof french> = {
  'phishing-message': {
    title: 'El mensaje que recibió',
    lead: 'Estos mensajes imitan muy bien a los verdaderos. El texto exacto ayuda a encontrar todos los demás.',
    fields: {
      channel: {
        label: '¿Cómo lo recibió?',
        options: {
          sms: 'Por SMS',
          email: 'Por correo electrónico',
          messaging: 'Por una mensajería, como WhatsApp',
          'social-network': 'En una red social',
          'phone-call': 'Por teléfono',
          'qr-code': 'Por un código para escanear',
          letter: 'Por correo postal',
          other: 'De otra manera',
        },
      },
      brand: {
        label: '¿En nombre de quién?',
        hint: 'Por ejemplo: el seguro de salud, un transportista, los impuestos, su banco.',
      },
      'sender-kind': {
        label: 'El remitente que aparecía',
        options: {
          phone: 'Un número de teléfono',
          email: 'Un correo electrónico',
          name: 'Un nombre',
        },
      },
      sender: { label: 'Ese remitente, tal como aparecía' },
      message: {
        label: 'El texto del mensaje',
        hint: 'Cópielo entero si todavía lo tiene. No abra el enlace.',
      },
    },
  },
  'phishing-given': {
    title: '¿Qué dio?',
    lead: 'Para decirle qué bloquear o cambiar primero.',
    fields: {
      url: { label: 'Dirección del sitio que abrió', hint: 'Copie el enlace sin abrirlo.' },
      data: {
        label: 'Marque todo lo que corresponda',
        options: {
          card: 'Los datos de mi tarjeta bancaria',
          'bank-access': 'Mis claves de acceso al banco',
          password: 'Una contraseña',
          code: 'Un código recibido por SMS',
          identity: 'Un documento de identidad',
          address: 'Mi dirección, mi teléfono o mi fecha de nacimiento',
          'social-security': 'Mi número de seguridad social o un número fiscal',
          other: 'Otra cosa',
          none: 'Nada: paré antes',
        },
      },
      'given-on': { label: 'Fecha' },
    },
  },
};
