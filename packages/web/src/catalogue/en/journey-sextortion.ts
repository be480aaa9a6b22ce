import type { sextortionSteps as french } from '../fr/journey-sextortion.ts';
import type { Translation } from '../journey-texts.ts';

export const sextortionSteps: Translation<typeof french> = {
  'sextortion-images': {
    title: 'What images is it about?',
    lead: 'You will not have to show them. What happened is not your fault.',
    fields: {
      image: {
        label: 'These images',
        options: {
          real: 'Are real photos or videos',
          montage: 'Are faked: edited or generated',
          none: 'Do not exist: the person is lying',
          unknown: 'I do not know',
        },
      },
      obtained: {
        label: 'How were they obtained?',
        options: {
          'video-call': 'During a video call',
          sent: 'I sent them to someone I trusted',
          stolen: 'They were taken from an account or a device',
          'claimed-webcam': 'Someone claims to have filmed me through my camera',
          'former-partner': 'By someone I had a relationship with',
          unknown: 'I do not know',
        },
      },
    },
  },
  'sextortion-threat': {
    title: 'What is demanded, and what is the threat?',
    lead: 'Even if a deadline is given, nothing obliges you to reply.',
    fields: {
      demand: {
        label: 'What is demanded',
        options: {
          money: 'Money',
          vouchers: 'Vouchers or gift cards',
          'more-images': 'More images',
          other: 'Something else',
          none: 'Nothing so far',
        },
      },
      details: { label: 'More details', hint: 'For example: the sum, or the words used.' },
      deadline: { label: 'Deadline given', hint: 'For example: by tonight, within 48 hours.' },
      threatened: {
        label: 'Who do they threaten to send them to?',
        options: {
          family: 'My family',
          friends: 'My friends',
          work: 'My work',
          school: 'My school or university',
          followers: 'My followers, or everybody',
          unknown: 'It is not said',
        },
      },
      published: {
        label: 'Have these images been published or sent?',
        options: { no: 'No', yes: 'Yes', unknown: 'I do not know' },
      },
    },
  },
  'sextortion-published': {
    title: 'Where were these images published?',
    lead: 'The link is enough to ask for their removal. Do not save the images.',
    list: {
      item: 'Publication {number}',
      add: 'Add a link',
      addAnother: 'Add another link',
      none: 'I do not have the links',
      done: 'All the links are there, continue',
    },
    fields: {
      url: { label: 'Address of the page or account', hint: 'Copy the link as it is.' },
      'seen-on': { label: 'Date when you saw it' },
    },
  },
};
