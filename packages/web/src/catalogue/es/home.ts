import type { HomeTexts } from '../fr/home.ts';

export const homeTexts: HomeTexts = {
  title: '¿Ha sufrido una estafa por internet?',
  description:
    'Lo que le protege desde ahora mismo y después su relato, una sola vez, hasta quienes deben actuar.',
  heading: 'Alguien le ha mentido.',
  notYourFault: 'No es culpa suya.',
  lead: 'Estas estafas las prepara gente que se dedica a ello. Le creemos. Veamos juntos qué le protege ahora y después cuéntenoslo, una sola vez.',
  start: 'Contar lo que pasó',
  actNow: 'Antes de nada, los primeros pasos',
  emergency: '¿Está en peligro o piensa en el suicidio?',
  emergencyBody: 'No se quede sin ayuda. Alguien le responde, ahora mismo.',
  allNumbers: 'Todos los teléfonos útiles',
  nowTitle: 'En los próximos diez minutos',
  nowLead: 'Sin formularios y sin dar su nombre.',
  now: [
    {
      title: 'Llame a su banco',
      body: 'Pida que detengan la transferencia o que bloqueen la tarjeta. Cada minuto cuenta: a veces se puede revertir una transferencia reciente.',
    },
    {
      title: 'No pague nada más',
      body: 'Ni gastos, ni impuestos, ni un «último paso». Tampoco a quien prometa recuperar su dinero.',
    },
    {
      title: 'Guárdelo todo',
      body: 'Mensajes, números, anuncios, extractos: haga capturas de pantalla antes de bloquear a la persona. No borre nada.',
    },
  ],
  byTypeTitle: 'Lo que le ha pasado se parece a…',
  byType: {
    romance: 'Alguien que conoció en internet le pide dinero',
    sextortion: 'Le amenazan con difundir imágenes íntimas suyas',
    'false-sale': 'Un anuncio, una compra, una venta o un alquiler que no existía',
    'fake-shop': 'Un pedido en un sitio que no ha enviado nada',
    'fake-investment': 'Una inversión de la que ya no puede retirar nada',
    'fake-bank-adviser': 'Una llamada de «su banco», y el dinero desaparecido',
    phishing: 'Un mensaje con un enlace: paquete, multa, reembolso',
    'hacked-account': 'Han pirateado una de sus cuentas',
    ransomware: 'Su ordenador o sus archivos están bloqueados',
    other: 'Otra cosa, o no lo sabe',
  },
  howTitle: 'Cómo funciona',
  how: [
    {
      title: 'Usted lo cuenta, con sus palabras',
      body: 'Una pregunta por página. Cada página se guarda: pare cuando quiera, tiene treinta días para volver.',
    },
    {
      title: 'Nosotros leemos por usted',
      body: 'Pegue una conversación: encontramos los números, cuentas y direcciones que contiene, y usted confirma los que importan.',
    },
    {
      title: 'Sabe enseguida si les ha pasado a otras personas',
      body: 'Si otras personas han señalado la misma cuenta o el mismo número, se lo decimos. Nunca quiénes son.',
    },
    {
      title: 'Puede seguir lo que ocurre después',
      body: 'Recibe una referencia y un documento. Su expediente le dice quién lo tiene y qué ha cambiado.',
    },
  ],
  resumeTitle: '¿Ya había empezado?',
  resumeBody: 'Con su código, recupere su relato donde lo dejó.',
  resume: 'Retomar mi relato',
  space: 'Ver mis expedientes ya enviados',
};
