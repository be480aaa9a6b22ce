import type { startSteps as french } from '../fr/journey-start.ts';
import type { Translation } from '../journey-texts.ts';

export const startSteps: Translation<typeof french> = {
  safety: {
    title: '¿Está a salvo en este momento?',
    lead: 'Su seguridad es lo primero. Su respuesta solo nos sirve para orientarle.',
    fields: {
      now: {
        label: 'En este momento',
        options: {
          safe: 'Sí, estoy a salvo',
          danger: 'No, estoy en peligro o alguien me amenaza',
          'suicidal-thoughts': 'Tengo pensamientos suicidas, o ya no veo salida',
          'rather-not-say': 'Prefiero no responder',
        },
        errors: { required: 'Elija una respuesta. También puede preferir no responder.' },
      },
    },
  },
  victim: {
    title: '¿A quién iba dirigida esta estafa?',
    lead: 'Para proponerle el camino adecuado.',
    fields: {
      who: {
        label: 'La víctima',
        options: {
          me: 'Yo',
          relative: 'Alguien cercano, o una persona a la que acompaño',
          organisation: 'Una empresa, una asociación o una administración',
          witness: 'Otra persona: vi una estafa y quiero ayudar',
        },
      },
      relation: {
        label: 'Su relación con esa persona',
        options: {
          guardian: 'Ejerzo su tutela o su curatela',
          child: 'Es mi padre, mi madre o un familiar mayor',
          parent: 'Es mi hijo o mi hija',
          partner: 'Es mi pareja',
          other: 'Otra relación',
        },
      },
      measure: {
        label: 'La medida de protección',
        options: {
          guardianship: 'Una tutela (tutelle)',
          curatorship: 'Una curatela (curatelle)',
          'family-authorisation': 'Una habilitación familiar (habilitation familiale)',
          mandate: 'Un poder preventivo (mandat de protection future)',
          other: 'Otra medida',
        },
      },
      age: {
        label: 'Edad de la víctima',
        hint: 'Los menores de 18 años tienen ayuda propia.',
        options: { adult: '18 años o más', minor: 'Menos de 18 años' },
      },
      images: {
        label: '¿Hay fotos o vídeos íntimos de por medio?',
        hint: 'Verdaderos o trucados. Nadie le pedirá que los muestre.',
        options: { no: 'No', yes: 'Sí', 'rather-not-say': 'Prefiero no responder' },
      },
    },
  },
  author: {
    title: '¿Sabe quién lo hizo?',
    byTeller: {
      relative: { title: '¿Usted o la persona cercana a usted saben quién lo hizo?' },
      guardian: { title: '¿Usted o la persona protegida saben quién lo hizo?' },
      organisation: { title: '¿Alguien en su organización sabe quién lo hizo?' },
    },
    lead: 'Una denuncia en línea es adecuada cuando no se conoce la verdadera identidad del autor.',
    fields: {
      known: {
        label: 'Esta persona',
        options: {
          no: 'No sé quién es',
          'online-only': 'Solo la conozco por internet o por teléfono, con un nombre que no puedo comprobar',
          identity: 'Conozco su verdadera identidad',
        },
      },
      met: {
        label: '¿Alguien ha visto a esta persona cara a cara?',
        options: { no: 'No', yes: 'Sí' },
      },
    },
  },
  harm: {
    title: '¿Qué ha pasado hasta ahora?',
    lead: 'Un intento también cuenta, aunque no se haya perdido nada.',
    fields: {
      what: {
        label: 'Marque todo lo que corresponda',
        options: {
          paid: 'Se pagó o se envió dinero',
          documents: 'Se dieron documentos, códigos, fotos o accesos',
          asked: 'Pidieron dinero',
          nothing: 'Nada de eso: vi una estafa y quiero avisar',
        },
      },
    },
  },
};
