import type { ScamJourney } from '../journey.ts';
import { saidIn } from '../said.ts';
import { recogniseBy } from './recognise.ts';

/**
 * A threat to publish intimate images, real, forged or never taken. A minor never comes here: the door `minor`
 * hands them to people, and their images are never uploaded.
 */
export const sextortion: ScamJourney = {
  scamType: 'sextortion',
  recognise: recogniseBy({
    asked: {
      'intimate-images': { weight: 14, sign: 'asked-intimate-images' },
      blackmail: { weight: 2, sign: 'asked-blackmail' },
    },
    began: { 'dating-site': { weight: 1, sign: 'began-dating-site' } },
    words: `
      tout nu, toute nue, moi nu, nues, nude!, webcam, intime, video intime, sextape!, masturb!, chantage, maitre chanteur, diffuser,
      publier la video, publier les photos, mes contacts, a toute ma famille, video sexuelle, photos de moi,
      camera, deshabill, photomontage!, film porno, site porno, site adulte, intimate, naked, sextort!, blackmail,
      my contacts, recorded me, masturbating, send the video, explicit, leak`,
    wordsSign: 'words-of-sextortion',
  }),
  firstTenMinutes: [
    'stop-paying',
    'do-not-delete-account',
    'stop-replying',
    'images-sent',
    'close-lists',
    'report-profile',
    'call-3018',
    'talk-to-someone',
    'recovery-scam',
  ],
  steps: [
    {
      id: 'sextortion-images',
      section: 'story',
      fields: [
        {
          name: 'image',
          kind: 'choice',
          required: true,
          options: ['real', 'montage', 'none', 'unknown'],
        },
        {
          name: 'obtained',
          kind: 'choice',
          required: false,
          options: ['video-call', 'sent', 'stolen', 'claimed-webcam', 'former-partner', 'unknown'],
          when: (values) => values['image'] !== 'none',
        },
      ],
    },
    {
      id: 'sextortion-threat',
      section: 'story',
      fields: [
        {
          name: 'demand',
          kind: 'choices',
          required: true,
          options: ['money', 'vouchers', 'more-images', 'other', 'none'],
        },
        { name: 'details', kind: 'long-text', required: false, max: 2_000 },
        // A deadline may lie ahead, which a date of the facts never does.
        { name: 'deadline', kind: 'short-text', required: false, max: 100 },
        {
          name: 'threatened',
          kind: 'choices',
          required: false,
          options: ['family', 'friends', 'work', 'school', 'followers', 'unknown'],
        },
        { name: 'published', kind: 'choice', required: true, options: ['no', 'yes', 'unknown'] },
      ],
    },
    {
      id: 'sextortion-published',
      section: 'story',
      when: (answers) => saidIn(answers, 'sextortion-threat', 'published') === 'yes',
      list: { max: 20 },
      fields: [
        { name: 'url', kind: 'indicator', type: 'url', required: true },
        { name: 'seen-on', kind: 'date', required: false },
      ],
    },
  ],
};
