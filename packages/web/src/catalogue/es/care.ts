import type { CareTexts } from '../fr/care.ts';

export const careTexts: CareTexts = {
  offer: {
    title: '¿Quiere que le preguntemos cómo está?',
    body: 'Mañana, dentro de una semana y dentro de un mes: un mensaje que le pregunta cómo está, le dice qué es útil hacer en ese momento y le previene contra quienes prometen recuperar el dinero. Nada si usted no lo pide.',
    byEmail: (email) => `Sí, por correo electrónico a ${email}`,
    otherwise: 'Elegir otra forma',
  },
  page: {
    title: 'Preguntarle cómo está',
    lead: 'Tres mensajes: un día, una semana y un mes después de enviar su relato. Puede detenerlos cuando quiera, con un solo gesto.',
    back: 'Volver al expediente',
    hours:
      'Se envían durante el día, o a las horas que usted ha dicho que son seguras. Si otra persona lee sus mensajes, es mejor no recibir nada.',
    question: '¿Por qué medio?',
    channels: {
      email: (to) => `Por correo electrónico, a ${to}`,
      sms: (to) => `Por SMS, al ${to}`,
    },
    choose: 'Recibir estos mensajes',
    change: 'Cambiar de medio',
    stop: 'Dejar de recibir estos mensajes',
    running: {
      email: (to) => `Anotado: le escribiremos a ${to}.`,
      sms: (to) => `Anotado: le enviaremos un SMS al ${to}.`,
    },
    coming: 'Próximos mensajes',
    allSent: 'Se han enviado todos los mensajes. Cuídese.',
    notRunning: 'No recibe estos mensajes.',
    choiceNeeded: 'Elija por qué medio podemos escribirle',
    data: 'Su consentimiento solo sirve para esto. La dirección o el número que usamos son los de su expediente.',
  },
  link: {
    title: 'Cuídese',
    lead: 'Usted pidió que le preguntáramos cómo está. Esto es lo esencial.',
    bewareTitle: 'Desconfíe de los falsos salvadores',
    beware:
      'Quien se pone en contacto con usted para recuperar su dinero o borrar imágenes, y le pide unos gastos, un impuesto, sus códigos o el control de su dispositivo, es un estafador. Ni la policía, ni la gendarmerie (cuerpo policial francés), ni la justicia, ni este servicio le harán pagar.',
    talkTitle: 'Hablar con alguien',
    file: 'Ver mi expediente',
    help: 'Encontrar ayuda cerca de mí',
    stopTitle: 'Dejar de recibir estos mensajes',
    stopBody: 'Basta con pulsar una vez. Su expediente no cambia.',
    stop: 'Detener estos mensajes',
    stoppedTitle: 'Ya está detenido',
    stopped: 'No recibirá más estos mensajes. Podrá pedirlos de nuevo desde su expediente.',
  },
};
