import type { Answers, Step } from './journey.ts';
import { saidIn, tickedIn } from './said.ts';
import { tellerOf } from './teller.ts';

/** A person's own words may hold a pasted conversation; the wire takes no more in one field. */
const accountLength = 20_000;

/**
 * The common opening: safety and eligibility in plain words, the story in the person's own words, then the
 * questions that route. Nobody is asked to classify a crime. What it was about comes first of these: it makes
 * the type known, and with it what to do in the next ten minutes.
 */
export const opening: readonly Step[] = [
  {
    id: 'safety',
    section: 'start',
    fields: [
      {
        name: 'now',
        kind: 'choice',
        required: true,
        options: ['safe', 'danger', 'suicidal-thoughts', 'rather-not-say'],
      },
    ],
  },
  {
    id: 'victim',
    section: 'start',
    fields: [
      { name: 'who', kind: 'choice', required: true, options: ['me', 'relative', 'organisation', 'witness'] },
      {
        name: 'relation',
        kind: 'choice',
        required: true,
        options: ['guardian', 'child', 'parent', 'partner', 'other'],
        when: (values) => values['who'] === 'relative',
      },
      {
        name: 'measure',
        kind: 'choice',
        required: false,
        options: ['guardianship', 'curatorship', 'family-authorisation', 'mandate', 'other'],
        when: (values) => values['who'] === 'relative' && values['relation'] === 'guardian',
      },
      {
        name: 'age',
        kind: 'choice',
        required: true,
        options: ['adult', 'minor'],
        when: (values) => values['who'] !== 'organisation' && values['who'] !== 'witness',
      },
      {
        name: 'images',
        kind: 'choice',
        required: true,
        options: ['no', 'yes', 'rather-not-say'],
        when: (values) => values['age'] === 'minor',
      },
    ],
  },
  {
    id: 'author',
    section: 'start',
    when: isNoWitness,
    fields: [
      { name: 'known', kind: 'choice', required: true, options: ['no', 'online-only', 'identity'] },
      { name: 'met', kind: 'choice', required: true, options: ['no', 'yes'] },
    ],
  },
  {
    id: 'harm',
    section: 'start',
    when: isNoWitness,
    fields: [
      { name: 'what', kind: 'choices', required: true, options: ['paid', 'documents', 'asked', 'nothing'] },
    ],
  },
  {
    id: 'material',
    section: 'story',
    fields: [{ name: 'have', kind: 'choice', required: true, options: ['give', 'nothing'] }],
  },
  {
    id: 'account',
    section: 'story',
    fields: [{ name: 'text', kind: 'long-text', required: true, max: accountLength }],
  },
  {
    id: 'request',
    section: 'story',
    fields: [
      {
        name: 'what',
        kind: 'choices',
        required: true,
        options: [
          'relationship',
          'money-for-someone',
          'buy',
          'rent',
          'sell',
          'shop',
          'invest',
          'bank',
          'link',
          'official',
          'job',
          'intimate-images',
          'blackmail',
          'account',
          'locked',
          'other',
        ],
      },
    ],
  },
  {
    id: 'beginning',
    section: 'story',
    fields: [
      {
        name: 'how',
        kind: 'choice',
        required: true,
        options: [
          'dating-site',
          'social-network',
          'classified-advert',
          'advertising',
          'message',
          'phone-call',
          'email',
          'acquaintance',
          'other',
        ],
      },
      { name: 'place', kind: 'short-text', required: false, max: 200 },
    ],
  },
  {
    id: 'dates',
    section: 'story',
    fields: [
      { name: 'first-contact', kind: 'date', required: true },
      { name: 'last-contact', kind: 'date', required: false },
      { name: 'discovered', kind: 'date', required: false },
    ],
  },
];

export function hasPaid(answers: Answers): boolean {
  return tickedIn(answers, 'harm', 'what').includes('paid');
}

export function wasAskedForMoney(answers: Answers): boolean {
  return tickedIn(answers, 'harm', 'what').includes('asked');
}

export function isForOrganisation(answers: Answers): boolean {
  return saidIn(answers, 'victim', 'who') === 'organisation';
}

function isNoWitness(answers: Answers): boolean {
  return tellerOf(answers) !== 'witness';
}
