import type { RightsTexts } from '../fr/rights.ts';

export const rightsTexts: RightsTexts = {
  title: 'Sus derechos',
  description: 'Lo que la ley francesa garantiza a las víctimas de una estafa, y cómo usarlo.',
  lead: 'Ser víctima da derechos. Aquí están, con palabras claras y con el artículo de la ley francesa que los garantiza.',
  sections: [
    {
      title: 'Presentar una denuncia',
      paragraphs: [
        'Cualquier servicio de policía o de gendarmerie (cuerpo policial francés) tiene la obligación de recibir su denuncia, aunque no sea el de su domicilio. Le entrega un justificante de denuncia (récépissé) y, si la pide, una copia (artículo 15-3).',
        'La denuncia en línea es una elección: nadie puede imponérsela, y usted puede pedir que le tomen declaración (artículo 15-3-1).',
        'También puede escribir directamente al fiscal (procureur de la République) (artículo 40).',
      ],
      items: [],
    },
    {
      title: 'Lo que le deben quienes investigan (artículo 10-2)',
      paragraphs: ['Le informan de su derecho a:'],
      items: [
        'obtener reparación por lo que ha perdido;',
        'constituirse en parte civil (partie civile), es decir, pedir reparación en el juicio;',
        'tener un abogado, elegido por usted o designado por el decano del colegio de abogados (bâtonnier); puede pagarlo la asistencia jurídica del Estado (aide juridictionnelle) o su seguro;',
        'recibir la ayuda gratuita de una asociación de ayuda a las víctimas;',
        'acudir a la comisión de indemnización de las víctimas, si cumple sus condiciones;',
        'tener un intérprete y la traducción de la información necesaria para sus derechos;',
        'ir, en cada etapa, en compañía de la persona mayor de edad que elija;',
        'dar la dirección de otra persona, con su consentimiento, en lugar de la suya.',
      ],
    },
    {
      title: 'Saber qué pasa con su denuncia',
      paragraphs: [
        'El fiscal le informa de si se abre un proceso penal, de las medidas tomadas en su lugar, o del archivo de la denuncia (classement sans suite) con sus motivos (artículo 40-2).',
        'Un archivo no es definitivo: la investigación puede reanudarse si aparece algo nuevo, mientras los hechos no hayan prescrito.',
      ],
      items: [],
    },
    {
      title: 'Impugnar el archivo de la denuncia',
      paragraphs: [],
      items: [
        'Con una carta al fiscal general (procureur général) de la cour d’appel (tribunal de apelación), sin gastos ni abogado. Puede ordenar que se abra un proceso penal (artículo 40-3).',
        'Con una denuncia como parte civil (plainte avec constitution de partie civile), dirigida al decano de los jueces de instrucción. Es posible si el fiscal ha comunicado que no abrirá un proceso penal, o si han pasado tres meses desde que usted le envió su denuncia, o la copia de la presentada en la policía o la gendarmerie, por carta certificada o contra un justificante (artículo 85). Puede que haya que depositar una suma, según sus recursos (artículo 88).',
        'Con una citación directa (citation directe) ante el tribunal, si conoce a quien cometió los hechos y tiene sus pruebas (artículo 392).',
      ],
    },
    {
      title: 'Los plazos',
      paragraphs: [],
      items: [
        'En general, una estafa se puede perseguir durante los seis años siguientes a los hechos (artículo 8). Después, ha prescrito.',
        'Un pago que usted no autorizó se comunica al banco como máximo trece meses después del cargo, a menudo menos si el beneficiario está fuera de Europa (artículo L. 133-24 del Code monétaire et financier, el código monetario y financiero francés). No espere: el primer día es el que más cuenta.',
        'A la comisión de indemnización se acude en los tres años siguientes a los hechos, o en el año siguiente a la última decisión de la justicia penal (artículo 706-5).',
      ],
    },
    {
      title: 'Recibir una indemnización cuando el autor no paga',
      paragraphs: [
        'La comisión de indemnización de las víctimas de delitos (CIVI) puede ayudar en caso de estafa, con condiciones de recursos y de gravedad, y cuando nada más le reembolsa (artículo 706-14).',
        'Después de una sentencia que le concede una indemnización por daños y perjuicios, el SARVI (servicio que ayuda a las víctimas a cobrarla) puede adelantar una parte de la suma y reclamar el resto en su lugar (artículo 706-15-1).',
      ],
      items: [],
    },
    {
      title: 'Sus copias',
      paragraphs: [
        'Su justificante, o su documento, y todo lo que ha contado siguen en «Mis expedientes». Puede abrirlos, imprimirlos y guardarlos en cualquier momento.',
      ],
      items: [],
    },
    {
      title: 'Retirar su denuncia',
      paragraphs: ['Es posible. No borra nada, y no impide que el fiscal siga adelante (artículos 2 y 6).'],
      items: [],
    },
  ],
  code: 'Salvo que se indique otra cosa, los artículos citados son los del Code de procédure pénale (código francés de procedimiento penal), tal como se conocen ese día.',
  checked: 'Redactado el 24 de noviembre de 2026. Solo da fe el texto publicado en Légifrance.',
  help: 'Para hablarlo con alguien: France Victimes (ayuda a las víctimas), gratis y confidencial, todos los días.',
  space: 'Mis expedientes',
};
