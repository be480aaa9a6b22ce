import type { ransomSteps as french } from '../fr/journey-ransom.ts';
import type { Translation } from '../journey-texts.ts';

export const ransomSteps: Translation<typeof french> = {
  'ransom-device': {
    title: '¿Qué está bloqueado?',
    lead: 'La familia del programa se reconoce por sus rastros: algunas tienen una clave gratuita.',
    fields: {
      devices: {
        label: 'Marque todo lo que corresponda',
        options: {
          computer: 'Uno o varios ordenadores',
          phone: 'Un teléfono o una tableta',
          server: 'Un servidor',
          'network-storage': 'Un disco en red o una copia de seguridad',
          website: 'Un sitio de internet',
          other: 'Otra cosa',
        },
      },
      system: {
        label: 'Sistema',
        options: {
          windows: 'Windows',
          macos: 'macOS',
          linux: 'Linux',
          android: 'Android',
          ios: 'iOS',
          other: 'Otro',
          unknown: 'No lo sé',
        },
      },
      extension: {
        label: 'Lo que se añadió al nombre de los archivos',
        hint: 'Por ejemplo: photo.jpg.locked.',
      },
      strain: { label: 'Nombre que se da el programa o el grupo' },
      noticed: { label: 'Fecha en que lo vio' },
    },
  },
  'ransom-note': {
    title: 'El mensaje que dejaron',
    lead: 'Pagar no garantiza nada y señala a quienes volverán a pagar. Guarde este mensaje: sirve para la investigación.',
    fields: {
      text: { label: 'El texto del mensaje', hint: 'Cópielo entero si puede.' },
      email: { label: 'Correo electrónico indicado' },
      address: {
        label: 'Dirección de internet indicada',
        hint: 'Suele terminar en .onion. No la abra.',
      },
      wallet: { label: 'Dirección de criptomoneda' },
      ransom: { label: 'Suma que piden', hint: 'Para una criptomoneda, indique lo que vale.' },
      currency: { label: 'Moneda' },
      paid: {
        label: '¿Se pagó el rescate?',
        options: { no: 'No', yes: 'Sí, todo o una parte', unknown: 'No lo sé' },
      },
    },
  },
  'ransom-entry': {
    title: '¿Qué sabe del ataque?',
    lead: 'Una respuesta insegura también ayuda.',
    fields: {
      'way-in': {
        label: '¿Cómo entraron?',
        options: {
          email: 'Por un correo o un archivo adjunto',
          download: 'Por una descarga',
          'remote-access': 'Por un acceso a distancia',
          'stolen-password': 'Por una contraseña robada',
          flaw: 'Por un fallo de seguridad no corregido',
          supplier: 'Por un proveedor',
          other: 'De otra manera',
          unknown: 'No lo sé',
        },
      },
      backups: {
        label: 'Sus copias de seguridad',
        options: {
          safe: 'Están intactas',
          lost: 'También están bloqueadas o destruidas',
          none: 'No hay',
          unknown: 'No lo sé',
        },
      },
      stolen: {
        label: '¿Robaron datos?',
        options: {
          no: 'No',
          threatened: 'Amenazan con publicarlos',
          published: 'Los publicaron',
          unknown: 'No lo sé',
        },
      },
    },
  },
};
