import type { ScamJourney, StepValues } from '../journey.ts';
import { recogniseBy } from './recognise.ts';

/** An account of the person's own, taken over and often used against those close to them. */
export const hackedAccount: ScamJourney = {
  scamType: 'hacked-account',
  recognise: recogniseBy({
    asked: { account: { weight: 12, sign: 'asked-account' } },
    began: {},
    words: `
      pirate, piratage!, hacke!, ete pirate!, mon compte, ma messagerie, ma boite mail, mon mot de passe, plus acces,
      a ma place, en mon nom, mes amis ont recu, mes proches ont recu, mes contacts ont recu, changer le mot de passe,
      double authentification, mon instagram, mon facebook, mon whatsapp, hacked!, my account, locked out,
      my password, my email account, took over, changed the password, my friends received, in my name,
      pretending to be me`,
    wordsSign: 'words-of-hacked-account',
  }),
  firstTenMinutes: [
    'stop-paying',
    'take-back-account',
    'change-passwords',
    'warn-relatives',
    'check-mailbox',
    'call-bank',
    'keep-conversations',
    'report-impersonation',
    'recovery-scam',
  ],
  steps: [
    {
      id: 'account-taken',
      section: 'story',
      fields: [
        {
          name: 'service',
          kind: 'choice',
          required: true,
          options: [
            'email',
            'social-network',
            'messaging',
            'shopping',
            'bank',
            'public-service',
            'games',
            'phone-operator',
            'other',
          ],
        },
        { name: 'service-name', kind: 'short-text', required: true, max: 100 },
        { name: 'username', kind: 'short-text', required: false, max: 200 },
        { name: 'on', kind: 'date', required: false },
        {
          name: 'changed',
          kind: 'choices',
          required: false,
          options: ['password', 'email', 'phone', 'none', 'unknown'],
        },
        { name: 'new-email', kind: 'indicator', type: 'email', required: false, when: changed('email') },
        { name: 'new-phone', kind: 'indicator', type: 'phone', required: false, when: changed('phone') },
      ],
    },
    {
      id: 'account-used',
      section: 'story',
      fields: [
        { name: 'messages', kind: 'choice', required: true, options: ['no', 'yes', 'unknown'] },
        {
          name: 'messages-details',
          kind: 'long-text',
          required: false,
          max: 2_000,
          when: (values) => values['messages'] === 'yes',
        },
        {
          name: 'relatives-paid',
          kind: 'choice',
          required: true,
          options: ['no', 'yes', 'unknown'],
          when: (values) => values['messages'] === 'yes',
        },
        { name: 'recovered', kind: 'choice', required: true, options: ['yes', 'no', 'in-progress'] },
      ],
    },
  ],
};

function changed(what: string): (values: StepValues) => boolean {
  return (values) => (values['changed'] ?? []).includes(what);
}
