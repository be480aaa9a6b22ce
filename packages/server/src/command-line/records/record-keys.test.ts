import { linkingKeysOf } from '@fanal/core/matching';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumberIn } from './day-number.ts';
import type { WrittenRecord } from './record.ts';
import { incidencesIn } from './record-incidences.ts';
import { createKeyReader } from './record-keys.ts';
import { supportedRecord } from './record-support.ts';

const values = [
  '06 39 98 12 34',
  '+33639981234',
  '+33 6 39 98 12 34',
  '0033639981234',
  '07700 900123',
  '+44 7700 900123',
  '(202) 555-0143',
  '+888 12345678901',
  '3640',
  '01 23',
  'fr76 3000 6000 0112 3456 7890 189',
  'FR7630006000011234567890189',
  'FR7630006000011234567890188',
  'DE89370400440532013000',
  'BNPAFRPP',
  'Jean@Exemple.example',
  'jean+vente@exemple.example',
  'jean@exemple',
  'noreply@leboncoin.fr',
  'boutique.example',
  'www.Boutique.example.',
  'leboncoin.fr',
  'https://boutique.example/suivi?id=3&utm_source=x',
  'hxxps://boutique[.]example/suivi?id=3',
  'http://192.0.2.7/a',
  'https://wa.me/33639981234',
  'https://www.instagram.com/dr.martin.exemple/',
  'bit.ly/3abc',
  '@dr.martin.exemple',
  'instagram:dr.martin.exemple',
  'Katia',
  '0x52908400098527886E0F7030069857D2E4169EE7',
  'eth:0x52908400098527886e0f7030069857d2e4169ee7',
  '0x52908400098527886E0F7030069857D2E4169Ee7',
  '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2',
  'bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq',
  'd1c4f0e8a3b59672',
  'D1C4F0E8A3B59672',
  '0000000000000000',
  '',
  ' ',
];
const value = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...values) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
);
const labels =
  'phone,tel,email,reply_to,sender_name,iban,bic,wallet,crypto,url,domain,handle,username,photo,company,note'.split(
    ',',
  );
const record: fc.Arbitrary<WrittenRecord> = fc.record({
  line: fc.constant(1),
  id: fc.constant('1'),
  text: fc.array(value, { maxLength: 3 }).map((parts) => parts.join(' — ')),
  date: fc.constant(''),
  language: fc.constant(''),
  identifiers: fc.array(fc.record({ label: fc.constantFrom(...labels), value }), { maxLength: 6 }),
  unknown: fc.constantFrom({}, { platform: 'Instagram' }, { platform: '' }, { brigade: 'Nord' }),
});

test('the keys of a record are those of its incidences that link', () => {
  const countries = ['FR', 'GB'];
  const keysIn = createKeyReader(countries);
  fc.assert(
    fc.property(record, (written) => {
      const linking = linkingKeysOf(incidencesIn(written, countries));
      expect([...keysIn(written)].sort()).toEqual(linking);
    }),
    { numRuns: 300 },
  );
}, 60_000);

test('the address that a displayed message claims to come from links nobody; the one to answer does', () => {
  const [claimed, answered] = ['conseil@banque-exemple.example', 'retour@piege.example'];
  const keys = createKeyReader(['FR'])({
    line: 1,
    id: '1',
    text: '',
    date: '',
    language: '',
    identifiers: [
      { label: 'email', value: claimed },
      { label: 'email_reply', value: answered },
      { label: 'sender_name', value: 'Votre conseiller' },
    ],
    unknown: {},
  });
  expect(keys).toEqual([`email ${answered}`]);
});

test('what links nobody still supports: a photo, an address that is only claimed', () => {
  const { keys, support } = supportedRecord(
    {
      line: 1,
      id: '1',
      text: '',
      date: '2026-03',
      language: '',
      identifiers: [
        { label: 'email', value: 'conseil@banque-exemple.example' },
        { label: 'sender_name', value: 'Votre conseiller' },
        { label: 'photo', value: 'd1c4f0e8a3b59672' },
      ],
      unknown: {},
    },
    ['FR'],
  );
  expect(keys).toEqual([]);
  expect(support.traits.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['email', 'mail-domain', 'brand', 'photo']),
  );
  expect(support.day).toBe(dayNumberIn('2026-03-15'));
});
