import type { startSteps as french } from '../fr/journey-start.ts';
import type { Translation } from '../journey-texts.ts';

export const startSteps: Translation<typeof french> = {
  safety: {
    title: 'Are you safe right now?',
    lead: 'Your safety comes before anything else. Your answer only helps us show you the right help.',
    fields: {
      now: {
        label: 'Right now',
        options: {
          safe: 'Yes, I am safe',
          danger: 'No, I am in danger or someone is threatening me',
          'suicidal-thoughts': 'I have suicidal thoughts, or I see no way out',
          'rather-not-say': 'I would rather not say',
        },
        errors: { required: 'Choose an answer. You may also say that you would rather not answer.' },
      },
    },
  },
  victim: {
    title: 'Who was targeted by this scam?',
    lead: 'So that we can offer you the right way forward.',
    fields: {
      who: {
        label: 'The victim',
        options: {
          me: 'Me',
          relative: 'A relative, or someone I support',
          organisation: 'A company, an association or a public body',
          witness: 'Someone else: I saw a scam and want to help',
        },
      },
      relation: {
        label: 'Your link with this person',
        options: {
          guardian: 'I am their legal guardian',
          child: 'They are my mother, my father or an older relative',
          parent: 'They are my child',
          partner: 'They are my partner',
          other: 'Another link',
        },
      },
      measure: {
        label: 'The protective measure',
        options: {
          guardianship: 'Full guardianship (tutelle)',
          curatorship: 'Assisted guardianship (curatelle)',
          'family-authorisation': 'Family authorisation',
          mandate: 'Lasting mandate',
          other: 'Another measure',
        },
      },
      age: {
        label: 'Age of the victim',
        hint: 'People under 18 have help of their own.',
        options: { adult: '18 or over', minor: 'Under 18' },
      },
      images: {
        label: 'Are intimate photos or videos involved?',
        hint: 'Real or faked. Nobody will ask you to show them.',
        options: { no: 'No', yes: 'Yes', 'rather-not-say': 'I would rather not say' },
      },
    },
  },
  author: {
    title: 'Do you know who did this?',
    byTeller: {
      relative: { title: 'Do you, or the person close to you, know who did this?' },
      guardian: { title: 'Do you, or the protected person, know who did this?' },
      organisation: { title: 'Does anyone in your organisation know who did this?' },
    },
    lead: 'An online complaint is right when nobody knows who the person really is.',
    fields: {
      known: {
        label: 'This person',
        options: {
          no: 'I do not know who they are',
          'online-only': 'I know them only online or by phone, under a name I cannot check',
          identity: 'I know who they really are',
        },
      },
      met: {
        label: 'Has anyone met this person face to face?',
        options: { no: 'No', yes: 'Yes' },
      },
    },
  },
  harm: {
    title: 'What has happened so far?',
    lead: 'An attempt counts too, even if nothing was lost.',
    fields: {
      what: {
        label: 'Tick all that apply',
        options: {
          paid: 'Money was paid or sent',
          documents: 'Papers, codes, pictures or access were given',
          asked: 'Money was asked for',
          nothing: 'None of these: I saw a scam and want to report it',
        },
      },
    },
  },
};
