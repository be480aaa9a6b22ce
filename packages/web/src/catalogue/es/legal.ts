import type { LegalTexts, Operator } from '../fr/legal.ts';

export const legalTexts: LegalTexts = {
  privacy: (operator) => ({
    title: 'Datos personales',
    lead: 'Qué guardamos, por qué, durante cuánto tiempo y qué puede pedir usted.',
    sections: [
      {
        title: 'Quién es responsable',
        paragraphs: [
          `${operator.name} gestiona este servicio y responde de sus datos.`,
          contact(operator, 'Para cualquier pregunta o solicitud, escriba a'),
        ],
      },
      {
        title: 'Qué guardamos, y por qué',
        paragraphs: ['Solo lo que usted nos dice, por las razones siguientes:'],
        items: [
          'su relato y sus respuestas, para que quienes deben actuar puedan hacerlo;',
          'su nombre, su correo electrónico y, si lo da, su teléfono, para responderle;',
          'los números, cuentas y direcciones atribuidos a los estafadores, para relacionar los relatos que tienen el mismo origen;',
          'el registro de cada lectura de su expediente, para poder rendir cuentas de ella.',
        ],
      },
      {
        title: 'Durante cuánto tiempo',
        paragraphs: [],
        items: [
          'Un relato no enviado se borra treinta días después de la última página guardada. Usted puede borrarlo en cualquier momento.',
          'Un código o un enlace para iniciar sesión vale quince minutos.',
          `${operator.name} conserva un expediente enviado el tiempo necesario para tratarlo, dentro de los límites que fija la ley.`,
        ],
      },
      {
        title: 'Quién los ve',
        paragraphs: [
          `El personal de ${operator.name} encargado de su expediente. Cada lectura queda anotada en un registro.`,
          'Si su relato coincide con otros, las otras personas solo saben que se ha señalado un mismo número o una misma cuenta. No ven ni su nombre ni su relato.',
          'Su banco, una plataforma o una asociación solo reciben algo si usted lo ha aceptado, o si la ley lo exige.',
        ],
      },
      {
        title: 'Comprobaciones y avisos',
        paragraphs: [
          'Un número, una cuenta o una dirección señalados pueden convertirse en un aviso que cualquiera puede leer: sin nombre, sin el número exacto de denuncias y por un tiempo limitado.',
        ],
        items: [
          'Lo que pega en «Comprobar antes de pagar» no se guarda, y nada anota que usted ha buscado. Su dirección de red solo sirve para limitar el número de peticiones; se olvida en una hora.',
          'Un sitio que comprueba por usted lo hace sin mostrarnos qué comprueba. De un número, una cuenta, un correo electrónico o un nombre de usuario recibimos un valor oculto y un tramo que comparten al menos diez mil valores; de un enlace, solo ese tramo.',
          'Los sitios que le avisan nos dicen qué ocurre con los avisos, nunca quién los vio: solo guardamos recuentos por mes, sin límite de tiempo, y no publicamos los de menos de diez personas.',
          'Si impugna un aviso, guardamos su mensaje y su correo electrónico hasta treinta días después de la respuesta. Después quedan la fecha, la respuesta y el comienzo de su referencia, para las cifras que publicamos.',
          'Cuando presenta un relato, se guarda treinta días una huella de su red, con una clave que cambia cada día: sirve para reconocer una ráfaga de denuncias falsas, nunca para encontrarle.',
        ],
      },
      {
        title: 'Cookies',
        paragraphs: [
          'Solo usamos las cookies sin las que el servicio no puede funcionar: la que encuentra el relato que usted empezó y la que mantiene abierta su sesión. Ninguna sirve para medir la audiencia, hacer publicidad o seguirle en otros sitios. Por eso no le pedimos su consentimiento.',
          'Ninguna página carga nada desde otro sitio.',
        ],
      },
      {
        title: 'Salida rápida e historial',
        paragraphs: [
          'El botón «Salir rápido» muestra otro sitio. No borra el historial de su navegador: si alguien puede leerlo, use una ventana de navegación privada o borre el historial después.',
        ],
      },
      {
        title: 'Sus derechos',
        paragraphs: [
          'Puede pedir que le dejemos leer sus datos, que los corrijamos o los borremos, y que limitemos su uso, en las condiciones previstas por el Reglamento General de Protección de Datos y la ley francesa Informatique et Libertés. Para un expediente transmitido a la justicia o a la policía, estos derechos se ejercen según reglas particulares.',
          contact(operator, 'Escriba a'),
          'Si la respuesta no le parece adecuada, puede acudir a la Commission nationale de l’informatique et des libertés (CNIL), la autoridad francesa de protección de datos.',
        ],
      },
    ],
  }),

  notice: (operator, assistance) => ({
    title: 'Aviso legal',
    lead: 'Quién ofrece este servicio, y en qué marco.',
    sections: [
      {
        title: 'Editor',
        paragraphs: [`Este servicio lo ofrece ${operator.name}.`, contact(operator, 'Contacto:')],
      },
      {
        title: 'Marco',
        paragraphs: [
          assistance
            ? 'Este servicio prepara su expediente. No registra denuncias: en Francia se presentan ante la policía, la gendarmerie (cuerpo policial francés) o el fiscal (procureur de la République).'
            : 'Este servicio recibe en línea las denuncias por estafas cometidas en internet.',
          'En Francia, cualquier servicio de policía o de gendarmerie tiene la obligación de recibir la denuncia de una víctima, sea cual sea el lugar de los hechos (artículo 15-3 del Code de procédure pénale, el código francés de procedimiento penal). El trámite en línea es una posibilidad, no una obligación.',
        ],
      },
      {
        title: 'Programa informático',
        paragraphs: [
          'Fanal es un programa libre, con la Licencia Pública de la Unión Europea (EUPL 1.2). Cualquier persona puede leerlo, usarlo y mejorarlo.',
          'Sus textos, su nombre y su farol no son signos oficiales del Estado.',
        ],
      },
      {
        title: 'Consejos y teléfonos',
        paragraphs: [
          'Los consejos que se dan aquí son generales. No sustituyen a un abogado, ni a su banco, ni a los servicios de emergencia.',
        ],
      },
    ],
  }),

  accessibility: (operator) => ({
    title: 'Accesibilidad',
    lead: 'Todo el mundo debe poder usar este servicio, también con una sola mano, sin ratón, sin ver la pantalla o con un teléfono antiguo.',
    sections: [
      {
        title: 'En qué punto estamos',
        paragraphs: [
          'Este servicio es parcialmente conforme con las normas francesas de accesibilidad (RGAA 4.1): cumple 64 de los 67 criterios que le corresponden, es decir, el 95 %.',
          'El resultado procede de una comprobación manual hecha por quienes lo escriben, el 24 de noviembre de 2026, sobre una muestra de páginas y con el navegador Chromium. Ningún auditor independiente lo ha verificado todavía, y no se ha podido probar ningún lector de pantalla.',
          'Unas herramientas automáticas comprueban las páginas en cada cambio.',
        ],
      },
      {
        title: 'Lo que todavía no es accesible',
        paragraphs: [],
        items: [
          'Los componentes interactivos no se han probado con un lector de pantalla: no podemos prometer que los lea bien.',
          'En las páginas en inglés y en español, algunas palabras francesas, como nombres de instituciones o de códigos, se leen con una pronunciación equivocada.',
          'Tras una hora sin hacer nada, se cierra la sesión de sus expedientes, sin aviso y sin poder ampliar ese plazo; se pierde entonces el mensaje que estuviera escribiendo. Así protegemos a quienes comparten su dispositivo. Un relato empezado, en cambio, se guarda treinta días.',
        ],
      },
      {
        title: 'Qué puede esperar',
        paragraphs: [],
        items: [
          'Todos los trámites se pueden hacer con el teclado y sin JavaScript. Solo la huella de una imagen, hecha en su dispositivo, lo necesita.',
          'Las preguntas, las ayudas y los errores están unidos a su campo, para que los lectores de pantalla puedan leerlos juntos.',
          'Las páginas respetan el tamaño del texto, el contraste y el modo oscuro elegidos en su dispositivo, y caben en una pantalla estrecha.',
          'Ninguna página de su relato impone un plazo para responder. Un código de conexión vale quince minutos, y puede pedir otro.',
        ],
      },
      {
        title: 'Comunicar una dificultad',
        paragraphs: [
          contact(operator, 'Si algo le impide continuar, díganoslo: escriba a'),
          'También puede presentar una denuncia en cualquier comisaría o puesto de gendarmerie (cuerpo policial francés), y contactar con los servicios de emergencia en el 114 si oye mal o no puede hablar.',
        ],
      },
      {
        title: 'Si la respuesta no es suficiente',
        paragraphs: [
          'Si ha comunicado una dificultad y no ha recibido una respuesta satisfactoria, puede acudir gratis al Défenseur des droits (el defensor del pueblo en Francia), en línea o a través de sus delegados.',
        ],
      },
    ],
  }),
};

function contact(operator: Operator, before: string): string {
  return operator.contactEmail === undefined
    ? `Diríjase a ${operator.name}.`
    : `${before} ${operator.contactEmail}.`;
}
