import { foundIn } from './found.ts';
import type { Step } from './journey.ts';
import { hasPaid, isForOrganisation, wasAskedForMoney } from './opening.ts';
import { paymentFields } from './payment-fields.ts';
import { tellerOf } from './teller.ts';

const accountField = { step: 'account', field: 'text' } as const;

/** Common to every type, after the type's own questions: contacts, money, the person. Amounts come late. */
export const closing: readonly Step[] = [
  {
    id: 'found',
    section: 'contacts',
    when: (answers) => foundIn(answers, accountField).length > 0,
    fields: [{ name: 'kept', kind: 'found-indicators', required: false, from: accountField }],
  },
  {
    id: 'contacts',
    section: 'contacts',
    list: { max: 30 },
    fields: [
      {
        name: 'kind',
        kind: 'choice',
        required: true,
        options: ['phone', 'email', 'handle', 'url', 'iban', 'wallet', 'postal-address'],
      },
      {
        name: 'platform',
        kind: 'choice',
        required: true,
        options: [
          'facebook',
          'instagram',
          'whatsapp',
          'telegram',
          'snapchat',
          'tiktok',
          'x',
          'linkedin',
          'discord',
          'signal',
          'skype',
          'meetic',
          'tinder',
          'badoo',
          'leboncoin',
          'vinted',
          'ebay',
          'airbnb',
          'other',
        ],
        when: (values) => values['kind'] === 'handle',
      },
      {
        name: 'platform-name',
        kind: 'short-text',
        required: false,
        max: 60,
        when: (values) => values['kind'] === 'handle' && values['platform'] === 'other',
      },
      {
        name: 'value',
        kind: 'indicator',
        required: true,
        type: 'phone',
        typeField: 'kind',
        platformField: 'platform',
      },
      {
        name: 'profile',
        kind: 'short-text',
        required: false,
        max: 200,
        when: (values) => values['kind'] === 'handle',
      },
      {
        name: 'headers',
        kind: 'long-text',
        required: false,
        max: 10_000,
        when: (values) => values['kind'] === 'email',
      },
      { name: 'note', kind: 'short-text', required: false, max: 200 },
    ],
  },
  { id: 'payments', section: 'money', when: hasPaid, list: { max: 50 }, fields: paymentFields },
  {
    id: 'asked',
    section: 'money',
    when: (answers) => wasAskedForMoney(answers) && !hasPaid(answers),
    fields: [
      { name: 'amount', kind: 'amount', required: false },
      { name: 'currency', kind: 'currency', required: true, of: ['amount'] },
    ],
  },
  {
    id: 'bank',
    section: 'money',
    when: hasPaid,
    fields: [
      { name: 'alerted', kind: 'choice', required: true, options: ['yes', 'no', 'not-concerned'] },
      { name: 'alerted-on', kind: 'date', required: false, when: (values) => values['alerted'] === 'yes' },
      {
        name: 'reference',
        kind: 'short-text',
        required: false,
        max: 100,
        when: (values) => values['alerted'] === 'yes',
      },
    ],
  },
  {
    id: 'recovered',
    section: 'money',
    when: hasPaid,
    fields: [
      { name: 'any', kind: 'choice', required: true, options: ['no', 'yes'] },
      { name: 'amount', kind: 'amount', required: true, when: (values) => values['any'] === 'yes' },
      {
        name: 'currency',
        kind: 'currency',
        required: true,
        of: ['amount'],
        when: (values) => values['any'] === 'yes',
      },
    ],
  },
  {
    id: 'handing-over',
    section: 'you',
    when: (answers) => tellerOf(answers) === 'relative',
    fields: [{ name: 'ready', kind: 'choice', required: true, options: ['victim-here', 'later'] }],
  },
  {
    id: 'context',
    section: 'you',
    fields: [
      { name: 'contact-goes-on', kind: 'choice', required: true, options: ['no', 'yes'] },
      { name: 'earlier-complaint', kind: 'short-text', required: false, max: 100 },
      { name: 'sharing', kind: 'choices', required: false, options: ['bank', 'platform', 'association'] },
    ],
  },
  {
    id: 'organisation',
    section: 'you',
    when: isForOrganisation,
    fields: [
      { name: 'name', kind: 'short-text', required: true, max: 200 },
      { name: 'registration', kind: 'company-number', required: false },
      { name: 'role', kind: 'short-text', required: true, max: 100 },
      { name: 'authority', kind: 'choice', required: true, options: ['legal-representative', 'delegated'] },
    ],
  },
  {
    id: 'protected-person',
    section: 'you',
    when: (answers) => tellerOf(answers) === 'guardian',
    fields: [
      { name: 'given', kind: 'short-text', required: true, max: 100 },
      { name: 'family', kind: 'short-text', required: true, max: 100 },
      { name: 'decision', kind: 'short-text', required: false, max: 200 },
    ],
  },
  {
    id: 'name',
    section: 'you',
    fields: [
      { name: 'given', kind: 'short-text', required: true, max: 100 },
      { name: 'family', kind: 'short-text', required: true, max: 100 },
    ],
  },
  {
    id: 'reach',
    section: 'you',
    fields: [
      { name: 'email', kind: 'own-email', required: true },
      { name: 'phone', kind: 'own-phone', required: false },
      {
        name: 'safe-hours',
        kind: 'choices',
        required: false,
        options: ['morning', 'midday', 'afternoon', 'evening', 'email-only'],
      },
      { name: 'language', kind: 'choice', required: true, options: ['fr', 'en', 'other'] },
      {
        name: 'other-language',
        kind: 'short-text',
        required: true,
        max: 60,
        when: (values) => values['language'] === 'other',
      },
    ],
  },
];
