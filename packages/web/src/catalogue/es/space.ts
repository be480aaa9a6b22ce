import type { SpaceTexts } from '../fr/space.ts';

export const spaceTexts: SpaceTexts = {
  list: {
    title: 'Mis expedientes',
    lead: 'Lo que ha enviado, y en qué punto está.',
    empty: 'Todavía no ha enviado ningún expediente.',
    start: 'Contar lo que pasó',
    resume: 'Retomar un relato empezado',
    filedOn: (date) => `Enviado el ${date}`,
    inSeries: 'Otras personas han señalado lo mismo',
    signOut: 'Cerrar la sesión',
  },
  complaint: {
    title: (reference) => `Expediente ${reference}`,
    heldBy: 'Quién lo tiene ahora',
    filedAt: 'Enviado el',
    kind: 'Lo que pasó',
    timelineTitle: 'En qué punto está',
    answersTitle: 'Lo que usted contó',
    receipt: 'Abrir mi justificante de denuncia (récépissé)',
    file: 'Abrir mi documento',
    toCome: 'Lo que siga aparecerá aquí en cuanto haya novedades.',
  },
  timeline: {
    filed: 'Su relato se ha registrado',
    receiptSent: 'Su justificante se ha enviado por correo electrónico',
    receiptSentTo: (email) => `A ${email}`,
    joinedSeries: 'Otras personas han señalado lo mismo',
    joinedSeriesBody: 'Lo que le relaciona con ellas, entre lo que usted ha dado:',
    readByAgent: 'La persona que se ocupa de su expediente lo ha leído',
  },
  receipt: {
    authorityTitle: 'Justificante de denuncia en línea',
    assistanceTitle: 'Expediente para presentar una denuncia',
    intro: (operator, date) => `${operator} registró el ${date} el siguiente relato.`,
    reference: 'Referencia',
    person: 'Presentado por',
    identityChecked: 'Identidad confirmada por FranceConnect',
    identityByEmail: 'Correo electrónico verificado; identidad declarada',
    assistanceNote:
      'Este documento no es una denuncia. Reúne lo que usted ha contado, para que no tenga que repetirlo todo. En Francia, cualquier servicio de policía o de gendarmerie (cuerpo policial francés) tiene la obligación de recibir la denuncia de una víctima (artículo 15-3 del Code de procédure pénale, el código francés de procedimiento penal).',
    authorityNote:
      'Conserve este documento. Prueba la fecha de su trámite, por ejemplo ante su banco o su seguro.',
    print: 'Para imprimirlo o guardarlo en PDF, use la función «Imprimir» de su navegador.',
    back: 'Volver al expediente',
  },
  signIn: {
    title: 'Iniciar sesión',
    lead: 'Para encontrar sus expedientes. No hay ninguna contraseña que recordar.',
    linkTitle: 'Terminar de iniciar sesión',
    linkLead: 'Pulse el botón para abrir su espacio en este navegador.',
    linkButton: 'Iniciar sesión aquí',
    linkNotAsked: 'Si usted no pidió este correo, cierre esta página: no pasará nada.',
    linkFailed: 'Este enlace ya se ha usado, o ya no es válido. Pida otro.',
  },
  signOut: {
    title: 'Cerrar la sesión',
    lead: 'En un dispositivo compartido, cierre la sesión antes de irse.',
    button: 'Cerrar mi sesión',
    doneTitle: 'La sesión está cerrada',
    doneBody: 'Sus expedientes siguen guardados.',
  },
};
