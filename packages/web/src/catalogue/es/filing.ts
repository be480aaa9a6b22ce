import type { FilingTexts } from '../fr/filing.ts';

export const filingTexts: FilingTexts = {
  identify: {
    title: 'Confirme que es usted',
    lead: 'Para que solo usted pueda enviar su relato y seguirlo después.',
    franceConnectTitle: 'Con FranceConnect',
    franceConnectBody:
      'FranceConnect, el servicio de identidad del Estado francés, confirma quién es usted con una cuenta que ya tiene, por ejemplo la de los impuestos en Francia. Después no tendrá que demostrar nada.',
    franceConnect: 'Continuar con FranceConnect',
    emailTitle: 'Con su correo electrónico',
    emailBody: 'Si no tiene FranceConnect. Es posible que más adelante le pidan acreditar su identidad.',
    email: 'Su correo electrónico',
    emailHint: 'Le enviamos un código de seis cifras, válido durante quince minutos.',
    sendCode: 'Recibir un código',
  },
  code: {
    title: 'Escriba el código que ha recibido',
    lead: 'Acabamos de enviar un código de seis cifras a la dirección indicada. Puede tardar un minuto en llegar; mire también en el correo no deseado.',
    label: 'Código de seis cifras',
    hint: 'O abra el enlace que contiene el correo.',
    confirm: 'Confirmar',
    again: 'Recibir otro código',
    wrong: 'Este código no es el correcto. Compruebe las seis cifras del último correo que ha recibido.',
    expired: 'Este código ya no es válido. Pida otro.',
  },
  send: {
    authorityTitle: 'Enviar mi denuncia',
    assistanceTitle: 'Terminar mi expediente',
    as: (who) => `Se envía en nombre de ${who}.`,
    authorityBody: (operator) =>
      `Su denuncia se entregará a ${operator}. Recibirá enseguida una referencia y un justificante de denuncia (récépissé).`,
    assistanceBody: (operator) =>
      `${operator} registra su expediente y le entrega un documento para presentar en la comisaría o en la gendarmerie (cuerpo policial francés).`,
    truth:
      'Al enviarlo, usted confirma que ha contado lo que sabe, de buena fe. No acordarse de todo no es mentir.',
    law: 'Denunciar a propósito hechos que se sabe que no existen está castigado por la ley (artículo 434-26 del Code pénal, el código penal francés).',
    authorityButton: 'Enviar mi denuncia',
    assistanceButton: 'Terminar mi expediente',
    review: 'Releer mis respuestas',
    someoneElse: 'No soy yo: cambiar de cuenta',
    alreadySent: 'Si ya ha pulsado este botón, puede pulsarlo otra vez sin miedo: nada se envía dos veces.',
  },
  sent: {
    authorityTitle: 'Su denuncia está registrada',
    assistanceTitle: 'Su expediente está listo',
    reference: 'Su referencia',
    thanks: 'Gracias por contarlo. Es importante, para usted y para las personas a las que esto protegerá.',
    receipt: 'Abrir mi justificante',
    file: 'Abrir mi documento',
    nextTitle: 'Y ahora',
    nextAuthority: (operator) => [
      `${operator} tiene su denuncia. La leerá alguien del equipo de investigación; usted lo verá en su expediente.`,
      'Cada cambio aparece en «Mis expedientes».',
      'Si ocurre algo nuevo, guarde una prueba: un mensaje, una llamada, un pago.',
    ],
    nextAssistance: (operator) => [
      `${operator} tiene su expediente y lo compara con los que se le parecen.`,
      'Imprima su documento, o muéstrelo en su teléfono, en la comisaría o en la gendarmerie que prefiera: es allí donde se presenta la denuncia.',
      'Cada cambio aparece en «Mis expedientes».',
    ],
    heldBy: 'Quién lo tiene ahora',
    follow: 'Seguir mi expediente',
    careTitle: 'Cuídese',
    care: 'Una estafa puede dar ganas de esconderse y quitar el sueño. Hablar de ello ayuda. France Victimes, la red francesa de ayuda a las víctimas, le escucha gratis en el 116 006.',
    beware: 'Si alguien le promete recuperar su dinero a cambio de un pago, es una nueva estafa.',
  },
  others: {
    title: 'No es la única persona afectada',
    lead: 'Otras personas han señalado lo mismo que usted:',
    after:
      'Sus relatos quedan ahora relacionados, y eso ayuda a la investigación. Nadie ve su nombre, y no mostramos el de nadie.',
  },
};
