import { type contactSteps as french, platformNames } from '../fr/journey-contacts.ts';
import type { Translation } from '../journey-texts.ts';

export const contactSteps: Translation<typeof french> = {
  found: {
    title: 'Esto es lo que hemos encontrado en su relato',
    lead: 'Conserve lo que pertenece a los autores. Desmarque lo que es suyo o de alguien cercano.',
    fields: {
      kept: { label: 'Para conservar en su denuncia' },
    },
  },
  contacts: {
    title: '¿Tiene otros datos de contacto de estas personas?',
    lead: 'Un solo número o una sola cuenta puede relacionar su historia con otras.',
    list: {
      item: 'Dato de contacto {number}',
      add: 'Añadir un dato de contacto',
      addAnother: 'Añadir otro dato de contacto',
      none: 'No tengo nada que añadir',
      done: 'Ya lo he indicado todo, continuar',
    },
    fields: {
      kind: {
        label: '¿De qué se trata?',
        options: {
          phone: 'Un número de teléfono',
          email: 'Un correo electrónico',
          handle: 'Una cuenta o un nombre de usuario',
          url: 'Un sitio o un enlace',
          iban: 'Una cuenta bancaria (IBAN)',
          wallet: 'Una dirección de criptomoneda',
          'postal-address': 'Una dirección postal',
        },
      },
      platform: {
        label: '¿En qué sitio o aplicación?',
        hint: 'Solo para una cuenta o un nombre de usuario.',
        options: { ...platformNames, other: 'En otro lugar' },
      },
      'platform-name': { label: 'Nombre de ese sitio o de esa aplicación' },
      value: {
        label: 'El número, la dirección, el enlace o el nombre de usuario',
        hint: 'Cópielo tal como lo ve. Si está incompleto, indique lo que tenga.',
        errors: { required: 'Indique lo que tenga, aunque esté incompleto.' },
      },
      profile: {
        label: 'Identificador del perfil',
        hint: 'El número o el enlace del perfil, si aparece: el nombre de usuario puede cambiar, el identificador no.',
      },
      headers: {
        label: 'Encabezados del correo',
        hint: 'En su correo electrónico: «mostrar original» o «código fuente». Déjelo vacío si no sabe cómo hacerlo.',
      },
      note: {
        label: '¿Para qué servía?',
        hint: 'Por ejemplo: el número del falso asesor.',
      },
    },
  },
};
