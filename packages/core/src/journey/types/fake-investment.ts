import type { ScamJourney } from '../journey.ts';
import { recogniseBy } from './recognise.ts';

/** A platform, an adviser or an app that shows gains and never pays them out. */
export const fakeInvestment: ScamJourney = {
  scamType: 'fake-investment',
  recognise: recogniseBy({
    // Above a relationship's weight: when love led to a placement, the platform's traces count most.
    asked: { invest: { weight: 12, sign: 'asked-invest' } },
    began: { advertising: { weight: 1, sign: 'began-advertising' } },
    words: `
      invest, placement, placer de l argent, trading!, trader, bitcoin, crypto!, rendement, plus value, livret,
      mes gains, retrait, courtier, forex, ethereum, usdt, portefeuille, broker, profits, returns, withdraw,
      deposit`,
    wordsSign: 'words-of-investment',
  }),
  firstTenMinutes: [
    'stop-paying',
    'no-fees-to-withdraw',
    'remote-tool',
    'call-bank',
    'tell-exchange',
    'keep-platform',
    'papers-sent',
    'recovery-scam',
    'talk-to-someone',
  ],
  steps: [
    {
      id: 'investment-platform',
      section: 'story',
      fields: [
        { name: 'name', kind: 'short-text', required: false, max: 200 },
        { name: 'url', kind: 'indicator', type: 'url', required: false },
        { name: 'app', kind: 'short-text', required: false, max: 200 },
        { name: 'adviser', kind: 'short-text', required: false, max: 200 },
        { name: 'contract', kind: 'choice', required: false, options: ['yes', 'no'] },
      ],
    },
    {
      id: 'investment-means',
      section: 'story',
      fields: [
        {
          name: 'remote-tool',
          kind: 'choice',
          required: true,
          options: ['none', 'anydesk', 'teamviewer', 'other', 'unknown'],
        },
        { name: 'exchange', kind: 'short-text', required: false, max: 200 },
      ],
    },
    {
      id: 'investment-withdrawal',
      section: 'story',
      fields: [
        { name: 'tried', kind: 'choice', required: true, options: ['blocked', 'partly', 'not-tried'] },
        { name: 'fees', kind: 'choice', required: true, options: ['no', 'asked', 'paid'] },
        {
          name: 'fees-reason',
          kind: 'short-text',
          required: false,
          max: 300,
          when: (values) => values['fees'] === 'asked' || values['fees'] === 'paid',
        },
        { name: 'recovery-offer', kind: 'choice', required: true, options: ['no', 'yes'] },
        {
          name: 'recovery-details',
          kind: 'long-text',
          required: false,
          max: 2_000,
          when: (values) => values['recovery-offer'] === 'yes',
        },
      ],
    },
  ],
};
