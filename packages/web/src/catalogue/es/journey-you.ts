import type { youSteps as french } from '../fr/journey-you.ts';
import type { Translation } from '../journey-texts.ts';

export const youSteps: Translation<typeof french> = {
  'handing-over': {
    title: '¿Puede la persona cercana a usted releer y enviar su denuncia?',
    lead: 'La denuncia la presenta la víctima. Lo que ha contado está guardado: no habrá que repetir nada.',
    fields: {
      ready: {
        label: 'La persona cercana a usted',
        options: {
          'victim-here': 'Está conmigo, o lee estas páginas con su código: le toca continuar',
          later: 'No está aquí, o todavía no puede',
        },
      },
    },
  },
  context: {
    title: '¿Cuál es la situación hoy?',
    lead: 'Para que quien lea su denuncia sepa lo que ya está hecho.',
    fields: {
      'contact-goes-on': {
        label: '¿Estas personas siguen en contacto con usted?',
        options: { no: 'No', yes: 'Sí' },
      },
      'earlier-complaint': {
        label: 'Número de una denuncia o de un aviso que ya hizo',
      },
      sharing: {
        label: '¿Acepta que se transmita la información útil?',
        hint: 'Puede dejarlo todo vacío. Su denuncia se tratará de la misma manera.',
        options: {
          bank: 'A mi banco, para intentar bloquear el dinero',
          platform: 'Al sitio donde pasó, para retirar la cuenta',
          association: 'A una asociación de ayuda a las víctimas, para que me contacte',
        },
      },
    },
  },
  organisation: {
    title: '¿A qué organización iba dirigida?',
    lead: 'La denuncia se hará en su nombre.',
    fields: {
      name: { label: 'Nombre de la organización' },
      registration: {
        label: 'Número SIRET, SIREN o RNA (registros franceses)',
        hint: 'Si no pasa la comprobación, lo guardamos tal como lo escriba.',
      },
      role: { label: 'Su cargo' },
      authority: {
        label: '¿En calidad de qué firma?',
        options: {
          'legal-representative': 'La represento: gerente, presidenta, alcalde…',
          delegated: 'Tengo un poder para denunciar',
        },
      },
    },
  },
  'protected-person': {
    title: '¿Quién es la persona protegida?',
    lead: 'Usted presentará la denuncia en su nombre.',
    fields: {
      given: { label: 'Su nombre' },
      family: { label: 'Sus apellidos' },
      decision: {
        label: 'La decisión que le designa',
        hint: 'Por ejemplo: el tribunal y la fecha de la sentencia.',
      },
    },
  },
  name: {
    title: '¿Cómo se llama?',
    byTeller: {
      relative: {
        title: '¿Cómo se llama la víctima?',
        lead: 'Ahora continúa la víctima: su nombre solo lo leen las personas encargadas de su denuncia.',
      },
      organisation: { lead: 'Usted firma en nombre de la organización.' },
      guardian: { lead: 'El nombre de usted, que firma por la persona protegida.' },
    },
    lead: 'Su nombre solo lo leen las personas encargadas de su denuncia.',
    fields: {
      given: { label: 'Nombre' },
      family: { label: 'Apellidos' },
    },
  },
  reach: {
    title: '¿Cómo podemos contactarle sin riesgo?',
    byTeller: {
      relative: { title: '¿Cómo podemos contactar con la víctima sin riesgo?' },
    },
    lead: 'Para enviarle su justificante de denuncia (récépissé) y las noticias de su denuncia.',
    fields: {
      email: {
        label: 'Su correo electrónico',
        hint: 'Una dirección que solo lea usted.',
      },
      phone: { label: 'Su teléfono' },
      'safe-hours': {
        label: '¿Cuándo podemos llamarle?',
        options: {
          morning: 'Por la mañana',
          midday: 'Al mediodía',
          afternoon: 'Por la tarde',
          evening: 'A primera hora de la noche',
          'email-only': 'No me llamen, escríbanme',
        },
      },
      language: {
        label: 'El idioma en que se siente a gusto',
        options: { fr: 'Francés', en: 'Inglés', other: 'Otro idioma' },
      },
      'other-language': { label: '¿Qué idioma?' },
    },
  },
};
