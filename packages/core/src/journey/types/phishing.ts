import type { ScamJourney } from '../journey.ts';
import { recogniseBy } from './recognise.ts';

/** A message in the name of a service everyone knows, to obtain a card, a password or an identity. */
export const phishing: ScamJourney = {
  scamType: 'phishing',
  recognise: recogniseBy({
    asked: {
      link: { weight: 10, sign: 'asked-link' },
      official: { weight: 2, sign: 'asked-official' },
    },
    began: {
      message: { weight: 1, sign: 'began-message' },
      email: { weight: 1, sign: 'began-email' },
    },
    words: `
      sms, hameconnage, phishing, lien, clique, cliquer, faux site, carte vitale, ameli, assurance maladie, antai,
      amende, vignette, crit air, chronopost, colissimo, mondial relay, frais de port, frais de douane, mise a jour,
      mes coordonnees bancaires, numero de carte, compte personnel de formation, cpf, impots, remboursement, netflix,
      text message, clicked, the link, fake website, card details, my card number, redelivery, unpaid toll,
      customs fee, tax refund, parking fine`,
    wordsSign: 'words-of-phishing',
  }),
  firstTenMinutes: [
    'stop-paying',
    'call-bank',
    'block-card',
    'change-passwords',
    'papers-sent',
    'expect-a-call',
    'keep-message',
    'forward-33700',
    'recovery-scam',
  ],
  steps: [
    {
      id: 'phishing-message',
      section: 'story',
      fields: [
        {
          name: 'channel',
          kind: 'choice',
          required: true,
          options: [
            'sms',
            'email',
            'messaging',
            'social-network',
            'phone-call',
            'qr-code',
            'letter',
            'other',
          ],
        },
        { name: 'brand', kind: 'short-text', required: false, max: 200 },
        {
          name: 'sender-kind',
          kind: 'choice',
          required: false,
          options: ['phone', 'email', 'name'],
        },
        { name: 'sender', kind: 'indicator', type: 'phone', typeField: 'sender-kind', required: false },
        { name: 'message', kind: 'long-text', required: false, max: 10_000 },
      ],
    },
    {
      id: 'phishing-given',
      section: 'story',
      fields: [
        { name: 'url', kind: 'indicator', type: 'url', required: false },
        {
          name: 'data',
          kind: 'choices',
          required: true,
          options: [
            'card',
            'bank-access',
            'password',
            'code',
            'identity',
            'address',
            'social-security',
            'other',
            'none',
          ],
        },
        { name: 'given-on', kind: 'date', required: false },
      ],
    },
  ],
};
