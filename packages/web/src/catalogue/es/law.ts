import type { LawTexts } from '../fr/law.ts';

export const lawTexts: LawTexts = {
  title: 'La ley en la que se apoya este servicio',
  lead: 'Cada artículo, en una frase sencilla. Solo es auténtico el texto oficial francés.',
  codes: { penal: 'Code pénal', procedure: 'Code de procédure pénale' },
  cited: (number, code) => `Artículo ${number} del ${code}`,
  checked: (date) => `Redactado el ${date}; solo da fe el texto publicado en Légifrance.`,
  source: 'Leer en Légifrance, en francés',
  notices: {
    title: 'Lo que dice la ley',
    lines: [
      'La denuncia en línea es una elección. Usted puede ir a la comisaría o al puesto de gendarmerie (cuerpo policial francés) que prefiera, que debe recibir su denuncia.',
      'Puede pedir que después le tome declaración alguien del equipo de investigación. Si los hechos lo exigen, también puede hacerlo por iniciativa propia.',
      'Recibe un justificante de denuncia (récépissé), y una copia de su denuncia si la pide.',
      'Tiene derecho a una reparación, a un abogado, a la ayuda de una asociación de víctimas y a ir en compañía de la persona que elija.',
      'Si no habla francés, tiene derecho a un intérprete y a la traducción de lo que importa para sus derechos.',
      'Denunciar hechos que se sabe que son falsos está castigado por la ley. Equivocarse de buena fe no lo está.',
    ],
    more: 'Los artículos de la ley, uno por uno',
  },
  articles: {
    'any-service-receives': {
      title: 'Toda denuncia debe recibirse',
      says: 'Cualquier servicio de policía o de gendarmerie recibe la denuncia de una víctima, le entrega un justificante y, si la pide, una copia.',
    },
    'online-complaint': {
      title: 'La denuncia en línea',
      says: 'Una víctima puede denunciar por internet; nadie puede obligarla a ello, y después se le puede tomar declaración.',
    },
    'online-scope': {
      title: 'Lo que se puede denunciar en línea',
      says: 'La estafa, el chantaje y algunos ataques a sistemas informáticos forman parte de los hechos por los que es posible una denuncia en línea.',
    },
    'online-notices': {
      title: 'Lo que debe decirse antes',
      says: 'Antes de empezar, se informa a la víctima de que el trámite es voluntario, de que puede pedir que le tomen declaración y de que quien investiga puede tener que hacerlo.',
    },
    signature: {
      title: 'La firma digital',
      says: 'Las actas del procedimiento se pueden redactar y firmar en formato digital.',
    },
    'victim-rights': {
      title: 'Los derechos de la víctima',
      says: 'Se informa a la víctima de sus derechos: reparación, abogado, asociación, acompañamiento, intérprete, protección.',
    },
    interpreter: {
      title: 'El intérprete',
      says: 'Una persona que no entiende el francés recibe la ayuda de un intérprete y la traducción de la información necesaria para sus derechos.',
    },
    'false-statement': {
      title: 'La denuncia falsa',
      says: 'Se castiga denunciar a la policía o a la justicia hechos que se sabe que son inventados y provocar así búsquedas inútiles.',
    },
    fraud: {
      title: 'La estafa',
      says: 'Engañar a alguien con un nombre falso, una condición falsa o maniobras, para obtener dinero, un bien o un servicio.',
    },
    extortion: {
      title: 'La extorsión',
      says: 'Obtener dinero, una firma o un secreto con violencia, con amenaza de violencia o por la fuerza.',
    },
    blackmail: {
      title: 'El chantaje',
      says: 'Obtener dinero u otra cosa con la amenaza de revelar algo que dañaría el honor de alguien.',
    },
    'abuse-of-weakness': {
      title: 'El abuso de debilidad',
      says: 'Aprovecharse del estado de ignorancia o de debilidad de una persona para llevarla a algo que la perjudica gravemente.',
    },
    'identity-theft': {
      title: 'La suplantación de identidad',
      says: 'Tomar la identidad de alguien, también en línea, para perturbar su tranquilidad o dañar su honor.',
    },
    'intimate-images': {
      title: 'Las imágenes íntimas difundidas sin consentimiento',
      says: 'Mostrar a otras personas imágenes o palabras de carácter sexual sin el consentimiento de la persona, aunque se hayan obtenido con su consentimiento.',
    },
    'minor-images': {
      title: 'Pedir imágenes íntimas a un menor',
      says: 'Se castiga a la persona mayor de edad que pide a un menor que le envíe imágenes pornográficas de sí mismo.',
    },
    'system-access': {
      title: 'El acceso fraudulento',
      says: 'Entrar o permanecer sin derecho en una cuenta, un dispositivo o un sistema informático.',
    },
    'system-hindrance': {
      title: 'Impedir que un sistema funcione',
      says: 'Impedir o alterar el funcionamiento de un sistema informático.',
    },
    'system-data': {
      title: 'Los datos tomados o cambiados',
      says: 'Introducir, copiar, modificar o suprimir sin derecho los datos de un sistema informático.',
    },
  },
};
