import type { sextortionSteps as french } from '../fr/journey-sextortion.ts';
import type { Translation } from '../journey-texts.ts';

export const sextortionSteps: Translation<typeof french> = {
  'sextortion-images': {
    title: '¿De qué imágenes se trata?',
    lead: 'No tendrá que mostrarlas. Lo que pasó no es culpa suya.',
    fields: {
      image: {
        label: 'Esas imágenes',
        options: {
          real: 'Son fotos o vídeos verdaderos',
          montage: 'Están trucadas: un montaje o imágenes fabricadas',
          none: 'No existen: la persona miente',
          unknown: 'No lo sé',
        },
      },
      obtained: {
        label: '¿Cómo las consiguieron?',
        options: {
          'video-call': 'Durante una videollamada',
          sent: 'Las envié a alguien en quien confiaba',
          stolen: 'Las sacaron de una cuenta o de un dispositivo',
          'claimed-webcam': 'Dicen que me grabaron con mi cámara',
          'former-partner': 'Las tenía una persona con quien tuve una relación',
          unknown: 'No lo sé',
        },
      },
    },
  },
  'sextortion-threat': {
    title: '¿Qué piden y con qué le amenazan?',
    lead: 'Aunque den un plazo, nada le obliga a responder.',
    fields: {
      demand: {
        label: 'Lo que piden',
        options: {
          money: 'Dinero',
          vouchers: 'Cupones o tarjetas regalo',
          'more-images': 'Más imágenes',
          other: 'Otra cosa',
          none: 'Nada, por ahora',
        },
      },
      details: { label: 'Más detalles', hint: 'Por ejemplo: la suma o las palabras que usaron.' },
      deadline: { label: 'Plazo que dieron', hint: 'Por ejemplo: antes de esta noche, en 48 horas.' },
      threatened: {
        label: '¿A quién amenazan con enviarlas?',
        options: {
          family: 'A mi familia',
          friends: 'A mis amigos',
          work: 'A mi trabajo',
          school: 'A mi escuela o universidad',
          followers: 'A mis seguidores o a todo el mundo',
          unknown: 'No lo dicen',
        },
      },
      published: {
        label: '¿Se han publicado o enviado esas imágenes?',
        options: { no: 'No', yes: 'Sí', unknown: 'No lo sé' },
      },
    },
  },
  'sextortion-published': {
    title: '¿Dónde se han publicado esas imágenes?',
    lead: 'El enlace basta para pedir que se retiren. No guarde las imágenes.',
    list: {
      item: 'Publicación {number}',
      add: 'Añadir un enlace',
      addAnother: 'Añadir otro enlace',
      none: 'No tengo los enlaces',
      done: 'Todos los enlaces están aquí, continuar',
    },
    fields: {
      url: {
        label: 'Dirección de la página o de la cuenta',
        hint: 'Copie el enlace tal como está.',
      },
      'seen-on': { label: 'Fecha en que la vio' },
    },
  },
};
