import type { StepTexts } from '../journey-texts.ts';

export const startSteps = {
  safety: {
    title: 'Êtes-vous en sécurité en ce moment ?',
    lead: 'Votre sécurité passe avant tout le reste. Votre réponse nous sert seulement à vous orienter.',
    fields: {
      now: {
        label: 'En ce moment',
        options: {
          safe: 'Oui, je suis en sécurité',
          danger: 'Non, je suis en danger ou quelqu’un me menace',
          'suicidal-thoughts': 'J’ai des idées suicidaires, ou je ne vois plus d’issue',
          'rather-not-say': 'Je préfère ne pas répondre',
        },
        errors: { required: 'Choisissez une réponse. Vous pouvez aussi préférer ne pas répondre.' },
      },
    },
  },
  victim: {
    title: 'Qui a été visé par cette arnaque ?',
    lead: 'Pour vous proposer la bonne démarche.',
    fields: {
      who: {
        label: 'La victime',
        options: {
          me: 'Moi',
          relative: 'Un proche, ou une personne que j’accompagne',
          organisation: 'Une entreprise, une association ou une administration',
          witness: 'Quelqu’un d’autre : j’ai vu une escroquerie et je veux aider',
        },
      },
      relation: {
        label: 'Votre lien avec cette personne',
        options: {
          guardian: 'Je suis son tuteur, sa tutrice, son curateur ou sa curatrice',
          child: 'C’est mon père, ma mère ou un parent plus âgé',
          parent: 'C’est mon enfant',
          partner: 'C’est mon conjoint ou ma conjointe',
          other: 'Un autre lien',
        },
      },
      measure: {
        label: 'La mesure de protection',
        options: {
          guardianship: 'Une tutelle',
          curatorship: 'Une curatelle',
          'family-authorisation': 'Une habilitation familiale',
          mandate: 'Un mandat de protection future',
          other: 'Une autre mesure',
        },
      },
      age: {
        label: 'Âge de la victime',
        hint: 'Les moins de 18 ans ont des interlocuteurs à eux.',
        options: { adult: '18 ans ou plus', minor: 'Moins de 18 ans' },
      },
      images: {
        label: 'Des photos ou des vidéos intimes sont-elles en jeu ?',
        hint: 'Vraies ou truquées. Personne ne vous demandera de les montrer.',
        options: { no: 'Non', yes: 'Oui', 'rather-not-say': 'Je préfère ne pas répondre' },
      },
    },
  },
  author: {
    title: 'Savez-vous qui a fait cela ?',
    byTeller: {
      relative: { title: 'Votre proche ou vous, savez-vous qui a fait cela ?' },
      guardian: { title: 'La personne protégée ou vous, savez-vous qui a fait cela ?' },
      organisation: { title: 'Dans votre organisation, sait-on qui a fait cela ?' },
    },
    lead: 'Une plainte en ligne convient quand on ne connaît pas la vraie identité de l’auteur.',
    fields: {
      known: {
        label: 'Cette personne',
        options: {
          no: 'Je ne sais pas qui elle est',
          'online-only':
            'Je ne la connais que par internet ou par téléphone, sous un nom que je ne peux pas vérifier',
          identity: 'Je connais sa véritable identité',
        },
      },
      met: {
        label: 'Cette personne a-t-elle été rencontrée, face à face ?',
        options: { no: 'Non', yes: 'Oui' },
      },
    },
  },
  harm: {
    title: 'Qu’est-ce qui s’est passé jusqu’ici ?',
    lead: 'Une tentative compte aussi, même si rien n’a été perdu.',
    fields: {
      what: {
        label: 'Cochez tout ce qui correspond',
        options: {
          paid: 'De l’argent a été payé ou envoyé',
          documents: 'Des papiers, des codes, des photos ou des accès ont été donnés',
          asked: 'De l’argent a été demandé',
          nothing: 'Rien de tout cela : j’ai vu une arnaque et je veux la signaler',
        },
      },
    },
  },
} satisfies Record<string, StepTexts>;
