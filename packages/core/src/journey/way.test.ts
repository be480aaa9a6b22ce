import { describe, expect, test } from 'vitest';
import {
  accountStory,
  adviserStory,
  investmentStory,
  otherStory,
  phishingStory,
  ransomStory,
  romanceStory,
  saleStory,
  sextortionStory,
  shopStory,
  tell,
} from './example-stories.ts';
import type { Answers } from './journey.ts';
import { stepsOf } from './steps-of.ts';
import { firstUnanswered, missingSteps, nextStep, previousStep, progress } from './way.ts';

const romance = tell(romanceStory);

function ids(answers: Answers): readonly string[] {
  return stepsOf(answers).map((step) => step.id);
}

test('a story begins with safety', () => {
  expect(firstUnanswered({})?.id).toBe('safety');
});

describe('each type asks its own questions between the common story and the contacts', () => {
  test.each([
    ['romance', romanceStory, ['romance-person', 'romance-reasons', 'romance-given']],
    ['false sale', saleStory, ['sale-advert', 'sale-rental', 'sale-trap']],
    [
      'fake investment',
      investmentStory,
      ['investment-platform', 'investment-means', 'investment-withdrawal'],
    ],
    ['sextortion', sextortionStory, ['sextortion-images', 'sextortion-threat', 'sextortion-published']],
    ['fake shop', shopStory, ['shop-site', 'shop-order', 'shop-attempts']],
    ['fake bank adviser', adviserStory, ['adviser-call', 'adviser-operations', 'adviser-refund']],
    ['phishing', phishingStory, ['phishing-message', 'phishing-given']],
    ['hacked account', accountStory, ['account-taken', 'account-used']],
    ['ransomware', ransomStory, ['ransom-device', 'ransom-note', 'ransom-entry']],
    ['other', otherStory, []],
  ])('%s', (_, pages, own) => {
    const steps = ids(tell(pages));
    expect(steps.slice(steps.indexOf('dates') + 1).slice(0, own.length)).toEqual(own);
    expect(missingSteps(tell(pages))).toEqual([]);
  });
});

test('the side of a sale is asked only when it was not told', () => {
  const sale = tell(saleStory);
  expect(ids(sale)).not.toContain('sale-side');
  const open = { ...sale, request: { what: ['other'] } };
  expect(ids(open)).toEqual(expect.arrayContaining(['sale-side', 'sale-delivery']));
  expect(ids({ ...open, 'sale-side': { side: 'rent' } })).toContain('sale-rental');
  expect(ids({ ...sale, request: { what: ['buy', 'sell'] } })).toContain('sale-side');
});

test('the shortest real path stays humane, and no path is long', () => {
  const attempt = tell([
    ...saleStory.slice(0, 3),
    { step: 'harm', raw: { what: ['asked'] } },
    { step: 'material', raw: { have: 'nothing' } },
    { step: 'account', raw: { text: 'Un faux policier a demandé de l’argent.' } },
    { step: 'request', raw: { what: ['official'] } },
    { step: 'beginning', raw: { how: 'phone-call' } },
  ]);
  expect(ids(attempt)).toHaveLength(14);
  for (const story of [
    romanceStory,
    saleStory,
    investmentStory,
    sextortionStory,
    adviserStory,
    ransomStory,
  ]) {
    expect(ids(tell(story)).length).toBeLessThanOrEqual(20);
  }
});

test('someone who paid nothing is not asked how they paid', () => {
  expect(ids({ ...romance, harm: { what: ['documents'] } })).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(payments|bank|recovered|asked)$/)]),
  );
});

test('the way forward and the way back meet', () => {
  for (const step of stepsOf(romance)) {
    const next = nextStep(romance, step.id);
    if (next !== undefined) expect(previousStep(romance, next.id)).toBe(step);
  }
  expect(previousStep(romance, 'safety')).toBeUndefined();
  expect(nextStep(romance, 'reach')).toBeUndefined();
  expect(previousStep(romance, 'check')?.id).toBe('reach');
});

test('a page that no longer applies still knows its way', () => {
  const unpaid = { ...romance, harm: { what: ['documents'] } };
  expect(nextStep(unpaid, 'payments')?.id).toBe('context');
  expect(previousStep(unpaid, 'payments')?.id).toBe('contacts');
});

test('progress tells the stage, what comes next, and the page', () => {
  const total = ids(romance).length + 1;
  expect(progress(romance, 'payments')).toEqual({
    section: 'money',
    sections: [
      { section: 'start', state: 'done' },
      { section: 'story', state: 'done' },
      { section: 'contacts', state: 'done' },
      { section: 'money', state: 'current' },
      { section: 'you', state: 'next' },
      { section: 'check', state: 'next' },
    ],
    number: ids(romance).indexOf('payments') + 1,
    total,
    nextSection: 'you',
  });
  const check = progress(romance, 'check');
  expect(check).toMatchObject({ section: 'check', number: total, total });
  expect(check).not.toHaveProperty('nextSection');
});
