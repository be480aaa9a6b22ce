import type { shopSteps as french } from '../fr/journey-shop.ts';
import type { Translation } from '../journey-texts.ts';

export const shopSteps: Translation<typeof french> = {
  'shop-site': {
    title: '¿En qué sitio hizo el pedido?',
    lead: 'La dirección exacta del sitio es la pista más segura.',
    fields: {
      url: {
        label: 'Dirección del sitio',
        hint: 'Copie el enlace tal como está, aunque ya no funcione.',
      },
      name: { label: 'Nombre de la tienda' },
      seen: {
        label: '¿Dónde la vio por primera vez?',
        options: {
          'social-network': 'En una publicidad de una red social',
          search: 'En una búsqueda en internet',
          website: 'En una publicidad de otro sitio',
          email: 'En un correo electrónico',
          message: 'En un SMS o un mensaje',
          'word-of-mouth': 'Por alguien que conozco',
          unknown: 'No lo recuerdo',
        },
      },
      'seen-where': {
        label: 'Nombre de esa red o de ese sitio',
        hint: 'Por ejemplo: Facebook, Instagram, TikTok.',
      },
    },
  },
  'shop-order': {
    title: '¿Qué pidió?',
    lead: 'Estos detalles suelen estar en el correo de confirmación.',
    fields: {
      item: { label: 'Lo que pidió' },
      number: { label: 'Número de pedido' },
      on: { label: 'Fecha del pedido' },
      promised: {
        label: 'Entrega prometida',
        hint: 'Por ejemplo: en diez días, o el 3 de diciembre.',
      },
      received: {
        label: 'Lo que recibió',
        options: {
          nothing: 'Nada',
          'other-thing': 'Otra cosa, o un producto sin valor',
          counterfeit: 'Una falsificación',
          'empty-parcel': 'Un paquete vacío',
          'charged-again': 'El producto, pero me cobraron dinero de más',
        },
      },
    },
  },
  'shop-attempts': {
    title: '¿Pudo contactar con quien vendía?',
    lead: 'Sus peticiones sin respuesta muestran que no es un simple retraso.',
    fields: {
      ways: {
        label: '¿Cómo lo intentó?',
        options: {
          email: 'Por correo electrónico',
          form: 'Por el formulario del sitio',
          phone: 'Por teléfono',
          chat: 'Por una mensajería',
          'payment-service': 'Por el servicio de pago',
          none: 'No lo intenté',
        },
      },
      answer: { label: 'La respuesta que recibió', hint: 'Déjelo vacío si no hubo ninguna.' },
    },
  },
};
