import type { moneySteps as french } from '../fr/journey-money.ts';
import type { Translation } from '../journey-texts.ts';

export const moneySteps: Translation<typeof french> = {
  payments: {
    title: '¿Qué pagos hizo?',
    lead: 'Un pago cada vez. La cuenta que recibió el dinero suele ser la mejor pista.',
    list: {
      item: 'Pago {number}',
      add: 'Añadir un pago',
      addAnother: 'Añadir otro pago',
      none: 'No tengo los detalles',
      done: 'Todos los pagos están aquí, continuar',
    },
    fields: {
      method: {
        label: '¿Cómo pagó?',
        options: {
          transfer: 'Por transferencia bancaria',
          card: 'Con tarjeta bancaria',
          'direct-debit': 'Por recibo domiciliado (débito directo)',
          'online-wallet': 'Por PayPal, Lydia, Wero o un servicio parecido',
          crypto: 'En criptomoneda',
          voucher: 'Con cupones o tarjetas de prepago',
          'cash-transfer': 'Por envío de dinero: Western Union, MoneyGram, Ria',
          cheque: 'Con cheque',
          cash: 'En efectivo',
          'phone-bill': 'En mi factura de teléfono',
          other: 'De otra manera',
        },
      },
      amount: {
        label: 'Importe',
        hint: 'Por ejemplo: 1250,50. Para una criptomoneda, indique lo que valía.',
      },
      currency: { label: 'Moneda' },
      on: { label: 'Fecha del pago' },
      beneficiary: {
        label: 'Nombre del beneficiario',
        hint: 'El nombre que aparecía al pagar.',
      },
      'card-ending': {
        label: 'Cuatro últimas cifras de la tarjeta',
        hint: 'Nunca el número entero.',
        errors: {
          'too-long':
            'Deje solo las cuatro últimas cifras: el número entero no debe estar escrito en ningún sitio.',
        },
      },
      iban: {
        label: 'IBAN del beneficiario',
        hint: 'Está en el aviso de transferencia o en su aplicación bancaria.',
      },
      bic: { label: 'BIC del beneficiario' },
      account: { label: 'Correo electrónico de la cuenta que recibió el dinero' },
      wallet: { label: 'Dirección que recibió la criptomoneda' },
      transaction: { label: 'Identificador de la transacción' },
      'voucher-kind': {
        label: '¿Qué clase de cupón?',
        options: {
          pcs: 'PCS',
          transcash: 'Transcash',
          toneo: 'Toneo First',
          neosurf: 'Neosurf',
          paysafecard: 'Paysafecard',
          apple: 'Apple',
          'google-play': 'Google Play',
          steam: 'Steam',
          amazon: 'Amazon',
          other: 'Otra clase',
        },
      },
      'voucher-code': {
        label: 'Códigos de los cupones que dio',
        hint: 'El código del cupón ya entregado, nunca el número de su tarjeta bancaria.',
      },
      'payer-bank': { label: 'Su banco' },
      service: {
        label: 'Servicio utilizado',
        hint: 'PayPal, Western Union, la plataforma donde compró la criptomoneda, su operador de teléfono.',
      },
      reference: { label: 'Referencia del pago' },
    },
  },
  asked: {
    title: '¿Cuánto le pidieron?',
    lead: 'También conviene avisar de un intento, aunque no haya pagado.',
    fields: {
      amount: { label: 'Importe que le pidieron', hint: 'Basta con una cifra aproximada.' },
      currency: { label: 'Moneda' },
    },
  },
  bank: {
    title: '¿Ha avisado a su banco?',
    lead: 'Si no lo ha hecho, llámelo ahora mismo: cada hora cuenta. Después podrá continuar aquí.',
    fields: {
      alerted: {
        label: 'Mi banco, o el servicio de pago',
        options: {
          yes: 'Ya le he avisado',
          no: 'Todavía no',
          'not-concerned': 'No tiene que ver con esto',
        },
      },
      'alerted-on': { label: 'Fecha' },
      reference: {
        label: 'Referencia que dio el banco',
        hint: 'Un número de expediente, o el nombre de la persona que respondió.',
      },
    },
  },
  recovered: {
    title: '¿Ha recuperado dinero?',
    lead: 'Para calcular lo que ha perdido.',
    fields: {
      any: {
        label: 'Me han devuelto dinero',
        options: { no: 'No', yes: 'Sí, todo o una parte' },
      },
      amount: { label: 'Importe recuperado' },
      currency: { label: 'Moneda' },
    },
  },
};
