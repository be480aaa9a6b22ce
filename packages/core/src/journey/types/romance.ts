import type { ScamJourney } from '../journey.ts';
import { recogniseBy } from './recognise.ts';

/** A feigned love or friendship, and then money: the person is never at fault for having trusted. */
export const romance: ScamJourney = {
  scamType: 'romance',
  recognise: recogniseBy({
    asked: {
      relationship: { weight: 10, sign: 'asked-relationship' },
      'money-for-someone': { weight: 1, sign: 'asked-money-for-someone' },
    },
    began: { 'dating-site': { weight: 4, sign: 'began-dating-site' } },
    words: `
      amoureu!, mon amour, je t aime, site de rencontre, nous marier, mariage, epouser, sentiments, tinder!, meetic!,
      badoo!, militaire, plateforme petroliere, billet d avion, in love!, i love you!, dating, my darling, marry,
      soldier, oil rig, plane ticket, soulmate`,
    wordsSign: 'words-of-romance',
  }),
  firstTenMinutes: [
    'stop-paying',
    'stop-replying',
    'call-bank',
    'keep-conversations',
    'papers-sent',
    'images-sent',
    'do-not-pass-on',
    'report-profile',
    'talk-to-someone',
    'recovery-scam',
  ],
  steps: [
    {
      id: 'romance-person',
      section: 'story',
      fields: [
        { name: 'name', kind: 'short-text', required: false, max: 200 },
        { name: 'job', kind: 'short-text', required: false, max: 200 },
        { name: 'country', kind: 'country', required: false },
        { name: 'photos', kind: 'choice', required: true, options: ['kept', 'lost', 'none'] },
      ],
    },
    {
      id: 'romance-reasons',
      section: 'story',
      fields: [
        {
          name: 'pretexts',
          kind: 'choices',
          required: false,
          options: [
            'travel',
            'illness',
            'parcel',
            'inheritance',
            'work',
            'arrest',
            'family',
            'invest',
            'other',
          ],
        },
        { name: 'left-site', kind: 'date', required: false },
        { name: 'accomplices', kind: 'long-text', required: false, max: 2_000 },
      ],
    },
    {
      id: 'romance-given',
      section: 'story',
      fields: [
        {
          name: 'what',
          kind: 'choices',
          required: true,
          options: ['papers', 'images', 'bank-access', 'loan', 'money-passed-on', 'parcel-passed-on', 'none'],
        },
        { name: 'details', kind: 'long-text', required: false, max: 2_000 },
      ],
    },
  ],
};
