import { describe, expect, test } from 'vitest';
import type { Material } from '../material.ts';
import { readMaterial } from '../read-material.ts';
import { openMaterial, textOf } from '../text-of.ts';

const today = '2026-11-24';

function said(material: Material) {
  const { script } = openMaterial(material, today);
  return script.messages.map(({ start, end, author, at }) => [author, at, script.text.slice(start, end)]);
}

const whatsapp = (text: string, title?: string): Material =>
  title === undefined ? { kind: 'chat-text', text } : { kind: 'chat-text', text, title };

describe('a WhatsApp export is read in each of its forms', () => {
  test.each<[string, string, string | undefined, string | undefined]>([
    ['Android, French', '12/03/2026, 14:05 - Julie: Bonjour', 'Julie', '2026-03-12T14:05'],
    ['Android, older French', '12/03/2026 à 14:05 - Julie: Bonjour', 'Julie', '2026-03-12T14:05'],
    ['Android, two-figure year', '13/03/26, 14:05 - Julie: Bonjour', 'Julie', '2026-03-13T14:05'],
    ['Android, American', '3/12/26, 2:05 PM - Julie: Bonjour', 'Julie', '2026-03-12T14:05'],
    ['narrow space before PM', '3/12/26, 2:05\u202fPM - Julie: Bonjour', 'Julie', '2026-03-12T14:05'],
    ['midnight of twelve hours', '3/13/26, 12:05 AM - Julie: Bonjour', 'Julie', '2026-03-13T00:05'],
    ['noon of twelve hours', '3/13/26, 12:05 PM - Julie: Bonjour', 'Julie', '2026-03-13T12:05'],
    ['Spanish half of the day', '13/3/26, 2:05 p. m. - Julie: Bonjour', 'Julie', '2026-03-13T14:05'],
    ['British', '12/03/2026, 14:05 - Julie: Bonjour', 'Julie', '2026-03-12T14:05'],
    ['German', '13.03.26, 14:05 - Julie: Bonjour', 'Julie', '2026-03-13T14:05'],
    ['ISO', '2026-03-12, 14:05 - Julie: Bonjour', 'Julie', '2026-03-12T14:05'],
    ['iPhone, French', '[12/03/2026 14:05:33] Julie: Bonjour', 'Julie', '2026-03-12T14:05'],
    ['iPhone, with comma', '[12/03/2026, 14:05:33] Julie: Bonjour', 'Julie', '2026-03-12T14:05'],
    ['iPhone, French, « à »', '[12/03/2026 à 14:05:33] Julie: Bonjour', 'Julie', '2026-03-12T14:05'],
    ['iPhone, American', '[3/13/26, 2:05:33 PM] Julie: Bonjour', 'Julie', '2026-03-13T14:05'],
    ['marks of direction', '\u200e[12/03/2026 14:05:33] Julie: \u200eBonjour', 'Julie', '2026-03-12T14:05'],
    ['copied from the web', '[14:05, 12/03/2026] Julie: Bonjour', 'Julie', '2026-03-12T14:05'],
    [
      'a number for a name',
      '12/03/2026, 14:05 - +33 6 39 98 12 34: Bonjour',
      '+33 6 39 98 12 34',
      '2026-03-12T14:05',
    ],
    [
      'a number between marks',
      '12/03/2026, 14:05 - \u202a+33 6 39 98 12 34\u202c: Bonjour',
      '+33 6 39 98 12 34',
      '2026-03-12T14:05',
    ],
    [
      'a name not in the contacts',
      '[12/03/2026 14:05:33] ~\u202fJulie M: Bonjour',
      'Julie M',
      '2026-03-12T14:05',
    ],
    ['Windows line ends', '12/03/2026, 14:05 - Julie: Bonjour\r', 'Julie', '2026-03-12T14:05'],
    ['no such day', '12/31/2026, 14:05 - Julie: Bonjour', 'Julie', '2026-12-31T14:05'],
    ['no calendar day at all', '45/45/2026, 14:05 - Julie: Bonjour', 'Julie', undefined],
  ])('%s', (_, line, author, at) => {
    expect(said(whatsapp(line))).toEqual([[author, at, 'Bonjour']]);
  });

  test('a message goes on over its lines', () => {
    const text = '12/03/2026, 14:05 - Julie: un\ndeux\n\ntrois : 4\n12/03/2026, 14:06 - Luc: cinq';
    expect(said(whatsapp(text)).map(([author, , words]) => [author, words])).toEqual([
      ['Julie', 'un\ndeux\n\ntrois : 4'],
      ['Luc', 'cinq'],
    ]);
  });

  test.each([
    '12/03/2026, 14:05 - Les messages et les appels sont chiffrés de bout en bout.',
    '12/03/2026, 14:05 - Messages and calls are end-to-end encrypted. Tap to learn more.',
    '12/03/2026, 14:05 - Vous avez créé le groupe',
    '12/03/2026, 14:05 - Julie: <Médias omis>',
    '12/03/2026, 14:05 - Julie: <Media omitted>',
    '[12/03/2026 14:05:33] Julie: \u200eimage absente',
    '[12/03/2026 14:05:33] Julie: \u200eimage omitted',
    '[12/03/2026 14:05:33] Julie: \u200e<pièce jointe : 00000012-PHOTO-2026-03-12.jpg>',
    '12/03/2026, 14:05 - Julie: Ce message a été supprimé',
    '12/03/2026, 14:05 - Julie: This message was deleted',
    '12/03/2026, 14:05 - Vous: Vous avez supprimé ce message',
    '[12/03/2026 14:05:33] Julie: \u200eLes messages et les appels sont chiffrés de bout en bout.',
    '12/03/2026, 14:05 - Julie: Appel vocal manqué',
    '12/03/2026, 14:05 - Julie: null',
  ])('nobody said %j', (line) => {
    expect(said(whatsapp(`${line}\n12/03/2026, 14:06 - Julie: Bonjour`))).toEqual([
      ['Julie', '2026-03-12T14:06', 'Bonjour'],
    ]);
  });
});

describe('the order of day and month is that of the whole export', () => {
  const days = (...stamps: string[]) =>
    said(whatsapp(stamps.map((stamp) => `${stamp} - Julie: a`).join('\n'))).map(([, at]) => at?.slice(0, 10));

  test('one number above twelve tells it for all', () => {
    expect(days('01/02/2026, 10:00', '13/02/2026, 10:00')).toEqual(['2026-02-01', '2026-02-13']);
    expect(days('1/2/26, 10:00', '1/13/26, 10:00')).toEqual(['2026-01-02', '2026-01-13']);
  });

  test('else time does not go back', () => {
    expect(days('01/05/2026, 10:00', '01/06/2026, 10:00', '02/06/2026, 10:00')).toEqual([
      '2026-05-01',
      '2026-06-01',
      '2026-06-02',
    ]);
    expect(days('1/11/26, 10:00', '2/5/26, 10:00', '3/1/26, 10:00')).toEqual([
      '2026-01-11',
      '2026-02-05',
      '2026-03-01',
    ]);
  });

  test('else a clock of twelve hours is written month first', () => {
    expect(days('1/2/26, 2:05 PM')).toEqual(['2026-01-02']);
    expect(days('1/2/26, 14:05')).toEqual(['2026-02-01']);
  });
});

describe('who is who', () => {
  const meOf = (material: Material) =>
    readMaterial(material, { today })
      .conversation?.participants.filter(({ isMe }) => isMe)
      .map(({ id }) => id);
  const two = '12/03/2026, 14:05 - Julie: a\n12/03/2026, 14:06 - Luc: b';

  test.each([
    'Discussion WhatsApp avec Julie.txt',
    'WhatsApp Chat with Julie.txt',
    'WhatsApp Chat - Julie.zip',
    'dossier/WhatsApp Chat with Julie (1).txt',
  ])('an export named %j is that of whoever is not named', (title) => {
    expect(meOf(whatsapp(two, title))).toEqual(['Luc']);
  });

  test('nobody is taken for the victim without a sign', () => {
    expect(meOf(whatsapp(two))).toEqual([]);
    expect(meOf(whatsapp(two, '_chat.txt'))).toEqual([]);
  });

  test('« Vous » is the victim, and so is whoever the person says', () => {
    expect(meOf(whatsapp('12/03/2026, 14:05 - Vous: a\n12/03/2026, 14:06 - Julie: b'))).toEqual(['Vous']);
    const own = { phones: [], emails: [], names: ['Luc'] };
    const { conversation } = readMaterial(whatsapp(two), { today, own });
    expect(conversation?.participants).toEqual([
      { id: 'Julie', messages: 1, isMe: false },
      { id: 'Luc', messages: 1, isMe: true },
    ]);
  });
});

const telegram = {
  name: 'Julie',
  type: 'personal_chat',
  id: 42,
  messages: [
    { id: 1, type: 'service', date: '2026-03-12T14:00:00', action: 'phone_call' },
    {
      id: 2,
      type: 'message',
      date: '2026-03-12T14:05:33',
      from: 'Julie',
      from_id: 'user42',
      text: 'Bonjour',
    },
    {
      id: 3,
      type: 'message',
      date: '2026-03-12T14:06:00',
      from: 'Luc',
      from_id: 'user7',
      text: ['va sur ', { type: 'text_link', text: 'ce site', href: 'https://boutique.example/a' }, ' ok'],
    },
    {
      id: 4,
      type: 'message',
      date: '2026-03-12T14:07:00',
      from: 'Julie',
      from_id: 'user42',
      text: '',
      photo: '(File not included)',
    },
    {
      id: 5,
      type: 'message',
      date: '2026-03-12T14:08:00',
      from: 'Julie',
      from_id: 'user42',
      text: '',
      contact_information: { first_name: 'J', phone_number: '+33639981234' },
    },
  ],
};

describe('a Telegram export is read', () => {
  const chat = (value: unknown): Material => ({ kind: 'chat-json', json: JSON.stringify(value) });

  test('with links behind words, contacts given, and without what nobody said', () => {
    expect(said(chat(telegram))).toEqual([
      ['Julie', '2026-03-12T14:05', 'Bonjour'],
      ['Luc', '2026-03-12T14:06', 'va sur ce site (https://boutique.example/a) ok'],
      ['Julie', '2026-03-12T14:08', '+33639981234'],
    ]);
    const { conversation, findings } = readMaterial(chat(telegram), { today });
    expect(conversation?.participants.filter(({ isMe }) => isMe).map(({ id }) => id)).toEqual(['Luc']);
    expect(findings.map(({ id }) => id)).toContain('indicator:phone:+33639981234');
  });

  test('an account’s own number is the victim’s', () => {
    const whole = {
      personal_information: { user_id: 7, phone_number: '+33 6 39 98 12 34' },
      chats: { list: [telegram] },
    };
    const { findings } = readMaterial(chat(whole), { today });
    expect(findings.map(({ id }) => id)).not.toContain('indicator:phone:+33639981234');
  });

  test('a whole account is not read: only one conversation belongs to a complaint', () => {
    const { problem, findings } = readMaterial(chat({ chats: { list: [telegram, telegram] } }), { today });
    expect(problem).toBe('several-conversations');
    expect(findings).toEqual([]);
  });

  test.each(['', '{', '[]', 'null', '3', '"a"', '{"messages":3}', '{"messages":null}', '{"chats":[]}'])(
    '%j is an unknown export',
    (json) => {
      expect(readMaterial({ kind: 'chat-json', json }, { today }).problem).toBe('unknown-export');
    },
  );

  test.each([
    {
      messages: [null, 3, 'a', [], {}, { type: 'message' }, { type: 'message', text: 3, date: 4, from: {} }],
    },
    { messages: [{ type: 'message', text: [null, 3, {}, []], from: 'a' }], name: 3, id: {} },
  ])('what is not as it should be is left out: %j', (value) => {
    expect(() => readMaterial(chat(value), { today })).not.toThrow();
  });
});

describe('a pasted conversation is read as far as its form tells', () => {
  const pasted = (text: string): Material => ({ kind: 'pasted', text });

  test('with a name before each line', () => {
    expect(said(pasted('Julie : Bonjour\nMoi : salut\nJulie : tu as Telegram ?\nsuite\nMoi : non'))).toEqual([
      ['Julie', undefined, 'Bonjour'],
      ['Moi', undefined, 'salut'],
      ['Julie', undefined, 'tu as Telegram ?\nsuite'],
      ['Moi', undefined, 'non'],
    ]);
  });

  test('copied from Messenger or Instagram', () => {
    const text = 'Julie\nBonjour toi\n14:05\nVous avez envoyé\nbonjour\n12 mars 2026\nJulie\ntu vas bien ?';
    expect(said(pasted(text))).toEqual([
      ['Julie', undefined, 'Bonjour toi'],
      ['Vous', undefined, 'bonjour'],
      ['Julie', '2026-03-12', 'tu vas bien ?'],
    ]);
  });

  test('copied from WhatsApp', () => {
    expect(said(pasted('[14:05, 12/03/2026] Julie: a\n[14:06, 12/03/2026] Vous: b'))).toHaveLength(2);
  });

  test.each([
    'Le 12/03 on m’a appelé.\nPuis : rien.',
    'Nom : Martin\nPrénom : Julie\nVille : Lyon\nTéléphone : aucun',
    'Bonjour,\nj’ai été victime d’une escroquerie.\nVoici : les faits.',
  ])('%j is no conversation', (text) => {
    expect(readMaterial(pasted(text), { today }).conversation).toBeUndefined();
  });

  test('an export of an unknown form is read as text, and said to be unknown', () => {
    const read = readMaterial({ kind: 'chat-text', text: 'Julie m’a écrit du 06 39 98 12 34' }, { today });
    expect(read.problem).toBe('unknown-export');
    expect(read.findings.map(({ id }) => id)).toEqual(['indicator:phone:+33639981234']);
  });

  test.each<Material>([
    { kind: 'pasted', text: '' },
    { kind: 'pasted', text: ' \n\t ' },
    { kind: 'image', text: '' },
    { kind: 'email', headers: [], text: '' },
    { kind: 'bank-statement', lines: [] },
    { kind: 'chat-json', json: '{"messages":[]}' },
  ])('there is no text in %j', (material) => {
    expect(readMaterial(material, { today })).toMatchObject({ findings: [], problem: 'no-text' });
  });
});

test('the text of a Telegram export is its messages, of anything pasted itself', () => {
  expect(textOf({ kind: 'chat-json', json: JSON.stringify(telegram) })).toBe(
    'Bonjour\nva sur ce site (https://boutique.example/a) ok\n+33639981234',
  );
  expect(textOf({ kind: 'pasted', text: 'a\r\nb' })).toBe('a\r\nb');
});
