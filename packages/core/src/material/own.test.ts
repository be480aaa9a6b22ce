import { describe, expect, test } from 'vitest';
import type { Material, Own } from './material.ts';
import { ownIn } from './own.ts';
import { readMaterial } from './read-material.ts';

const today = '2026-11-24';
const nobody: Own = { phones: [], emails: [], names: [] };

function found(material: Material, own: Partial<Own> = {}) {
  return readMaterial(material, { today, own: { ...nobody, ...own } }).findings.flatMap((each) =>
    each.kind === 'indicator' ? [each.indicator.value] : [],
  );
}

const chat = (text: string): Material => ({ kind: 'chat-text', text });

describe('the victim’s own identifiers are not found, however they are written', () => {
  const text =
    'mon 06 39 98 12 34, le sien 06 39 98 00 11, moi jean@exemple.example, lui luc@exemple.example';

  test('as told in the journey', () => {
    expect(
      found({ kind: 'pasted', text }, { phones: ['+33639981234'], emails: ['JEAN@exemple.example'] }),
    ).toEqual(['+33639980011', 'luc@exemple.example']);
  });

  test('hidden or in words', () => {
    const hidden =
      'zéro six trente-neuf quatre-vingt-dix-huit douze trente-quatre et jean arobase exemple point example';
    expect(
      found(
        { kind: 'pasted', text: hidden },
        { phones: ['06 39 98 12 34'], emails: ['jean@exemple.example'] },
      ),
    ).toEqual([]);
  });

  test.each([
    'mon numéro est le 06 39 98 12 34',
    'mon numéro : 06 39 98 12 34',
    'Mon num c’est 06 39 98 12 34',
    'my number is 06 39 98 12 34',
    'mon whatsapp 06 39 98 12 34',
  ])('said by the victim in the conversation: %j', (words) => {
    const text = `12/03/2026, 14:05 - Vous: ${words.replace('’', "'")}\n12/03/2026, 14:06 - Julie: ok, 06 39 98 12 34 c'est ça ?`;
    expect(found(chat(text))).toEqual([]);
  });

  test('the other person’s « my number » is theirs', () => {
    expect(
      found(chat('12/03/2026, 14:05 - Vous: a\n12/03/2026, 14:06 - Julie: mon numéro est le 06 39 98 12 34')),
    ).toEqual(['+33639981234']);
  });

  test('what the victim quotes is the other’s, marked as written by the victim alone', () => {
    const text =
      '12/03/2026, 14:05 - Vous: je vire donc sur FR76 3000 6000 0112 3456 7890 189 ?\n12/03/2026, 14:06 - Julie: oui';
    expect(readMaterial(chat(text), { today }).findings).toMatchObject([
      { kind: 'indicator', onlyByMe: true },
      { kind: 'date' },
      { kind: 'date' },
    ]);
  });

  test('a participant known by a number is found, unless it is the victim', () => {
    const text = '12/03/2026, 14:05 - +33 6 39 98 12 34: a\n12/03/2026, 14:06 - +33 6 39 98 00 11: b';
    expect(found(chat(text))).toEqual(['+33639981234', '+33639980011']);
    expect(found(chat(text), { names: ['+33 6 39 98 00 11'] })).toEqual(['+33639981234']);
  });
});

test('own identifiers are those of the questions about oneself', () => {
  const answers = {
    safety: { now: 'safe' },
    victim: { who: 'me', age: 'adult' },
    author: { known: 'no', met: 'no' },
    harm: { what: ['paid'] },
    reach: { email: 'moi@exemple.example', phone: '06 39 98 12 34', language: 'fr' },
    contacts: [{ kind: 'phone', value: '06 39 98 00 11' }],
  };
  expect(ownIn(answers, ['Luc'])).toEqual({
    phones: ['06 39 98 12 34'],
    emails: ['moi@exemple.example'],
    names: ['Luc'],
  });
});

describe('card numbers are shown by their last four figures only', () => {
  test.each(['4970 1012 3456 7890', '4111111111111111', '5136-1234-5678-9012'])('%s', (card) => {
    const text = `ma carte ${card} et appelez le 06 39 98 12 34 ou ${card} merci`;
    const read = readMaterial({ kind: 'pasted', text }, { today });
    expect(JSON.stringify(read)).not.toContain(card);
    expect(read.findings).toMatchObject([
      { first: { match: '06 39 98 12 34', before: expect.stringContaining(card.slice(-4)) } },
    ]);
  });

  test('an account in groups of four is no card', () => {
    const text = 'RIB FR76 3000 6000 0112 3456 7890 189 tél 06 39 98 12 34';
    expect(readMaterial({ kind: 'pasted', text }, { today }).account).toBe(text);
  });
});
