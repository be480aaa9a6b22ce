import type { saleSteps as french } from '../fr/journey-sale.ts';
import type { Translation } from '../journey-texts.ts';

export const saleSteps: Translation<typeof french> = {
  'sale-side': {
    title: '¿De qué lado estaba usted?',
    lead: 'Para hacerle solo las preguntas útiles.',
    fields: {
      side: {
        label: 'En este asunto',
        options: { buy: 'Compraba', rent: 'Alquilaba', sell: 'Vendía' },
      },
    },
  },
  'sale-advert': {
    title: 'El anuncio',
    lead: 'Un anuncio desaparece pronto: cada detalle ayuda a encontrarlo.',
    fields: {
      item: {
        label: 'Lo que se vendía o alquilaba',
        hint: 'Por ejemplo: un teléfono, una bicicleta, un piso en Nantes.',
      },
      url: {
        label: 'Dirección de internet del anuncio',
        hint: 'Copie el enlace tal como está, aunque ya no funcione.',
      },
      number: { label: 'Número del anuncio o del pedido' },
      chat: {
        label: '¿Cómo se comunicaron?',
        options: {
          site: 'Por la mensajería del sitio',
          whatsapp: 'Por WhatsApp',
          sms: 'Por SMS',
          email: 'Por correo electrónico',
          phone: 'Por teléfono',
          other: 'De otra manera',
        },
      },
    },
  },
  'sale-rental': {
    title: 'El alquiler',
    lead: 'Una misma dirección o un mismo contrato sirve a menudo para engañar a varias personas.',
    fields: {
      address: { label: 'Dirección anunciada' },
      stay: {
        label: 'Fechas previstas',
        hint: 'Por ejemplo: del 3 al 17 de agosto, o a partir de septiembre.',
      },
      rent: { label: 'Alquiler o precio de la estancia' },
      deposit: { label: 'Fianza o anticipo que le pidieron' },
      currency: { label: 'Moneda' },
      lease: {
        label: '¿Recibió un contrato de alquiler u otro contrato?',
        options: { yes: 'Sí', no: 'No' },
      },
    },
  },
  'sale-delivery': {
    title: 'El precio y la entrega',
    lead: 'Un número de seguimiento, aunque sea falso, puede relacionar a varias víctimas.',
    fields: {
      price: { label: 'Precio acordado' },
      currency: { label: 'Moneda' },
      delivery: {
        label: 'Entrega prevista',
        options: {
          parcel: 'Paquete a domicilio',
          relay: 'Paquete en un punto de recogida',
          'by-hand': 'Entrega en mano',
          haulier: 'Transportista o empresa de mudanzas',
          other: 'Otra',
        },
      },
      carrier: { label: 'Nombre del transportista' },
      tracking: { label: 'Número de seguimiento' },
    },
  },
  'sale-trap': {
    title: '¿Recibió algo que parecía verdadero?',
    lead: 'Las páginas y los documentos falsos ayudan a encontrar a sus autores.',
    fields: {
      what: {
        label: 'Marque todo lo que corresponda',
        options: {
          'payment-page': 'Un enlace para pagar, o para recibir un pago',
          'carrier-page': 'Un mensaje o una página de un transportista',
          'false-proof': 'Un falso justificante de transferencia o de envío',
          'bad-cheque': 'Un cheque que resultó ser falso',
          overpayment: 'Un importe demasiado alto, para devolver una parte',
          none: 'Nada de esto',
        },
      },
      url: { label: 'Dirección de esa página', hint: 'Copie el enlace sin abrirlo.' },
      documents: {
        label: 'Lo que envió',
        options: {
          identity: 'Un documento de identidad',
          payslip: 'Nóminas o recibos de sueldo',
          'tax-notice': 'Un aviso de impuestos',
          'bank-details': 'Mis datos bancarios (RIB o IBAN)',
          'card-details': 'Los datos de mi tarjeta bancaria',
          other: 'Otra cosa',
        },
      },
    },
  },
};
