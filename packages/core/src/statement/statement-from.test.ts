import { describe, expect, test } from 'vitest';
import { exampleToday, investmentStory, romanceStory, saleStory, tell } from '../journey/example-stories.ts';
import { type Answers, answerStep } from '../journey/index.ts';
import type { Statement } from './statement.ts';
import { statementFrom } from './statement-from.ts';

const romance = tell(romanceStory);

function stated(answers: Answers): Statement {
  const made = statementFrom(answers, 'fr');
  if (!made.ok) throw new Error(`expected a statement: ${JSON.stringify(made.refusal)}`);
  return made.value;
}

function seen(answers: Answers) {
  return stated(answers).sightings.map(({ type, value, field, verified }) => ({
    type,
    value,
    field,
    verified,
  }));
}

test('a story told to the end is a statement', () => {
  expect(stated(romance)).toMatchObject({
    scamType: 'romance',
    signs: ['asked-relationship', 'asked-money-for-someone'],
    locale: 'fr',
    narrative: 'Il disait m’aimer. Il m’écrivait du 06 39 98 12 34, et moi de camille@example.com.',
    occurredOn: '2026-03',
    payments: [
      {
        method: 'transfer',
        amount: '1250.50',
        currency: 'EUR',
        on: '2026-04-02',
        beneficiary: 'Jean Exemple',
      },
      { method: 'voucher', amount: '200.00', currency: 'EUR' },
    ],
    losses: [{ amount: '1450.50', currency: 'EUR' }],
  });
});

test('sightings come from the account once confirmed, from lists and from fields, each with its place', () => {
  expect(seen(romance)).toEqual([
    { type: 'phone', value: '+33639981234', field: 'account.text', verified: true },
    { type: 'handle', value: 'instagram:dr.martin.exemple', field: 'contacts[0].value', verified: true },
    { type: 'iban', value: 'FR7630006000011234567890189', field: 'payments[0].iban', verified: true },
  ]);
  expect(seen(tell(saleStory))).toEqual([
    {
      type: 'url',
      value: expect.stringContaining('location.example'),
      field: 'sale-advert.url',
      verified: true,
    },
    {
      type: 'url',
      value: expect.stringContaining('paiement.example'),
      field: 'sale-trap.url',
      verified: true,
    },
    { type: 'iban', value: 'FR7630006000011234567890189', field: 'payments[0].iban', verified: true },
  ]);
  expect(seen(tell(investmentStory)).map((each) => each.type)).toEqual(['url', 'wallet']);
});

test('a sighting in the account stands where it says', () => {
  const { narrative, sightings } = stated(romance);
  const found = sightings.filter((sighting) => sighting.at !== undefined);
  expect(found).toHaveLength(1);
  for (const { at, raw } of found) expect(narrative.slice(at?.start, at?.end)).toBe(raw);
});

describe('the person’s own contacts are never sightings', () => {
  test.each([
    [
      'the account',
      [{ step: 'account', raw: { text: 'Mon numéro est le 06.39.98.00.01, CAMILLE@example.com.' } }],
    ],
    ['the contacts', [{ step: 'contacts', item: 1, raw: { kind: 'phone', value: '+33 6 39 98 00 01' } }]],
    [
      'a messaging account',
      [{ step: 'contacts', item: 1, raw: { kind: 'handle', platform: 'whatsapp', value: '06 39 98 00 01' } }],
    ],
  ])('written in %s', (_, pages) => {
    const values = seen(tell(pages, romance)).map((each) => each.value);
    expect(values).not.toContain('+33639980001');
    expect(values).not.toContain('camille@example.com');
  });
});

test('what was struck out is no sighting', () => {
  const answers = tell([{ step: 'found', raw: {} }], romance);
  expect(seen(answers).map((each) => each.field)).toEqual(['contacts[0].value', 'payments[0].iban']);
});

test('a value that fails its check is kept as written, unverified', () => {
  const answers = tell([{ step: 'contacts', item: 1, raw: { kind: 'iban', value: 'FR76 3000 …' } }], romance);
  expect(seen(answers)).toContainEqual({
    type: 'iban',
    value: 'FR76 3000 …',
    field: 'contacts[1].value',
    verified: false,
  });
});

test('a postal address is kept in the answers and is no indicator', () => {
  const page = {
    step: 'contacts',
    item: 1,
    raw: { kind: 'postal-address', value: '1 rue des Lilas, Nantes' },
  };
  const answers = tell([page], romance);
  expect(answers['contacts']).toContainEqual(page.raw);
  expect(seen(answers)).toEqual(seen(romance));
});

test('a name on a platform that was not proposed keeps the platform as written', () => {
  const raw = { kind: 'handle', platform: 'other', 'platform-name': 'VK', value: '@jean.exemple' };
  const answers = tell([{ step: 'contacts', item: 1, raw }], romance);
  expect(seen(answers)).toContainEqual(
    expect.objectContaining({ value: 'vk:jean.exemple', field: 'contacts[1].value' }),
  );
});

test('money told before "I paid nothing" is no payment, no loss and no sighting', () => {
  const changed = tell(
    [
      { step: 'harm', raw: { what: ['asked'] } },
      { step: 'asked', raw: {} },
    ],
    romance,
  );
  expect(stated(changed)).toMatchObject({ payments: [], losses: [] });
  expect(seen(changed).map((each) => each.type)).not.toContain('iban');
});

test('what came back is taken off the loss', () => {
  const answers = tell(
    [{ step: 'recovered', raw: { any: 'yes', amount: '450,50', currency: 'EUR' } }],
    romance,
  );
  expect(stated(answers).losses).toEqual([{ amount: '1000.00', currency: 'EUR' }]);
});

test('a story that is not complete says which pages are missing', () => {
  const { contacts: _, name: __, ...incomplete } = romance;
  expect(statementFrom(incomplete, 'fr')).toEqual({
    ok: false,
    refusal: { kind: 'missing', missing: ['contacts', 'name'] },
  });
});

test('a story that belongs to people is no statement', () => {
  const safety = answerStep(romance, 'safety', { now: 'danger' }, { today: exampleToday });
  expect(safety.ok && statementFrom(safety.value, 'fr')).toEqual({
    ok: false,
    refusal: { kind: 'door', door: { kind: 'urgent', reason: 'danger' } },
  });
});
