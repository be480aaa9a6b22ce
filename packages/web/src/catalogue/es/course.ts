import type { Mode } from '@fanal/core/complaint';
import type { CourseTexts } from '../fr/course.ts';
import { courseStatusTexts } from './course-status.ts';

const asked: CourseTexts['asked'] = {
  account: 'Más detalles sobre lo que pasó',
  dates: 'Las fechas: primer contacto, pagos, último contacto',
  contacts: 'Los datos de contacto utilizados: números, direcciones, cuentas, seudónimos',
  payments: 'Los pagos: importes, fechas, cuentas o monederos que los recibieron',
  'bank-answer': 'Lo que respondió su banco',
  documents: 'Pruebas: capturas de pantalla, mensajes, extractos',
  identity: 'Una aclaración sobre su identidad',
};

const reasons: CourseTexts['reasons'] = {
  'no-offence': 'Los hechos, tal como los cuenta, no parecen ser un delito. Aun así, pueden darle derechos.',
  'outside-scope': 'Los hechos no son de los que este servicio puede recibir en línea.',
  'identity-not-established':
    'No se ha podido comprobar su identidad a distancia. En una comisaría o en una gendarmerie basta con un documento de identidad.',
  'filed-elsewhere': 'Ya hay una denuncia por los mismos hechos en otro lugar, y allí sigue su curso.',
};

const doors: CourseTexts['doors'] = {
  station: {
    title: 'La comisaría o la gendarmerie que usted elija',
    body: 'En Francia, todo servicio de police o de gendarmerie está obligado a recibir su denuncia, viva donde viva (artículo 15-3 del Code de procédure pénale, el código de procedimiento penal). Lleve su documento: no tendrá que repetirlo todo.',
  },
  prosecutor: {
    title: 'El fiscal (procureur de la République)',
    body: 'Puede escribirle usted, en papel corriente, al tribunal judiciaire (tribunal de primera instancia) de su domicilio: cuente los hechos y adjunte sus pruebas. Una carta certificada da una fecha segura.',
  },
  'consumer-service': {
    title: 'SignalConso, el servicio francés de protección del consumidor',
    body: 'Para una compra no entregada, un reembolso denegado o una práctica comercial engañosa de una empresa real.',
    link: { label: 'Ir a signal.conso.gouv.fr', href: 'https://signal.conso.gouv.fr' },
  },
  'civil-court': {
    title: 'La justicia civil',
    body: 'Para un desacuerdo sobre un contrato o una deuda: un conciliador de justicia (conciliateur de justice) le ayuda gratis, y el tribunal judiciaire puede decidir.',
    link: { label: 'Encontrar un conciliador', href: 'https://www.conciliateurs.fr' },
  },
  'content-report': {
    title: 'PHAROS, el aviso de contenidos ilícitos',
    body: 'Para avisar de una página, un perfil o un mensaje ilícito, aunque usted no sea la víctima.',
    link: {
      label: 'Ir a internet-signalement.gouv.fr',
      href: 'https://www.internet-signalement.gouv.fr',
    },
  },
};

const closures: CourseTexts['closures'] = {
  'author-unknown': 'La investigación no ha permitido identificar a quien lo hizo.',
  'not-enough-evidence': 'Las pruebas reunidas no bastan para acusar a alguien.',
  'no-offence': 'Los hechos no constituyen un delito.',
  'time-barred': 'Los hechos han prescrito: ha pasado el plazo para perseguirlos.',
  settled: 'La situación se resolvió de otro modo, por ejemplo con un reembolso o una reparación.',
  'not-opportune': 'El fiscal consideró que no era oportuno perseguir los hechos.',
};

const outcomes: CourseTexts['outcomes'] = {
  'investigation-opened': {
    label: 'Se ha abierto una investigación',
    body: 'Los investigadores buscan quién está detrás. Pueden llamarle o citarle. Todavía puede completar su denuncia.',
  },
  'trial-set': {
    label: 'Hay un juicio previsto',
    body: 'Se va a juzgar a una persona. Para pedir una reparación, puede constituirse en parte civil (partie civile), antes de la audiencia o el mismo día, con abogado o sin él.',
  },
  'filed-without-action': {
    label: 'Su denuncia se ha archivado (classement sans suite)',
    body: 'El fiscal no actúa por ahora. No es un juicio sobre usted ni sobre su palabra. La decisión puede revisarse si aparece algo nuevo, y usted puede recurrirla.',
  },
  'alternative-measure': {
    label: 'Se ha tomado una medida sin juicio',
    body: 'El fiscal eligió otra respuesta en lugar de un juicio, por ejemplo una reparación o una pena acordada (composition pénale). Si no recibe una indemnización, siempre puede pedir una reparación.',
  },
  judgment: {
    label: 'Hay una sentencia',
    body: 'Pida la copia en la secretaría del tribunal (greffe). Si le conceden una indemnización y no se la pagan, el servicio de ayuda al cobro para las víctimas (SARVI) puede ayudarle.',
  },
};

const question: Record<Mode, string> = {
  authority: 'Retirar mi denuncia',
  assistance: 'Retirar mi expediente',
};

export const courseTexts: CourseTexts = {
  status: courseStatusTexts,
  asked,
  reasons,
  doors,
  closures,
  outcomes,
  page: {
    statusTitle: 'En qué punto está',
    askedTitle: 'Necesitamos su ayuda',
    askedLead: 'La persona que lleva su expediente pide:',
    askedUnsure: 'Si no lo sabe, o no quiere responder, dígalo sin más: no es ninguna falta.',
    answer: 'Responder',
    agentSays: 'Lo que le escribe el agente',
    whyTitle: 'Por qué',
    whatNowTitle: 'Qué puede hacer',
    adviceTitle: 'Qué le aconsejamos',
    keepRight:
      'Si no está de acuerdo, nada le impide denunciar en la comisaría, en la gendarmerie o ante el fiscal: nadie puede negárselo.',
    appeal:
      'Puede pedir al fiscal general (procureur général) del tribunal de apelación que revise la decisión, con una simple carta, gratis y sin abogado (artículo 40-3 del Code de procédure pénale).',
    civilParty:
      'También puede denunciar constituyéndose en parte civil ante el juez de instrucción (artículo 85). En ese caso conviene la ayuda de un abogado, y puede que tenga que depositar una cantidad.',
    rights: 'Todos mis derechos',
    messages: (unread) =>
      unread === 0 ? 'Mensajes' : unread === 1 ? 'Mensajes (1 nuevo)' : `Mensajes (${unread} nuevos)`,
    add: 'Añadir algo',
    withdraw: question,
    done: {
      answer: 'Su respuesta está registrada. Gracias.',
      add: 'Lo que ha añadido está registrado. Gracias.',
      withdraw: 'Su retirada está registrada.',
    },
    unreadMessage: 'Nuevo mensaje',
  },
  timeline: {
    moreAsked: 'Le pedimos algo más',
    answered: 'Usted respondió',
    added: 'Usted añadió algo',
    advised: 'Se revisó su expediente',
    admitted: 'Se aceptó su denuncia',
    refused: 'Su denuncia no se pudo recibir en línea',
    transmitted: 'Se transmitió su denuncia',
    transmittedTo: (name) => `A: ${name}`,
    transmittedUnder: (number) => `Con el número ${number}. Indíquelo si llama o escribe.`,
    on: (date, court) => `El ${date}, ${court}`,
    withdrawn: { authority: 'Usted retiró su denuncia', assistance: 'Usted retiró su expediente' },
    documentIssued: 'Se emitió un documento',
    exhibitsAdded: (count) => (count === 1 ? 'Usted adjuntó una prueba' : `Usted adjuntó ${count} pruebas`),
  },
  answer: {
    title: 'Responder',
    label: 'Su respuesta',
    hint: 'Con sus palabras. Puede responder solo a una parte.',
    send: 'Enviar mi respuesta',
    notAsked: 'Ya no hay ninguna pregunta pendiente. Todavía puede añadir algo.',
  },
  add: {
    title: 'Añadir algo a mi expediente',
    lead: 'Un recuerdo, un nuevo mensaje del estafador, un reembolso, una corrección: todo lo nuevo puede ayudar.',
    label: 'Lo que quiere añadir',
    hint: 'Lo que ya contó no se borra: esto se suma.',
    send: 'Añadir a mi expediente',
    closed: 'Este expediente ya no se puede completar. Todavía puede escribir un mensaje.',
  },
  files: {
    kept: 'Cada archivo se guarda tal cual, cifrado, y se adjunta a su expediente. Una vez adjuntado, ya no se puede retirar.',
    refusals: {
      'exhibits-too-large':
        'el conjunto de sus archivos supera 300 MB. Dígalo en un mensaje: le diremos cómo hacernos llegar este.',
      'too-many-exhibits':
        'ha llegado a 60 archivos. Dígalo en un mensaje: le diremos cómo hacernos llegar este.',
      'not-at-this-stage': 'este expediente ya no se puede completar. Todavía puede escribir un mensaje.',
      'not-found': 'ya no tiene la sesión abierta. Conéctese otra vez y vuelva a elegirlo.',
    },
    wordsToo:
      'Sus archivos han llegado. Escriba también una frase antes de enviar: diga qué muestran, por ejemplo.',
    nothing: 'Escriba algo o elija un archivo antes de enviar.',
  },
  withdraw: {
    title: question,
    lead: {
      authority: 'Puede retirar su denuncia mientras no se haya transmitido. Esto es lo que significa:',
      assistance: 'Puede retirar su expediente. Esto es lo que significa:',
    },
    means: {
      authority: [
        'Aquí ya nadie se ocupará de su denuncia.',
        'No se borra. El fiscal todavía puede perseguir a quienes lo hicieron: no es una decisión solo de la víctima (artículos 2 y 6 del Code de procédure pénale).',
        'Si otras personas avisaron de lo mismo, la relación entre los casos se mantiene.',
        'Podrá denunciar de nuevo. El plazo de prescripción, en general seis años para una estafa, sigue corriendo.',
      ],
      assistance: [
        'Aquí ya nadie revisará su expediente.',
        'No se borra. Si otras personas avisaron de lo mismo, la relación entre los casos se mantiene.',
        'Conserva el derecho a denunciar en la comisaría o en la gendarmerie.',
      ],
    },
    pressure:
      'Si alguien le presiona para que retire, mejor díganoslo en un mensaje: puede ser el estafador, y la ley castiga esas amenazas (artículo 434-5 del Code pénal, el código penal).',
    reason: 'Por qué, si quiere decirlo',
    reasonHint: 'Nos ayuda a entender. No tiene que justificarse.',
    yes: { authority: 'Sí, retirar mi denuncia', assistance: 'Sí, retirar mi expediente' },
    no: 'No, mantener',
    tooLate: 'Su denuncia ya se ha transmitido: aquí ya no se puede retirar.',
    tooLateBody:
      'Escriba al servicio o al fiscal que la recibió e indique su número. Podrán tener en cuenta su deseo, sin estar obligados a ello.',
    already: 'Ya está hecho: la retirada está registrada.',
    notNow: 'Ya no hay nada que retirar: este expediente ha terminado.',
  },
  messages: {
    title: 'Mensajes',
    about: (reference) => `Expediente ${reference}`,
    lead: 'Para una pregunta sobre su expediente. Leemos todos los mensajes, pero no al momento.',
    urgent: 'En peligro, llame al 17 o al 112.',
    none: 'Ningún mensaje por ahora.',
    you: 'Usted',
    agent: (name) => name,
    readOn: (date) => `Leído el ${date}`,
    notRead: 'Todavía no leído',
    label: 'Su mensaje',
    hint: 'Ninguna contraseña ni código bancario: nunca los necesitamos.',
    send: 'Enviar',
    back: 'Volver al expediente',
  },
  errors: {
    empty: 'Escriba algo antes de enviar.',
    tooLong: 'Es demasiado largo para un solo envío: deje lo esencial o envíelo en dos veces.',
  },
  back: 'Volver al expediente',
};
