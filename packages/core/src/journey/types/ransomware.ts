import type { ScamJourney } from '../journey.ts';
import { recogniseBy } from './recognise.ts';

/** Files or devices locked against a ransom. Whether a firm or a person was hit is told at the start. */
export const ransomware: ScamJourney = {
  scamType: 'ransomware',
  recognise: recogniseBy({
    asked: {
      locked: { weight: 14, sign: 'asked-locked' },
      blackmail: { weight: 1, sign: 'asked-blackmail' },
    },
    began: {},
    words: `
      rancon, rancongiciel!, ransomware!, chiffre, cryptes, crypte, fichiers, mes documents, serveur, bloque mon ordinateur,
      extension, dechiffr, decrypt, cle de dechiffrement, sauvegarde, lockbit, tor browser, onion, readme,
      ransom, encrypted, files, backups, server, locked, decryption key`,
    wordsSign: 'words-of-ransomware',
  }),
  firstTenMinutes: [
    'stop-paying',
    'unplug-device',
    'keep-ransom-note',
    'warn-it',
    'no-more-ransom',
    'insurance-hours',
    'personal-data-breach',
    'call-17cyber',
    'recovery-scam',
  ],
  steps: [
    {
      id: 'ransom-device',
      section: 'story',
      fields: [
        {
          name: 'devices',
          kind: 'choices',
          required: true,
          options: ['computer', 'phone', 'server', 'network-storage', 'website', 'other'],
        },
        {
          name: 'system',
          kind: 'choices',
          required: false,
          options: ['windows', 'macos', 'linux', 'android', 'ios', 'other', 'unknown'],
        },
        { name: 'extension', kind: 'short-text', required: false, max: 60 },
        { name: 'strain', kind: 'short-text', required: false, max: 100 },
        { name: 'noticed', kind: 'date', required: false },
      ],
    },
    {
      id: 'ransom-note',
      section: 'story',
      fields: [
        { name: 'text', kind: 'long-text', required: false, max: 10_000 },
        { name: 'email', kind: 'indicator', type: 'email', required: false },
        { name: 'address', kind: 'indicator', type: 'url', required: false },
        { name: 'wallet', kind: 'indicator', type: 'wallet', required: false },
        { name: 'ransom', kind: 'amount', required: false },
        { name: 'currency', kind: 'currency', required: true, of: ['ransom'] },
        { name: 'paid', kind: 'choice', required: true, options: ['no', 'yes', 'unknown'] },
      ],
    },
    {
      id: 'ransom-entry',
      section: 'story',
      fields: [
        {
          name: 'way-in',
          kind: 'choice',
          required: true,
          options: [
            'email',
            'download',
            'remote-access',
            'stolen-password',
            'flaw',
            'supplier',
            'other',
            'unknown',
          ],
        },
        {
          name: 'backups',
          kind: 'choice',
          required: true,
          options: ['safe', 'lost', 'none', 'unknown'],
        },
        {
          name: 'stolen',
          kind: 'choice',
          required: false,
          options: ['no', 'threatened', 'published', 'unknown'],
        },
      ],
    },
  ],
};
