import type { storySteps as french } from '../fr/journey-story.ts';
import type { Translation } from '../journey-texts.ts';

export const storySteps: Translation<typeof french> = {
  material: {
    title: '¿Ha guardado mensajes, capturas o documentos?',
    lead: 'Dénoslos ahora: los leeremos por usted y tendrá menos que escribir.',
    fields: {
      have: {
        label: 'Lo que tiene',
        hint: 'Capturas de pantalla, conversación de WhatsApp o Telegram, correos, extractos de cuenta, texto para pegar.',
        options: {
          give: 'Sí, doy lo que tengo',
          nothing: 'No, o no ahora: prefiero escribir',
        },
      },
    },
  },
  account: {
    title: 'Cuéntelo con sus palabras',
    byTeller: {
      relative: {
        title: 'Cuente lo que le pasó a la persona cercana a usted',
        lead: 'Escriba lo que sabe, como le salga. Esa persona podrá releerlo y completarlo.',
      },
      guardian: {
        title: 'Cuente lo que le pasó a la persona protegida',
        lead: 'Escriba lo que sabe, y lo que esa persona le ha contado.',
      },
      organisation: {
        title: 'Cuente lo que le pasó a su organización',
        lead: 'Escriba como le salga. Diga también quién lo descubrió y cómo.',
      },
      witness: {
        title: 'Cuente lo que vio',
        lead: 'Escriba como le salga: a quién se dirigían, por qué medio y qué prometían.',
      },
    },
    lead: 'Escriba como le salga, en el orden que quiera. Las preguntas precisas vendrán después.',
    fields: {
      text: {
        label: 'Lo que pasó',
        hint: 'Puede pegar aquí una conversación, un correo o un anuncio. Encontraremos por usted los números, las cuentas y los enlaces. No escriba ninguna contraseña ni número de tarjeta bancaria.',
        errors: {
          required: 'Escriba al menos unas palabras, o pegue un mensaje que recibió.',
          'too-long': 'Este texto pasa de 20 000 caracteres. Deje lo esencial: podrá completarlo más tarde.',
        },
      },
    },
  },
  beginning: {
    title: '¿Cómo empezó?',
    lead: 'El primer contacto ayuda a relacionar su historia con otras.',
    fields: {
      how: {
        label: 'El primer contacto',
        options: {
          'dating-site': 'En un sitio o una aplicación de citas',
          'social-network': 'En una red social o un foro',
          'classified-advert': 'Por un anuncio clasificado',
          advertising: 'Por una publicidad o una búsqueda en internet',
          message: 'Por un SMS o una mensajería, como WhatsApp',
          'phone-call': 'Por una llamada telefónica',
          email: 'Por un correo electrónico',
          acquaintance: 'Por alguien que conozco',
          other: 'De otra manera',
        },
      },
      place: {
        label: 'Nombre del sitio o de la aplicación',
        hint: 'Por ejemplo: Facebook, leboncoin, Meetic.',
      },
    },
  },
  request: {
    title: '¿De qué se trataba?',
    lead: 'Lo que le propusieron o le pidieron, con sus palabras de todos los días.',
    fields: {
      what: {
        label: 'Marque todo lo que corresponda',
        options: {
          relationship: 'Conocer a alguien, un amor, una amistad',
          'money-for-someone': 'Ayudar a alguien que decía necesitar dinero',
          buy: 'Comprar a alguien, por un anuncio',
          rent: 'Alquilar una vivienda, una estancia o un vehículo',
          sell: 'Vender algo',
          shop: 'Hacer un pedido en un sitio de venta',
          invest: 'Invertir o ganar dinero: criptomoneda, ahorro, bolsa',
          bank: 'Una llamada de mi banco, o de alguien que decía serlo',
          link: 'Un mensaje con un enlace: paquete, multa, cuenta por actualizar',
          official: 'Una administración, la policía, un transportista o un proveedor',
          job: 'Un empleo o pequeñas tareas pagadas',
          'intimate-images': 'La amenaza de difundir imágenes íntimas',
          blackmail: 'Otras amenazas, o un chantaje',
          account: 'Piratearon una de mis cuentas',
          locked: 'Mi dispositivo o mis archivos están bloqueados',
          other: 'Otra cosa',
        },
      },
    },
  },
  dates: {
    title: '¿Cuándo pasó?',
    lead: 'Basta con una fecha aproximada: si no recuerda el día, déjelo vacío.',
    fields: {
      'first-contact': {
        label: 'Primer contacto',
        hint: 'Basta con el año.',
        errors: { required: 'Indique al menos el año del primer contacto.' },
      },
      'last-contact': { label: 'Último contacto' },
      discovered: { label: 'Día en que se dio cuenta' },
    },
  },
};
