import { describe, expect, test } from 'vitest';
import { romanceStory, tell } from './example-stories.ts';
import type { Answers } from './journey.ts';
import { prefillStep } from './prefill.ts';
import { stepOf } from './steps-of.ts';

const told = tell(romanceStory);
const phone = 'phone:+33639981234';
const otherPhone = 'phone:+33639985678';

function account(text: string, answers: Answers): Answers {
  return tell([{ step: 'account', raw: { text } }], answers);
}

function keys(answers: Answers) {
  return prefillStep(answers, 'found').found['kept']?.map(({ key, kept }) => [key, kept]);
}

test('the page of finds is shown only when something was found', () => {
  expect(stepOf(told, 'found')).toBeDefined();
  expect(stepOf(account('Rien à trouver ici.', told), 'found')).toBeUndefined();
});

test('finds are ticked until the person says otherwise', () => {
  const { found: _, ...unanswered } = told;
  expect(keys(unanswered)).toEqual([
    [phone, true],
    ['email:camille@example.com', true],
  ]);
  expect(keys(tell([{ step: 'found', raw: {} }], told))).toEqual([
    [phone, false],
    ['email:camille@example.com', false],
  ]);
});

test('a find that stands twice is asked once, with both its places', () => {
  const twice = account('Appelez le 06 39 98 12 34. Oui, le +33 6 39 98 12 34 !', told);
  const [find] = prefillStep(twice, 'found').found['kept'] ?? [];
  expect(find?.key).toBe(phone);
  expect(find?.places.map((place) => place.raw.replace(/\D/g, ''))).toEqual(['0639981234', '33639981234']);
});

test('what is posted and stored stays within the wire’s bounds, however much the account holds', () => {
  const numbers = Array.from({ length: 300 }, (_, place) =>
    `06 39 98 ${Math.floor(place / 100)}1 ${place % 100}`.replace(/ (\d)$/, ' 0$1'),
  );
  const many = account(numbers.join(', '), told);
  expect(keys(many)).toHaveLength(200);
  const long = account(`https://suivi.example/${'a'.repeat(900)}?colis=1`, told);
  const [find] = prefillStep(long, 'found').found['kept'] ?? [];
  expect(find?.key).toHaveLength(500);
  expect(find?.places[0]?.value.length).toBeGreaterThan(900);
});

test('a key that is not in the account is dropped', () => {
  const answers = tell(
    [{ step: 'found', raw: { kept: [phone, 'iban:FR7630006000011234567890189', 'x'] } }],
    told,
  );
  expect(answers['found']).toEqual({ kept: [phone] });
});

describe('when the account is told again after its finds were confirmed', () => {
  const confirmed = tell([{ step: 'found', raw: { kept: [phone] } }], told);

  test('what is new is kept, what was struck out stays out, what is gone is gone', () => {
    const again = account('Il écrivait du 06 39 98 56 78, moi de camille@example.com.', confirmed);
    expect(again['found']).toEqual({ kept: [otherPhone] });
    const both = account('Du 06 39 98 12 34 puis du 06 39 98 56 78, à camille@example.com.', confirmed);
    expect(both['found']).toEqual({ kept: [phone, otherPhone] });
  });

  test('saving the same account again changes nothing', () => {
    const again = account('Du 06 39 98 12 34 et du 06 39 98 56 78.', confirmed);
    const struckOut = tell([{ step: 'found', raw: { kept: [otherPhone] } }], again);
    expect(account('Du 06 39 98 12 34 et du 06 39 98 56 78.', struckOut)).toEqual(struckOut);
  });
});

test('a page shows what was saved, and euros before anything is said', () => {
  expect(prefillStep(told, 'payments', 0).values).toMatchObject({ amount: '1250.50', currency: 'EUR' });
  expect(prefillStep(told, 'payments', 2).values).toEqual({ currency: 'EUR' });
  expect(prefillStep(told, 'name').values).toEqual({ given: 'Camille', family: 'Exemple' });
  expect(prefillStep(told, 'nowhere')).toEqual({ values: {}, found: {} });
});
