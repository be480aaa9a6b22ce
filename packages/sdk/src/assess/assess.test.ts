import { describe, expect, test } from 'vitest';
import { ordinaryEnglish } from '../../testing/ordinary-en.ts';
import { ordinaryFrench } from '../../testing/ordinary-fr.ts';
import { shippedPack } from '../../testing/pack.ts';
import { scamStories } from '../../testing/scams.ts';
import { createAssessor } from './assess.ts';
import type { Conversation, Message } from './conversation.ts';

const now = new Date('2026-11-24T10:00:00Z');
const pages = { talk: 'https://fanal.example/aide', appeal: 'https://fanal.example/contester' };
const { assess } = createAssessor(shippedPack, pages);

function said(...lines: readonly string[]): readonly Message[] {
  return lines.map((line) =>
    line.startsWith('me: ') ? { from: 'me', text: line.slice(4) } : { from: 'them', text: line },
  );
}

function decided(conversation: Conversation) {
  const assessment = assess(conversation, now);
  return assessment.decision === 'none'
    ? assessment
    : { ...assessment, template: assessment.template.split('.')[0] };
}

describe('ordinary love letters and family talk', () => {
  test('are several hundred, in both languages', () => {
    expect(ordinaryFrench.length).toBeGreaterThan(150);
    expect(ordinaryEnglish.length).toBeGreaterThan(150);
    expect(new Set([...ordinaryFrench, ...ordinaryEnglish]).size).toBe(
      ordinaryFrench.length + ordinaryEnglish.length,
    );
  });

  test.each([
    ['French', ordinaryFrench],
    ['English', ordinaryEnglish],
  ])('%s: none is interrupted by itself, and hardly any gets a tip', (_, texts) => {
    const decisions = texts.map((text) => ({ text, ...assess({ messages: said(text) }, now) }));
    expect(decisions.filter(({ decision }) => decision === 'interrupt' || decision === 'hold')).toEqual([]);
    expect(decisions.filter(({ decision }) => decision === 'tip').length).toBeLessThanOrEqual(2);
  });

  test.each([
    ['French', ordinaryFrench],
    ['English', ordinaryEnglish],
  ])('%s: none is interrupted in a conversation of twelve, from whichever side', (_, texts) => {
    for (let from = 0; from + 12 <= texts.length; from += 1) {
      const messages = texts
        .slice(from, from + 12)
        .map((text, at): Message => ({ from: at % 3 === 1 ? 'me' : 'them', text }));
      const { decision, ...why } = assess({ messages }, now);
      expect({ decision, why, last: messages.at(-1) }).toMatchObject({
        decision: expect.stringMatching(/none|tip/),
      });
    }
  });

  test('letters are not interrupted on a dating site either', () => {
    const letters = [...ordinaryFrench.slice(0, 43), ...ordinaryEnglish.slice(0, 45)];
    const interrupted = letters.filter(
      (text) => !['none', 'tip'].includes(assess({ setting: 'dating', messages: said(text) }, now).decision),
    );
    expect(interrupted).toEqual([]);
  });
});

describe('scams', () => {
  test.each(scamStories)('$name', ({ messages, setting, decision, template }) => {
    const conversation = { messages: said(...messages), ...(setting === undefined ? {} : { setting }) };
    expect(decided(conversation)).toMatchObject({ decision, template });
  });

  test('an interruption becomes a hold at the payment page', () => {
    const messages = said('Prends deux recharges PCS et envoie-moi les codes.');
    expect(decided({ messages })).toMatchObject({ decision: 'interrupt' });
    expect(decided({ messages, moment: 'paying' })).toMatchObject({
      decision: 'hold',
      template: 'gift-card',
    });
  });

  test('a warning comes with the message that gives reason for it, not with each one after', () => {
    const before = said('Prends deux recharges PCS et envoie-moi les codes.');
    expect(decided({ messages: [...before, ...said('Il fait beau ici.')] })).toEqual({ decision: 'none' });
  });

  test('what I say about money is not held against me', () => {
    expect(decided({ messages: said('me: Tu peux me prêter 50 euros ?'), setting: 'dating' })).toEqual({
      decision: 'none',
    });
  });
});

describe('what a list tells', () => {
  const messages = said('Voici le compte.');
  test.each([
    ['reported', 'reading', 'tip'],
    ['reported', 'paying', 'interrupt'],
    ['reported-by-several', 'reading', 'interrupt'],
    ['verified', 'paying', 'hold'],
  ] as const)('%s, while %s: %s', (verdict, moment, decision) => {
    const checked = [{ verdict, band: '5-19' as const }];
    expect(decided({ messages, moment, checked })).toMatchObject({
      decision,
      template: 'reported',
      evidenceBand: '5-19',
      text: expect.stringContaining('Entre 5 et 19 plaintes'),
    });
  });

  test('a list never softens what was said, and adds its complaints to it', () => {
    const vouchers = said('Prends deux recharges PCS et envoie-moi les codes.');
    const checked = [{ verdict: 'reported', band: '1' }] as const;
    expect(decided({ messages: vouchers, moment: 'paying', checked })).toMatchObject({
      decision: 'hold',
      template: 'gift-card',
      evidenceBand: '1',
      reasons: [{ code: 'reported' }, { code: 'voucher' }],
    });
  });

  test('nothing known is no reason, and never says safe', () => {
    expect(decided({ messages, checked: [{ verdict: 'unknown' }], moment: 'paying' })).toEqual({
      decision: 'none',
    });
  });
});

describe('wording', () => {
  const messages = said('Tu peux me prêter 50 euros ?');
  const base = { messages, setting: 'dating' } as const;

  test('changes each time it is shown', () => {
    const texts = [0, 1, 2].map((count) => assess({ ...base, shown: { 'money-ask': count } }, now));
    expect(new Set(texts.map((one) => (one.decision === 'none' ? '' : one.text))).size).toBe(3);
  });

  test('is in the language of the person, whatever the language of the message', () => {
    expect(assess({ ...base, locale: 'en' }, now)).toMatchObject({
      heading: expect.stringMatching(/money|help|Sleep/),
    });
  });

  test('gives reasons, a way out first, an expiry and where to answer', () => {
    expect(assess(base, now)).toMatchObject({
      because: expect.stringMatching(/^Ce qui/),
      reasons: [{ code: 'money', text: 'une demande d’argent' }],
      ctas: [{ action: 'talk', href: pages.talk }, { action: 'pause' }, { action: 'continue' }],
      expiresAt: '2026-11-25T10:00:00.000Z',
      appealUrl: pages.appeal,
    });
  });

  test('a tip is given twice, then left alone', () => {
    const leaving = { messages: said('On continue sur Telegram ?'), setting: 'dating' } as const;
    expect(assess({ ...leaving, shown: { leaving: 1 } }, now).decision).toBe('tip');
    expect(assess({ ...leaving, shown: { leaving: 2 } }, now).decision).toBe('none');
  });
});

test('hostile text takes bounded time', () => {
  const walls = [
    'a '.repeat(50_000),
    '€'.repeat(50_000),
    'envoie '.repeat(20_000),
    `http://${'a.'.repeat(40_000)}`,
    'x'.repeat(100_000),
  ];
  const start = performance.now();
  for (const text of walls) assess({ messages: said(text) }, now);
  expect(performance.now() - start).toBeLessThan(walls.length * 100);
});
