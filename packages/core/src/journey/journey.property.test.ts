import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerStep, removeItem } from './answer-step.ts';
import { doorOf } from './door.ts';
import { investmentStory, romanceStory, saleStory, tell, exampleToday as today } from './example-stories.ts';
import type { Answers, Field, RawValues, Step } from './journey.ts';
import { prefillStep } from './prefill.ts';
import { allSteps, stepOf, stepsOf } from './steps-of.ts';
import { summaryOf } from './summary.ts';
import { firstUnanswered, missingSteps, progress } from './way.ts';

/** What people and machines post: right answers, near misses, and anything at all. */
function typedIn(field: Field): fc.Arbitrary<string | readonly string[]> {
  const options =
    field.kind === 'choice' || field.kind === 'choices' ? field.options : ['1 250,50', '2026', 'EUR', 'FR'];
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...options) },
    { weight: 2, arbitrary: fc.subarray([...options]) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('a@example.com', '06 39 98 12 34', 'x'.repeat(100_000), '\ud800\u0000'),
    },
  );
}

function posted(step: Step): fc.Arbitrary<RawValues> {
  const fields = Object.fromEntries(step.fields.map((field) => [field.name, typedIn(field)]));
  return fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<RawValues>;
}

const page = fc.constantFrom(...allSteps).chain((step) =>
  fc.record({
    step: fc.constant(step.id),
    raw: posted(step),
    item: fc.option(fc.integer({ min: -1, max: 4 }), { nil: undefined }),
    remove: fc.boolean(),
  }),
);

/** Begins somewhere in a real story, so that pages of every depth are reached. */
const start = fc
  .constantFrom(romanceStory, saleStory, investmentStory)
  .chain((story) => fc.integer({ min: 0, max: story.length }).map((pages) => tell(story.slice(0, pages))));

type Page = typeof page extends fc.Arbitrary<infer Value> ? Value : never;

function apply(answers: Answers, { step, raw, item, remove }: Page): Answers {
  const context = item === undefined ? { today } : { today, item };
  const saved = remove ? removeItem(answers, step, item ?? 0) : answerStep(answers, step, raw, context);
  return saved.ok ? saved.value : answers;
}

const anyStory = fc.tuple(start, fc.array(page, { maxLength: 30 }));

test('whatever is posted, nothing throws and nothing unbounded is stored', { timeout: 30_000 }, () => {
  fc.assert(
    fc.property(anyStory, ([begun, pages]) => {
      const answers = pages.reduce(apply, begun);
      for (const record of Object.values(answers).flat()) {
        for (const value of Object.values(record).flat()) expect(value.length).toBeLessThanOrEqual(20_000);
      }
      for (const id of [...allSteps.map((step) => step.id), 'check', '']) {
        progress(answers, id);
        prefillStep(answers, id, 1);
      }
      doorOf(answers);
      expect(missingSteps(answers)[0]).toBe(firstUnanswered(answers)?.id);
    }),
  );
});

test('a page once answered stays answered, whatever comes after', () => {
  fc.assert(
    fc.property(anyStory, ([begun, pages]) => {
      let answers = begun;
      for (const each of pages) {
        const before = Object.keys(answers);
        answers = apply(answers, each);
        expect(Object.keys(answers)).toEqual(expect.arrayContaining(before));
      }
    }),
  );
});

test('saving a page twice is saving it once, and so is saving again what was stored', () => {
  fc.assert(
    fc.property(start, page, (begun, { step, raw }) => {
      const once = answerStep(begun, step, raw, { today });
      if (!once.ok) return;
      expect(answerStep(once.value, step, raw, { today })).toEqual(once);
      const stored = prefillStep(once.value, step).values;
      if (stepOf(once.value, step)?.list === undefined && stepOf(once.value, step) !== undefined) {
        expect(answerStep(once.value, step, stored, { today })).toEqual(once);
      }
    }),
  );
});

test('pages that do not depend on one another may be answered in any order', () => {
  const routing = ['safety', 'victim', 'author', 'harm', 'account', 'beginning', 'request'];
  for (const story of [romanceStory, saleStory, investmentStory]) {
    const first = story.filter((each) => routing.includes(each.step));
    // Items of one list follow one another: they move together.
    const later = story.filter((each) => !first.includes(each));
    const rest = [...new Set(later.map((each) => each.step))].map((id) =>
      later.filter((each) => each.step === id),
    );
    const inOrder = tell(story);
    const shuffled = fc.shuffledSubarray(rest, { minLength: rest.length });
    fc.assert(
      fc.property(shuffled, (order) => {
        expect(tell([...first, ...order.flat()])).toEqual(inOrder);
      }),
      { numRuns: 30 },
    );
  }
});

test('the check page shows only steps that apply, and every answer of theirs', () => {
  fc.assert(
    fc.property(anyStory, ([begun, pages]) => {
      const answers = pages.reduce(apply, begun);
      const applicable = new Set(stepsOf(answers).map((step) => step.id));
      const rows = summaryOf(answers).flatMap((section) => section.rows);
      for (const row of rows) expect(applicable).toContain(row.step);
      const stored = Object.entries(answers).filter(([step]) => applicable.has(step));
      expect(rows).toHaveLength(
        stored.flatMap(([, saved]) => [saved].flat().flatMap((each) => Object.keys(each))).length,
      );
    }),
  );
});
