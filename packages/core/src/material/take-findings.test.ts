import { describe, expect, test } from 'vitest';
import { type Answers, prefillStep } from '../journey/index.ts';
import type { Findings } from './finding.ts';
import { readMaterial } from './read-material.ts';
import { takeFindings } from './take-findings.ts';
import { missingIn } from './taking/payments.ts';

const today = '2026-11-24';
const begun: Answers = {
  safety: { now: 'safe' },
  victim: { who: 'me', age: 'adult' },
  author: { known: 'no', met: 'no' },
  harm: { what: ['paid'] },
};

const chat = readMaterial(
  {
    kind: 'chat-text',
    text: [
      '12/03/2026, 14:05 - Julie: Bonjour, passons sur Telegram : @julie_m92',
      '13/03/2026, 14:05 - Julie: tu peux m’envoyer 500 € ? mon RIB FR76 3000 6000 0112 3456 7890 189',
      '14/03/2026, 14:05 - Vous: je t’ai envoyé 500 € par virement',
      '15/03/2026, 14:05 - Julie: appelle 06 39 98 12 34, site boutique.example',
      '16/03/2026, 14:05 - Vous: code neosurf A1B2C3D4E5',
    ].join('\n'),
  },
  { today },
);
const all = chat.findings.map(({ id }) => id);

function take(
  answers: Answers,
  ids: readonly string[] = all,
  more: object = {},
  given: readonly Findings[] = [chat],
) {
  return takeFindings(answers, given, ids, { today, ...more });
}

describe('what the person kept goes where the journey asks for it', () => {
  const taken = take(begun);

  test('contacts', () => {
    expect(taken['contacts']).toEqual([
      { kind: 'handle', platform: 'telegram', value: 'julie_m92' },
      { kind: 'iban', value: 'FR76 3000 6000 0112 3456 7890 189' },
      { kind: 'phone', value: '06 39 98 12 34' },
      { kind: 'url', value: 'boutique.example' },
    ]);
  });

  test('payments that are whole; one without its amount waits for it', () => {
    expect(taken['payments']).toEqual([
      { method: 'transfer', amount: '500.00', currency: 'EUR', on: '2026-03-14' },
    ]);
    const code = chat.findings.find((each) => each.kind === 'payment' && each.payment.sign === 'code');
    expect(code?.kind === 'payment' && missingIn(code.payment)).toEqual(['amount', 'currency']);
    const completed = { [code?.id ?? '']: { amount: '100', currency: 'EUR' } };
    expect(take(begun, all, { completed })['payments']).toContainEqual({
      method: 'voucher',
      amount: '100.00',
      currency: 'EUR',
      on: '2026-03-16',
      'voucher-kind': 'neosurf',
      'voucher-code': 'A1B2C3D4E5',
    });
  });

  test('dates', () => {
    expect(taken['dates']).toEqual({ 'first-contact': '2026-03-12', 'last-contact': '2026-03-15' });
  });

  test('an account to start from, in the conversation’s own words', () => {
    expect(prefillStep(taken, 'account').values['text']).toContain(
      '2026-03-14 14:05 Vous : je t’ai envoyé 500 €',
    );
  });

  test('nothing, when nothing was kept, but the account', () => {
    const none = take(begun, []);
    expect({ ...none, account: undefined, found: undefined }).toEqual({
      ...begun,
      account: undefined,
      found: undefined,
    });
  });
});

test('taking twice changes nothing more', () => {
  const once = take(begun);
  expect(take(once)).toEqual(once);
});

test('what was struck out is struck out in the proposed account too', () => {
  const taken = take(
    begun,
    all.filter((id) => !id.includes('iban')),
  );
  expect(JSON.stringify(taken['contacts'])).not.toContain('FR76');
  expect(JSON.stringify(taken['found'])).not.toContain('iban');
});

describe('what the person typed before stays', () => {
  test('their account', () => {
    expect(take({ ...begun, account: { text: 'Voici.' } })['account']).toEqual({ text: 'Voici.' });
  });

  test('their dates; only what is missing is added', () => {
    const taken = take({ ...begun, dates: { 'first-contact': '2025-12', discovered: '2026-04-01' } });
    expect(taken['dates']).toEqual({
      'first-contact': '2025-12',
      discovered: '2026-04-01',
      'last-contact': '2026-03-15',
    });
  });

  test('a contact already there is not added again, however it was written', () => {
    const contacts = [
      { kind: 'phone', value: '+33 (0)6 39 98 12 34', note: 'le soir' },
      { kind: 'iban', value: 'FR7630006000011234567890189' },
      { kind: 'handle', platform: 'telegram', value: '@Julie_M92' },
    ];
    expect(take({ ...begun, contacts })['contacts']).toEqual([
      ...contacts,
      { kind: 'url', value: 'boutique.example' },
    ]);
  });

  test('a payment already there is not added again, even without its day', () => {
    const payments = [{ method: 'other', amount: '500.00', currency: 'EUR' }];
    expect(take({ ...begun, payments })['payments']).toEqual(payments);
  });

  test('but each typed payment stands for one found, not for all of its amount', () => {
    const two = readMaterial(
      {
        kind: 'bank-statement',
        lines: [{ text: '12/03/2026 CB A 500,00' }, { text: '15/03/2026 CB B 500,00' }],
      },
      { today },
    );
    const payments = [{ method: 'other', amount: '500.00', currency: 'EUR' }];
    const taken = take(
      { ...begun, payments },
      two.findings.map(({ id }) => id),
      {},
      [two],
    );
    expect(taken['payments']).toHaveLength(2);
    expect(
      take(
        taken,
        two.findings.map(({ id }) => id),
        {},
        [two],
      ),
    ).toEqual(taken);
  });
});

test('the same payment told in a chat and printed by the bank is one', () => {
  const bank = readMaterial(
    { kind: 'bank-statement', lines: [{ text: '14/03/2026 VIR SEPA JULIE 500,00' }] },
    { today },
  );
  const ids = [...all, ...bank.findings.map(({ id }) => id)];
  expect(take(begun, ids, {}, [chat, bank])['payments']).toHaveLength(1);
});

test('whoever keeps a payment has paid', () => {
  expect(take({ ...begun, harm: { what: ['asked'] } })['harm']).toEqual({ what: ['paid', 'asked'] });
});

test('what is struck out later is taken back, unless it was changed', () => {
  const once = take(begun);
  expect(take(once, [], { before: all })).toMatchObject({ contacts: [], payments: [] });
  const edited = (once['contacts'] as readonly object[]).map((contact) => ({ ...contact, note: 'vu' }));
  expect(take({ ...once, contacts: edited } as Answers, [], { before: all })['contacts']).toEqual(edited);
});

test('nothing invalid gets in', () => {
  const future: Findings = {
    findings: chat.findings.map((each) => (each.kind === 'date' ? { ...each, on: '2027-01-01' } : each)),
    left: 0,
  };
  expect(takeFindings(begun, [future], all, { today })['dates']).toBeUndefined();
});

test('a story that ended at people’s door takes nothing', () => {
  const stopped: Answers = { safety: { now: 'danger' } };
  expect(take(stopped)).toEqual(stopped);
});
