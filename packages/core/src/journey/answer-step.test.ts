import { describe, expect, test } from 'vitest';
import { answerStep, removeItem } from './answer-step.ts';
import { romanceStory, tell, exampleToday as today } from './example-stories.ts';
import type { Answers, RawValues } from './journey.ts';

function saved(answers: Answers, step: string, raw: RawValues, item?: number): Answers {
  return tell([{ step, raw, ...(item === undefined ? {} : { item }) }], answers);
}

function errorsOf(answers: Answers, step: string, raw: RawValues, item?: number) {
  const refused = answerStep(answers, step, raw, { today, ...(item === undefined ? {} : { item }) });
  if (refused.ok || refused.refusal.kind !== 'invalid')
    throw new Error('expected a page refused for its fields');
  return refused.refusal.fields;
}

const told = tell(romanceStory);

describe('a page', () => {
  test('is refused when a required answer is missing, and says which', () => {
    expect(errorsOf({}, 'victim', {})).toEqual({ who: 'required', age: 'required' });
  });

  test('is not asked for a field whose condition is false', () => {
    expect(saved({}, 'victim', { who: 'organisation' })).toEqual({ victim: { who: 'organisation' } });
  });

  test('drops unknown fields and fields that do not apply', () => {
    const raw = {
      who: 'me',
      age: 'adult',
      relation: 'child',
      role: 'admin',
      __proto__: 'x',
      constructor: 'y',
    };
    expect(saved({}, 'victim', raw)['victim']).toEqual({ who: 'me', age: 'adult' });
  });

  test('refuses an option it never offered', () => {
    expect(errorsOf({}, 'safety', { now: 'whatever' })).toEqual({ now: 'not-an-option' });
    expect(errorsOf({}, 'harm', { what: ['paid', 'whatever'] })).toEqual({ what: 'not-an-option' });
  });

  test('takes one ticked box as a list, without repeats, in the order of the options', () => {
    expect(saved({}, 'harm', { what: 'paid' })['harm']).toEqual({ what: ['paid'] });
    expect(saved({}, 'harm', { what: ['asked', 'paid', 'asked'] })['harm']).toEqual({
      what: ['paid', 'asked'],
    });
  });

  test('is not found when it does not exist or does not apply now', () => {
    for (const step of ['nowhere', '__proto__', 'constructor', 'payments', 'romance-person']) {
      expect(answerStep({}, step, {}, { today })).toEqual({ ok: false, refusal: { kind: 'not-found' } });
    }
  });

  test('keeps what comes after when an early answer changes the route', () => {
    const asked = saved(told, 'harm', { what: ['asked'] });
    expect(asked['payments']).toEqual(told['payments']);
    expect(answerStep(asked, 'payments', {}, { today })).toEqual({
      ok: false,
      refusal: { kind: 'not-found' },
    });
    expect(saved(asked, 'harm', { what: ['paid', 'asked'] })).toEqual(told);
  });
});

describe('a currency', () => {
  const unpaid = saved(told, 'harm', { what: ['asked'] });

  test('counts only beside an amount', () => {
    expect(saved(unpaid, 'asked', { amount: '', currency: 'EUR' })['asked']).toEqual({});
    expect(saved(unpaid, 'asked', { amount: '50', currency: 'eur' })['asked']).toEqual({
      amount: '50.00',
      currency: 'EUR',
    });
  });

  test('is required beside one, and must exist', () => {
    expect(errorsOf(unpaid, 'asked', { amount: '50' })).toEqual({ currency: 'required' });
    expect(errorsOf(unpaid, 'asked', { amount: '50', currency: 'XXQ' })).toEqual({
      currency: 'not-a-currency',
    });
  });
});

test('a country is a code of the list', () => {
  expect(errorsOf(told, 'romance-person', { country: 'ZZ', photos: 'kept' })).toEqual({
    country: 'not-a-country',
  });
});

describe('a person’s own contacts must be right', () => {
  test.each([
    ['pas une adresse', 'not-an-email'],
    ['camille@', 'not-an-email'],
  ])('%s', (email, error) => {
    expect(errorsOf(told, 'reach', { email, language: 'fr' })).toEqual({ email: error });
  });

  test.each(['06 39', '3640', 'abc', '17'])('%s is no phone to call back', (phone) => {
    expect(errorsOf(told, 'reach', { email: 'a@example.com', phone, language: 'fr' })).toEqual({
      phone: 'not-a-phone',
    });
  });

  test('a phone is stored in international form', () => {
    expect(told['reach']).toEqual({ email: 'camille@example.com', phone: '+33639980001', language: 'fr' });
  });
});

describe('an indicator', () => {
  test('is kept as written, even when it cannot be right', () => {
    const answers = saved(told, 'contacts', { kind: 'iban', value: ' FR76 3000 …illisible ' }, 1);
    expect(answers['contacts']).toContainEqual({ kind: 'iban', value: 'FR76 3000 …illisible' });
  });

  test('of unbounded length is refused', () => {
    expect(
      errorsOf(told, 'contacts', { kind: 'url', value: `https://a.example/${'a'.repeat(9_000)}` }, 1),
    ).toEqual({
      value: 'too-long',
    });
  });

  test('asks for its platform only when it is a name on one', () => {
    expect(errorsOf(told, 'contacts', { kind: 'handle', value: '@x' }, 1)).toEqual({ platform: 'required' });
    expect(errorsOf(told, 'contacts', { kind: 'phone' }, 1)).toEqual({ value: 'required' });
  });
});

describe('a list', () => {
  const payment = { method: 'cash', amount: '10', currency: 'EUR' };

  test('may be left empty: nothing to add', () => {
    const { contacts: _, ...without } = told;
    expect(saved(without, 'contacts', { value: 'ignored' })['contacts']).toEqual([]);
  });

  test('keeps its items when nothing more is added', () => {
    expect(saved(told, 'payments', {})).toEqual(told);
  });

  test('adds past the last item, replaces one that exists, and has no holes', () => {
    const three = saved(told, 'payments', payment, 2);
    expect(three['payments']).toHaveLength(3);
    expect(saved(three, 'payments', { ...payment, amount: '11' }, 2)['payments']).toHaveLength(3);
    for (const item of [3, -1, 0.5, Number.NaN]) {
      expect(answerStep(told, 'payments', payment, { today, item })).toEqual({
        ok: false,
        refusal: { kind: 'not-found' },
      });
    }
  });

  test('ends at its bound', () => {
    const full = Array.from({ length: 48 }).reduce<Answers>(
      (answers, _, more) => saved(answers, 'payments', payment, 2 + more),
      told,
    );
    expect(full['payments']).toHaveLength(50);
    expect(errorsOf(full, 'payments', payment, 50)).toEqual({ method: 'too-many' });
  });

  test('loses the item taken out, and stays answered when it was the last', () => {
    const one = removeItem(told, 'payments', 0);
    expect(one.ok && one.value['payments']).toEqual([expect.objectContaining({ method: 'voucher' })]);
    const none = one.ok ? removeItem(one.value, 'payments', 0) : one;
    expect(none.ok && none.value['payments']).toEqual([]);
  });

  test('has nothing to take out beyond its items, nor on a page that is no list', () => {
    for (const [step, item] of [
      ['payments', 2],
      ['payments', -1],
      ['contacts', 0.5],
      ['victim', 0],
      ['x', 0],
    ] as const) {
      expect(removeItem(told, step, item)).toEqual({ ok: false, refusal: { kind: 'not-found' } });
    }
  });
});
