import type { Texts } from '../fr/index.ts';

const copy = {
  title: 'Copia de su denuncia',
  body: 'Todo lo que usted contó, con lo que añadió y la lista de sus pruebas.',
};
const procesVerbal = {
  title: 'Acta de denuncia (procès-verbal)',
  body: 'El acta oficial de su denuncia, levantada por el agente que la recibió.',
};
const file = {
  title: 'Expediente para denunciar',
  body: 'Para mostrarlo en una comisaría o en un puesto de gendarmerie (cuerpo policial francés), sin tener que contarlo todo de nuevo.',
};

export const documentTexts: Texts['document'] = {
  kinds: {
    authority: {
      receipt: {
        title: 'Justificante de su denuncia (récépissé)',
        body: 'Prueba que usted denunció, y cuándo. Recuerda sus derechos y los plazos.',
      },
      'proces-verbal': procesVerbal,
      'complaint-file': file,
      copy,
    },
    assistance: {
      receipt: {
        title: 'Acuse de registro',
        body: 'Prueba la fecha de su relato. No es una denuncia.',
      },
      'proces-verbal': procesVerbal,
      'complaint-file': file,
      copy,
    },
  },
  issuedKinds: {
    receipt: 'Justificante de denuncia o acuse de registro',
    'proces-verbal': 'Acta de denuncia (procès-verbal)',
    'complaint-file': 'Expediente para denunciar',
    copy: 'Copia de denuncia',
  },
  own: {
    title: 'Sus documentos',
    link: 'Sus documentos para descargar (PDF)',
    lead: 'Cada documento es un PDF accesible, que un lector de pantalla puede leer. Lleva un código con el que cualquiera puede comprobar que se emitió aquí.',
    open: (title) => `Abrir: ${title} (PDF)`,
    original: 'Ouvrir l’original en français (PDF)',
    forPrograms: 'Descargar lo mismo para un programa (JSON)',
    issuedTitle: 'Documentos emitidos',
    columns: { document: 'Documento', issuedAt: 'Emitido el', code: 'Código de verificación' },
    superseded: 'sustituido por una versión más reciente',
    check: 'Comprobar un documento',
  },
  check: {
    title: 'Comprobar un documento',
    lead: '¿Alguien le muestra un documento emitido aquí? Su código dice si es auténtico. No se muestra ningún dato personal.',
    code: 'Código de verificación',
    codeHint: 'Está al final del documento y al pie de cada página. Empieza por D.',
    noCode: 'Escriba el código que figura en el documento.',
    send: 'Comprobar',
    another: 'Comprobar otro documento',
    answers: {
      valid: {
        title: 'Este documento se emitió aquí',
        body: 'El código es correcto, y es la última versión del documento. Compare el archivo para asegurarse de que nada ha cambiado.',
      },
      superseded: {
        title: 'Este documento ha sido sustituido',
        body: 'Se emitió aquí, pero hay una versión más reciente. Pídasela a quien le dio esta.',
      },
      unknown: {
        title: 'Ningún documento tiene este código',
        body: 'Vuelva a leer el código: quizá se copió mal una letra. Si es correcto, este documento no se emitió aquí.',
      },
    },
    kind: 'Documento',
    language: 'Idioma',
    languages: {
      fr: 'francés',
      en: 'inglés (traducción; prevalece el francés)',
      es: 'español (traducción; prevalece el francés)',
    },
    issuedAt: 'Emitido el',
    issuedBy: 'Emitido por',
    fingerprint: 'Huella SHA-256',
    compareTitle: 'Comparar el archivo',
    compareLead: 'Elija el PDF que recibió: le decimos si es exactamente el que se emitió. No se guarda.',
    file: 'El archivo PDF',
    fileHint: 'Una impresión o una foto no se pueden comparar: compruebe arriba el tipo y la fecha.',
    noFile: 'Elija un archivo PDF de un megabyte como máximo.',
    compare: 'Comparar',
    same: 'El archivo es exactamente el que se emitió aquí.',
    different: 'El archivo es distinto: se ha cambiado, o no es el de este código.',
  },
};
