import type { AdviceTexts, NumbersTexts } from '../fr/advice.ts';

export const adviceTexts: AdviceTexts = {
  title: 'Qué hacer ahora',
  lead: 'Los diez primeros minutos cuentan. Haga lo que pueda, en este orden. Para nada de esto hay que rellenar un formulario.',
  titleFor: {
    romance: 'Una relación iniciada en internet: qué hacer ahora',
    sextortion: 'Un chantaje con imágenes íntimas: qué hacer ahora',
    'false-sale': 'Un anuncio engañoso: qué hacer ahora',
    'fake-shop': 'Una tienda falsa en internet: qué hacer ahora',
    'fake-investment': 'Una inversión engañosa: qué hacer ahora',
    'fake-bank-adviser': 'Un falso asesor bancario: qué hacer ahora',
    phishing: 'Un mensaje fraudulento: qué hacer ahora',
    'hacked-account': 'Una cuenta pirateada: qué hacer ahora',
    ransomware: 'Un dispositivo o unos archivos bloqueados: qué hacer ahora',
    other: 'Los primeros pasos, en todos los casos',
  },
  leadFor: {
    romance: 'Los sentimientos eran suyos, y eran verdaderos. Quien mentía era la otra persona.',
    sextortion: 'No es culpa suya. El silencio y el miedo son las únicas armas de quienes le amenazan.',
    'false-sale':
      'El anuncio estaba hecho para parecer verdadero. A muchas personas atentas les ocurre lo mismo.',
    'fake-shop':
      'Un sitio falso se parece a uno verdadero, hasta en las opiniones y el candado. Usted no podía adivinarlo.',
    'fake-investment': 'El sitio, las cifras y el asesor eran un decorado. Su confianza no tiene la culpa.',
    'fake-bank-adviser':
      'Esa persona sabía su nombre, su banco y a veces su saldo. Todo estaba pensado para que usted confiara.',
    phishing:
      'Estos mensajes salen por miles e imitan muy bien a los verdaderos. Un clic con prisas le pasa a todo el mundo.',
    'hacked-account':
      'Muchas veces una cuenta se puede recuperar. Cuanto antes actúe, menos servirá para engañar a las personas cercanas a usted.',
    ransomware: 'No toque nada más. Algunos archivos se recuperan sin pagar.',
    other: 'Estos pasos protegen su dinero y su identidad, sea cual sea la estafa.',
  },
  byType: 'Qué hacer según lo que pasó',
  afterwards: 'Después, cuéntenoslo',
  afterwardsBody: 'Una pregunta por página, a su ritmo. Puede parar y volver.',
  start: 'Contar lo que pasó',
  other: 'Ver otras situaciones',
  carefulTitle: 'Desconfíe de los falsos salvadores',
  careful:
    'Después de una estafa, a veces otros estafadores se ponen en contacto con usted: dicen ser de un bufete de abogados, de la policía o especialistas, y prometen recuperar el dinero a cambio de unos gastos. Ni la policía, ni la gendarmerie (cuerpo policial francés), ni este servicio le pedirán nunca que pague.',
};

export const numbersTexts: NumbersTexts = {
  title: 'Teléfonos útiles',
  lead: 'Hay personas que le responden. Estas llamadas, dentro de Francia, son gratuitas salvo que se indique lo contrario.',
  groups: [
    {
      title: 'En peligro ahora',
      calls: [
        {
          number: '17',
          title: 'Policía y gendarmerie',
          description: 'Le amenazan, o alguien está en peligro.',
          hours: 'Día y noche',
          strong: true,
          by: 'tel',
        },
        {
          number: '112',
          title: 'Emergencias, en toda Europa',
          description: 'Todos los servicios de emergencia.',
          hours: 'Día y noche',
          strong: true,
          by: 'tel',
        },
        {
          number: '114',
          title: 'Emergencias por mensaje',
          description: 'Si no puede hablar, o si oye mal.',
          hours: 'Día y noche, por SMS',
          strong: true,
          by: 'sms',
        },
      ],
    },
    {
      title: 'Si es demasiado duro',
      calls: [
        {
          number: '3114',
          title: 'Prevención del suicidio',
          description: 'Profesionales de la salud le escuchan, con toda confidencialidad.',
          hours: 'Día y noche, 7 días a la semana',
          strong: false,
          by: 'tel',
        },
        {
          number: '116 006',
          title: 'France Victimes (ayuda a las víctimas)',
          description: 'Escucha, derechos y apoyo para cualquier víctima, sin necesidad de denuncia previa.',
          hours: '7 días a la semana',
          strong: false,
          by: 'tel',
        },
      ],
    },
    {
      title: 'Para un niño, una niña o adolescentes',
      calls: [
        {
          number: '3018',
          title: 'Violencia digital',
          description: 'Chantaje, imágenes, acoso: pueden llamar las personas jóvenes o sus padres.',
          hours: '7 días a la semana',
          strong: false,
          by: 'tel',
        },
        {
          number: '119',
          title: 'Infancia en peligro',
          description: 'Para cualquier menor en peligro o que corra el riesgo de estarlo.',
          hours: 'Día y noche, 7 días a la semana',
          strong: false,
          by: 'tel',
        },
      ],
    },
    {
      title: 'Para una estafa',
      calls: [
        {
          number: '0 805 805 817',
          title: 'Info Escroqueries (información sobre estafas)',
          description: 'Consejos de agentes de la policía y de la gendarmerie.',
          hours: 'Los días laborables, durante el día',
          strong: false,
          by: 'tel',
        },
        {
          number: '0 892 705 705',
          title: 'Bloqueo de una tarjeta bancaria',
          description: 'Si no tiene el número de su banco. La llamada es de pago.',
          hours: 'Día y noche, 7 días a la semana',
          strong: false,
          by: 'tel',
        },
        {
          number: '33700',
          title: 'Avisar de un SMS fraudulento',
          description: 'Reenvíe allí el mensaje recibido: ayuda a bloquear a quien lo envió.',
          hours: 'Día y noche, por SMS',
          strong: false,
          by: 'sms',
        },
      ],
    },
  ],
  onlineTitle: 'En línea',
  online: [
    {
      label:
        '17Cyber: un diagnóstico y un agente de la policía o de la gendarmerie por mensajes, día y noche (en francés)',
      href: 'https://17cyber.gouv.fr',
    },
    {
      label: 'Avisar a la policía y a la gendarmerie de un contenido o un sitio fraudulento',
      href: 'https://www.internet-signalement.gouv.fr',
    },
  ],
};
