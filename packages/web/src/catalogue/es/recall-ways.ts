import type { RecallWaysTexts } from '../fr/recall-ways.ts';

/** The ways of asking for money back: to whom, until when, with what, and what comes after a refusal. */
export const recallWaysTexts: RecallWaysTexts = {
  ways: {
    'transfer-recall': {
      title: 'Pedir la retrocesión de la transferencia',
      what: 'Su banco escribe al que recibió el dinero y le pide que lo bloquee y lo devuelva.',
      honest:
        'Una retrocesión no es un derecho al reembolso: el otro banco responde y devuelve lo que queda en la cuenta. Cuanto antes se pida, más posibilidades hay.',
    },
    'international-recall': {
      title: 'Pedir la anulación de la transferencia internacional',
      what: 'Su banco escribe al que recibió el dinero, y a los bancos por los que pasó, para bloquearlo y hacerlo volver.',
      honest:
        'Fuera de la zona SEPA (pagos en euros en Europa), ninguna regla común fija un plazo de respuesta, y una anulación no es un derecho al reembolso. Merece la pena pedirla el mismo día.',
    },
    unauthorised: {
      title: 'Reclamar una operación que usted no autorizó',
      what: 'Cuando un pago se hace sin su acuerdo, la ley francesa pide a la entidad que se lo reembolse de inmediato.',
      honest:
        'La entidad puede negarse, si da sus razones. Es ella quien debe probar lo que afirma, no usted.',
    },
    'card-dispute': {
      title: 'Reclamar el pago con tarjeta',
      what: 'Su banco pide a la red de la tarjeta que recupere el dinero del comercio: es la retrocesión del cargo («chargeback» o «contracargo»).',
      honest:
        'Son las reglas de la red, no la ley: el banco examina el caso y el resultado no está asegurado.',
    },
    'direct-debit-refund': {
      title: 'Pedir el reembolso del recibo domiciliado',
      what: 'Su banco puede reembolsarle un recibo domiciliado (débito directo) y bloquear los siguientes.',
      honest: 'El banco lo reembolsa o se niega dando sus razones.',
    },
    'cheque-stop': {
      title: 'Bloquear el cheque',
      what: 'Mientras el cheque no se haya cobrado, su banco puede negarse a pagarlo.',
      honest:
        'Una vez pagado el cheque, el banco solo puede decir quién lo cobró y pedir que devuelvan el dinero.',
    },
    'service-dispute': {
      title: 'Abrir una reclamación en el servicio de pago',
      what: 'PayPal y los servicios parecidos tienen un espacio para avisar de un fraude y pedir un reembolso.',
      honest:
        'Sus garantías suelen cubrir las compras, y rara vez el dinero enviado «a un amigo o familiar». La petición deja constancia en todos los casos.',
    },
    'wallet-freeze': {
      title: 'Pedir el bloqueo de los criptoactivos',
      what: 'Si el dinero pasó por una plataforma, esta puede bloquear la cuenta que lo recibió.',
      honest:
        'Una transacción no se anula. Una plataforma puede bloquear una cuenta que gestiona, sobre todo si lo piden los investigadores: las direcciones y el identificador de la transacción también les servirán.',
    },
    'voucher-block': {
      title: 'Pedir el bloqueo de los cupones',
      what: 'El emisor puede bloquear un código que no se ha gastado, o la tarjeta que lo recibió.',
      honest:
        'Un código se gasta en minutos. Si ya se ha gastado, el emisor puede decir dónde, y eso ayuda a la investigación.',
    },
    'money-transfer-stop': {
      title: 'Pedir que se detenga el envío de dinero',
      what: 'Mientras nadie haya retirado el dinero, la empresa puede detener el envío.',
      honest: 'Una vez retirado, rara vez se devuelve; el aviso cierra puertas al estafador.',
    },
    'phone-bill-claim': {
      title: 'Reclamar la compra en su factura de teléfono',
      what: 'Su operador puede anular o reembolsar una compra, y bloquear las siguientes.',
      honest: 'El operador puede remitirle al editor del servicio: entonces debe darle su nombre.',
    },
  },
  addressees: {
    bank: 'Su banco',
    'payment-service': 'El servicio de pago',
    exchange: 'La plataforma de criptoactivos',
    'voucher-issuer': 'El emisor de los cupones',
    'money-transfer': 'La empresa de envío de dinero',
    operator: 'Su operador de teléfono',
  },
  deadlines: {
    notify: 'Último día para avisar de la operación (13 meses)',
    'scheme-recall': 'Último día para pedir la retrocesión (13 meses)',
    network: 'Último día habitual de las redes de tarjetas (120 días; a veces 90)',
    'direct-debit': 'Último día para pedir el reembolso (8 semanas)',
    service: 'Último día para abrir una reclamación (180 días)',
  },
  firstCalls: {
    'bank-fraud-line': {
      title: 'Llame primero a su banco',
      body: 'El número está en el reverso de su tarjeta o en su aplicación, nunca en un mensaje recibido. Diga: «He sido víctima de un fraude, pido el bloqueo y la devolución de los fondos». Anote la hora y la referencia. Envíe la carta después.',
    },
    'card-stop': {
      title: 'Bloquee la tarjeta si dio su número',
      body: 'En su aplicación, o en el 0 892 705 705, día y noche (llamada de pago). Pida el número de registro.',
    },
    'service-line': {
      title: 'Avise primero al servicio, por su sitio o su aplicación',
      body: 'Busque «informar de un fraude» en su ayuda oficial. Escriba usted la dirección: circulan números falsos.',
    },
    'operator-line': {
      title: 'Llame primero a su operador',
      body: 'El número está en su factura. Pida también que bloqueen las compras en la factura.',
    },
  },
  attachments: {
    'complaint-document': 'Su justificante de denuncia (récépissé), o el documento de su expediente',
    'proof-of-payment': 'La prueba del pago: aviso de la operación, extracto, recibo',
    exchanges: 'Los mensajes intercambiados',
    'voucher-and-receipt': 'Los cupones y sus tiques de compra',
    'transaction-page': 'La página de la transacción y el historial de su cuenta',
    'advert-or-order': 'El anuncio, el pedido o el contrato',
    'mandate-unknown': 'Su declaración de que no se firmó ninguna orden de domiciliación',
  },
  nextSteps: {
    'information-for-court': {
      title: 'Pida lo que el banco sabe',
      body: 'Si el dinero no vuelve, pídale por escrito la información que puede servir ante un tribunal. La carta ya lo pide.',
    },
    'complaints-service': {
      title: 'Escriba al servicio de reclamaciones',
      body: 'Es un servicio distinto de su oficina. Adjunte la carta y la respuesta. Deben responder en quince días hábiles, treinta y cinco como máximo.',
    },
    'bank-mediator': {
      title: 'Acuda al mediador (médiateur)',
      body: 'Es gratis. Su dirección está en el sitio de la entidad y en sus extractos. Primero hay que haber escrito, y acudir a él dentro del año que sigue a esa carta.',
    },
    'consumer-mediator': {
      title: 'Acuda al mediador de consumo (médiateur de la consommation)',
      body: 'Es gratis. Su nombre está en las condiciones generales del servicio. Primero hay que haber escrito, y acudir a él dentro del año que sigue a esa carta.',
    },
    'telecom-mediator': {
      title:
        'Acuda al mediador de las comunicaciones electrónicas (médiateur des communications électroniques)',
      body: 'Es gratis, después de una reclamación escrita que no tuvo una buena respuesta, y dentro del año siguiente.',
    },
    supervisor: {
      title: 'Informe a la autoridad de control',
      body: 'La ACPR (Banque de France, el banco central francés) no decide su caso, pero vigila a las entidades y tiene en cuenta los avisos.',
    },
  },
  without: {
    cash: 'Si pagó en efectivo, no hay a quién pedirlo: no deja rastro. Este pago sigue contando en su expediente, y un tribunal podrá concederle una indemnización.',
    'unknown-method':
      'No sabemos a quién escribir por este pago. Pregunte al servicio con el que pagó si puede anularlo, y guarde su respuesta.',
  },
};
