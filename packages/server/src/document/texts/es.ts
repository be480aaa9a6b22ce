import type { Chapter, DocumentTexts } from './document-texts.ts';

const limitation: Chapter = {
  title: 'Plazos para actuar',
  paragraphs: [
    'La acción penal (action publique) prescribe, contando desde el día en que se cometió la infracción, a los veinte años para un crime (delito muy grave; artículo 7 del Code de procédure pénale, el código francés de procedimiento penal), a los seis años para un délit (delito; artículo 8) y al año para una contravention (infracción leve; artículo 9), salvo las excepciones previstas por la ley. La estafa (escroquerie) es un délit.',
    'Una denuncia como parte civil (plainte avec constitution de partie civile), presentada ante el juez de instrucción, interrumpe este plazo (artículo 85).',
  ],
  items: [],
};

const rights: Chapter = {
  title: 'Sus derechos',
  paragraphs: [
    'Se le informa de su derecho a (artículo 10-2 del Code de procédure pénale, el código francés de procedimiento penal):',
  ],
  items: [
    'obtener reparación por el daño sufrido, también, cuando proceda, con una medida de justicia restaurativa;',
    'constituirse en parte civil (partie civile) para pedir una reparación, si la fiscalía (parquet) ejerce la acción penal, mediante citación directa o con una denuncia ante el juez de instrucción;',
    'tener la asistencia de un abogado, elegido por usted o designado por el decano del colegio de abogados (bâtonnier); puede pagarla la asistencia jurídica del Estado (aide juridictionnelle) o un seguro;',
    'recibir la ayuda de un servicio público o de una asociación de ayuda a las víctimas que tenga convenio con el Estado;',
    'acudir a la comisión de indemnización de las víctimas de delitos, si cumple sus condiciones;',
    'recibir información sobre las medidas de protección de las que puede beneficiarse;',
    'si no entiende el francés, tener un intérprete y la traducción de la información necesaria para ejercer sus derechos;',
    'ir, en todas las etapas, en compañía de su representante legal y de la persona mayor de edad que elija;',
    'declarar como domicilio la dirección de otra persona, con su consentimiento.',
  ],
};

const atTheStation: Chapter = {
  title: 'Presentar una denuncia con este documento',
  paragraphs: [
    'Muestre este documento, impreso o en su teléfono, en la comisaría o en el puesto de gendarmerie (cuerpo policial francés) que usted elija. Todo servicio tiene la obligación de recibir su denuncia, viva donde viva (artículo 15-3 del Code de procédure pénale, el código francés de procedimiento penal). Lleve también la versión en francés.',
  ],
  items: [
    'Lleve un documento de identidad.',
    'Conserve los archivos originales: mensajes, capturas de pantalla, extractos.',
    'Pida el justificante de denuncia (récépissé) y, si lo desea, una copia del acta (procès-verbal).',
  ],
};

const proofOfFiling: Chapter = {
  title: 'Para qué sirve este justificante',
  paragraphs: [
    'Consérvelo. Prueba ante su banco, su seguro o una administración que usted presentó una denuncia, y en qué fecha.',
    'La denuncia en línea es una elección. Puede pedir que le tome declaración un investigador (artículo 15-3-1).',
  ],
  items: [],
};

const notAComplaint: Chapter = {
  title: 'Lo que este documento no es',
  paragraphs: [
    'Este acuse no es una denuncia (plainte) y no tiene sus efectos. Prueba la fecha de su trámite. La denuncia se presenta en la comisaría o en la gendarmerie (cuerpo policial francés), con el expediente que puede descargar en su espacio.',
  ],
  items: [],
};

export const es: DocumentTexts = {
  kinds: {
    receipt: {
      title: { authority: 'Justificante de denuncia (récépissé)', assistance: 'Acuse de registro' },
      file: 'Justificante',
      intro: ({ operator, filedAt, mode }) =>
        mode === 'authority'
          ? [
              `${operator} recibió su denuncia (plainte) en línea el ${filedAt}.`,
              'Este justificante se entrega en aplicación del artículo 15-3 del Code de procédure pénale, el código francés de procedimiento penal.',
            ]
          : [`${operator} registró su relato el ${filedAt} y lo convirtió en un expediente.`],
      after: { authority: [limitation, proofOfFiling, rights], assistance: [notAComplaint] },
    },
    'proces-verbal': {
      title: {
        authority: 'Acta de denuncia (procès-verbal)',
        assistance: 'Acta de denuncia (procès-verbal)',
      },
      file: 'Acta',
      intro: ({ operator, filedAt, admittedAt, agentName }) => [
        `Denuncia (plainte) presentada en línea ante ${operator} el ${filedAt}.`,
        ...(admittedAt === undefined || agentName === undefined
          ? []
          : [`Denuncia recibida por ${agentName} el ${admittedAt}.`]),
        'La persona que presenta la denuncia ha declarado lo siguiente.',
      ],
      after: { authority: [limitation, rights], assistance: [] },
    },
    'complaint-file': {
      title: {
        authority: 'Expediente de denuncia',
        assistance: 'Expediente listo para presentar la denuncia',
      },
      file: 'Expediente',
      intro: ({ operator, filedAt }) => [
        `Este expediente reúne lo que la víctima contó a ${operator} el ${filedAt}, para que no tenga que repetirlo todo.`,
        'No equivale a presentar una denuncia (plainte).',
      ],
      after: { authority: [], assistance: [atTheStation] },
    },
    copy: {
      title: { authority: 'Copia de la denuncia', assistance: 'Copia del relato' },
      file: 'Copia',
      intro: ({ operator, filedAt }) => [
        `Copia de la denuncia (plainte) presentada en línea ante ${operator} el ${filedAt}, entregada a la persona que la presentó.`,
      ],
      after: { authority: [], assistance: [] },
    },
  },
  translation: 'Este documento es una traducción, a título informativo. Prevalece el documento en francés.',
  description: (operator, reference) => `Documento emitido por ${operator}, expediente ${reference}`,
  reference: 'Referencia',
  footer: (reference, code) => `${reference} – código de verificación ${code}`,
  pageOf: ['Página', 'de'],
  person: {
    title: 'La persona',
    headings: ['Dato', 'Respuesta'],
    name: 'Nombre',
    identity: 'Identidad',
    levels: {
      franceconnect: 'Confirmada por FranceConnect',
      email: 'Declarada; correo electrónico verificado',
    },
    email: 'Correo electrónico',
    phone: 'Teléfono',
    filedAt: 'Fecha y hora de presentación',
  },
  brief: {
    title: 'Los hechos en breve',
    headings: ['Dato', 'Respuesta'],
    scamType: 'Tipo de estafa, sin valor de calificación penal',
    occurredOn: 'Primer contacto',
    losses: 'Perjuicio declarado',
  },
  told: {
    title: 'Los hechos',
    lead: 'Preguntas hechas y respuestas dadas. Los textos libres se reproducen tal como se escribieron.',
    headings: ['Pregunta', 'Respuesta'],
  },
  additions: {
    title: 'Información añadida',
    on: (moment) => `El ${moment}`,
    asked: 'El agente pidió:',
    answered: 'La persona respondió:',
  },
  asked: {
    account: 'el relato de los hechos',
    dates: 'las fechas',
    contacts: 'los datos de contacto del autor: números, cuentas, direcciones',
    payments: 'los pagos',
    'bank-answer': 'la respuesta del banco',
    documents: 'pruebas: capturas de pantalla, mensajes, extractos',
    identity: 'la identidad de la persona',
  },
  losses: {
    title: 'Perjuicio declarado',
    headings: ['Moneda', 'Importe pagado, menos lo recuperado'],
    none: 'Ninguna suma declarada.',
  },
  exhibits: {
    title: 'Pruebas adjuntas',
    lead: 'Cada archivo se conserva tal como se entregó. Su huella SHA-256 permite comprobarlo.',
    none: 'Ninguna prueba adjunta.',
    columns: ['Nombre', 'Tamaño y fecha de entrega', 'Huella SHA-256'],
  },
  signature: {
    title: 'Firma',
    text: (agent, moment) =>
      `Redactado en formato digital (artículo 801-1 del Code de procédure pénale, el código francés de procedimiento penal). Decisión tomada por ${agent} el ${moment}, con su cuenta nominativa.`,
  },
  check: {
    title: 'Verificar este documento',
    text: 'Cualquier persona puede verificar que este documento se emitió aquí, con el código que figura a continuación. La verificación no muestra ningún dato personal.',
    code: 'Código de verificación:',
    address: 'Dirección de verificación:',
    qrAlternative: (code) => `Código QR que abre la página de verificación del documento ${code}`,
  },
};
