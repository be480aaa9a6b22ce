import type { romanceSteps as french } from '../fr/journey-romance.ts';
import type { Translation } from '../journey-texts.ts';

export const romanceSteps: Translation<typeof french> = {
  'romance-person': {
    title: '¿Quién decía ser esta persona?',
    lead: 'Los mismos personajes suelen servir varias veces. Anote lo que recuerde.',
    fields: {
      name: { label: 'Nombre que utilizaba' },
      job: {
        label: 'Profesión que decía tener',
        hint: 'Por ejemplo: médico en misión, militar, ingeniero.',
      },
      country: { label: 'País donde decía vivir o estar' },
      photos: {
        label: '¿Recibió fotos o vídeos de esa persona?',
        options: {
          kept: 'Sí, y todavía los tengo',
          lost: 'Sí, pero ya no los tengo',
          none: 'No',
        },
      },
    },
  },
  'romance-reasons': {
    title: '¿Qué motivos le dio?',
    lead: 'Estas historias están preparadas para conmover. Creerlas no es ninguna falta.',
    fields: {
      pretexts: {
        label: 'Los motivos que dio para pedir dinero o ayuda',
        options: {
          travel: 'Un viaje, un billete, un visado',
          illness: 'Una enfermedad, un accidente, un tratamiento',
          parcel: 'Un paquete o gastos de aduana',
          inheritance: 'Una herencia o fondos bloqueados',
          work: 'Una obra, una misión, material',
          arrest: 'Una detención, una multa, un rescate',
          family: 'Un hijo o un familiar a quien ayudar',
          invest: 'Una inversión para hacer juntos',
          other: 'Otro motivo',
        },
      },
      'left-site': {
        label: 'Fecha en que la conversación dejó el primer sitio',
        hint: 'Por ejemplo, cuando pasaron a WhatsApp o a Telegram.',
      },
      accomplices: {
        label: '¿Intervinieron otras personas?',
        hint: 'Un abogado, un médico, un banquero, un agente de aduanas… con sus nombres, si los tiene.',
      },
    },
  },
  'romance-given': {
    title: '¿Confió o envió algo más?',
    lead: 'Para protegerle de lo que pueda venir. Su buena fe cuenta: dígalo sin miedo.',
    fields: {
      what: {
        label: 'Marque todo lo que corresponda',
        options: {
          papers: 'Documentos de identidad o justificantes',
          images: 'Imágenes íntimas',
          'bank-access': 'Un acceso a mi cuenta, un código o una tarjeta',
          loan: 'Pedí un crédito',
          'money-passed-on': 'Recibí dinero y lo envié a otro sitio',
          'parcel-passed-on': 'Recibí un paquete y lo envié a otro sitio',
          none: 'Nada de esto',
        },
      },
      details: {
        label: 'Más detalles',
        hint: 'Por ejemplo: qué documentos, qué entidad de crédito, a quién fue el dinero.',
      },
    },
  },
};
