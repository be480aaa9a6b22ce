import type { investmentSteps as french } from '../fr/journey-investment.ts';
import type { Translation } from '../journey-texts.ts';

export const investmentSteps: Translation<typeof french> = {
  'investment-platform': {
    title: '¿Dónde se iba a invertir el dinero?',
    lead: 'El nombre y la dirección del sitio son lo que más a menudo relaciona a las víctimas.',
    fields: {
      name: { label: 'Nombre de la plataforma o de la empresa' },
      url: {
        label: 'Dirección del sitio',
        hint: 'Copie el enlace tal como está, aunque ya no funcione.',
      },
      app: { label: 'Nombre de la aplicación instalada' },
      adviser: { label: 'Nombre de quien le asesoraba' },
      contract: {
        label: '¿Recibió o firmó un contrato?',
        options: { yes: 'Sí', no: 'No' },
      },
    },
  },
  'investment-means': {
    title: '¿Alguien tomó el control de su dispositivo?',
    lead: 'Si es así, hay que proteger su dispositivo: le diremos cómo.',
    fields: {
      'remote-tool': {
        label: 'Un programa de control a distancia',
        options: {
          none: 'No',
          anydesk: 'Sí, AnyDesk',
          teamviewer: 'Sí, TeamViewer',
          other: 'Sí, otro programa',
          unknown: 'No lo sé',
        },
      },
      exchange: {
        label: 'Sitio utilizado para comprar criptomonedas',
        hint: 'El sitio donde tenía una cuenta a su nombre, si la hubo.',
      },
    },
  },
  'investment-withdrawal': {
    title: '¿Ha podido recuperar su dinero?',
    lead: 'Si le piden gastos para desbloquear una retirada, es una nueva estafa. No los pague.',
    fields: {
      tried: {
        label: 'Una retirada de dinero',
        options: {
          blocked: 'Lo intenté, está bloqueada',
          partly: 'Recibí una pequeña parte',
          'not-tried': 'No lo he intentado',
        },
      },
      fees: {
        label: '¿Le pidieron gastos, una tasa o una fianza para retirar?',
        options: { no: 'No', asked: 'Sí, no los pagué', paid: 'Sí, los pagué' },
      },
      'fees-reason': { label: 'El motivo que le dieron' },
      'recovery-offer': {
        label: '¿Alguien le ha propuesto recuperar su dinero?',
        options: { no: 'No', yes: 'Sí' },
      },
      'recovery-details': {
        label: '¿Quién y cómo?',
        hint: 'Por ejemplo: un abogado, una agencia, alguien que dice ser policía.',
      },
    },
  },
};
