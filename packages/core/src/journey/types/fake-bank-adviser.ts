import type { ScamJourney, StepValues } from '../journey.ts';
import { recogniseBy } from './recognise.ts';

/** A caller who says he protects the account, while he empties it. */
export const fakeBankAdviser: ScamJourney = {
  scamType: 'fake-bank-adviser',
  recognise: recogniseBy({
    asked: { bank: { weight: 10, sign: 'asked-bank' } },
    began: { 'phone-call': { weight: 1, sign: 'began-phone-call' } },
    words: `
      ma banque, conseiller, conseillere, service fraude, service des fraudes, anti fraude, antifraude, valider,
      valide, beneficiaire, compte securise, compte de secours, mettre mon argent en securite, coursier,
      operations suspectes, operation frauduleuse, mouvements suspects, numero de ma banque, my bank, fraud department,
      fraud team, safe account, secure account, bank adviser, bank s number, approve, courier, suspicious transactions`,
    wordsSign: 'words-of-bank-adviser',
  }),
  firstTenMinutes: [
    'stop-paying',
    'hang-up',
    'call-bank',
    'block-card',
    'change-passwords',
    'remote-tool',
    'courier-came',
    'bank-refuses',
    'keep-calls',
    'recovery-scam',
  ],
  steps: [
    {
      id: 'adviser-call',
      section: 'story',
      fields: [
        { name: 'number', kind: 'indicator', type: 'phone', required: false },
        { name: 'on', kind: 'date', required: false },
        { name: 'from', kind: 'time', required: false },
        { name: 'until', kind: 'time', required: false },
        { name: 'name', kind: 'short-text', required: false, max: 200 },
        { name: 'script', kind: 'long-text', required: false, max: 4_000 },
      ],
    },
    {
      id: 'adviser-operations',
      section: 'story',
      fields: [
        {
          name: 'validated',
          kind: 'choices',
          required: true,
          options: [
            'transfer',
            'new-beneficiary',
            'card-payment',
            'limit-raised',
            'app-prompt',
            'new-device',
            'credit',
            'unknown',
            'none',
          ],
        },
        { name: 'codes', kind: 'choice', required: true, options: ['no', 'yes', 'unknown'] },
        { name: 'courier', kind: 'choice', required: true, options: ['no', 'card', 'cash', 'valuables'] },
        {
          name: 'courier-details',
          kind: 'long-text',
          required: false,
          max: 2_000,
          when: courierCame,
        },
      ],
    },
    {
      id: 'adviser-refund',
      section: 'story',
      fields: [
        {
          name: 'bank-said',
          kind: 'choice',
          required: true,
          options: ['not-asked', 'waiting', 'refunded', 'partly', 'refused'],
        },
        {
          name: 'reason',
          kind: 'long-text',
          required: false,
          max: 2_000,
          when: (values) => values['bank-said'] === 'refused' || values['bank-said'] === 'partly',
        },
      ],
    },
  ],
};

function courierCame(values: StepValues): boolean {
  return values['courier'] !== undefined && values['courier'] !== 'no';
}
