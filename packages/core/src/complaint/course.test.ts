import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checks } from './checklist.ts';
import { askedCodes, closureReasons, refusalReasons, rightDoors } from './codes.ts';
import { complaintStatuses } from './complaint-status.ts';
import { after, type Course, type CourseEvent, courseOf, type Mode, newCourse } from './course.ts';
import { type Command, decide } from './decide.ts';
import { mayNow } from './transitions.ts';

const words = fc.string({ minLength: 1, maxLength: 12 });
const check = fc.constantFrom(...checks);
const checklist = fc.oneof(
  fc.constant({ elements: 'met', competence: 'met', identity: 'met' } as const),
  fc.record({ elements: check, competence: check, identity: check }),
);
const said = fc.record({ words }, { requiredKeys: [] });
const on = fc.constant('2027-03-14');

const outcome = fc.oneof(
  said.map((more) => ({ kind: 'investigation-opened', ...more }) as const),
  fc.record({ on, court: words }).map((more) => ({ kind: 'trial-set', ...more }) as const),
  fc.constantFrom(...closureReasons).map((reason) => ({ kind: 'filed-without-action', reason }) as const),
  said.map((more) => ({ kind: 'alternative-measure', ...more }) as const),
  fc.record({ on, court: words }).map((more) => ({ kind: 'judgment', ...more }) as const),
);

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.constant({ kind: 'read' } as const),
  fc
    .record({ questions: fc.subarray([...askedCodes]), checklist })
    .map((more) => ({ kind: 'ask-more', ...more }) as const),
  checklist.map((found) => ({ kind: 'admit', checklist: found }) as const),
  fc
    .record({
      reason: fc.constantFrom(...refusalReasons),
      door: fc.constantFrom(...rightDoors),
      words,
      checklist,
    })
    .map((more) => ({ kind: 'refuse', ...more }) as const),
  fc.record({ words }).map((more) => ({ kind: 'advise', ...more }) as const),
  fc
    .record({ to: fc.constantFrom('service', 'parquet'), name: words })
    .map((more) => ({ kind: 'transmit', ...more }) as const),
  outcome.map((each) => ({ kind: 'record-outcome', outcome: each }) as const),
  words.map((each) => ({ kind: 'answer', words: each }) as const),
  words.map((each) => ({ kind: 'add', words: each }) as const),
  said.map((more) => ({ kind: 'withdraw', ...more }) as const),
);

const mode = fc.constantFrom<Mode>('authority', 'assistance');
const story = fc.record({ mode, commands: fc.array(command, { maxLength: 40 }) });

type Step = { readonly before: Course; readonly command: Command; readonly after: Course };

/** What happens when these are asked one after another, refusals left out. */
function live(inMode: Mode, commands: readonly Command[]) {
  let course = newCourse;
  const events: CourseEvent[] = [];
  const steps: Step[] = [];
  for (const each of commands) {
    const decided = decide({ mode: inMode, course }, each);
    if (!decided.ok) continue;
    const before = course;
    course = decided.value.reduce(after, course);
    events.push(...decided.value);
    steps.push({ before, command: each, after: course });
  }
  return { course, events, steps };
}

describe('whatever is asked, in whatever order', () => {
  test('the history alone says where a complaint stands, news of other kinds left aside', () => {
    fc.assert(
      fc.property(story, ({ mode: inMode, commands }) => {
        const { course, events } = live(inMode, commands);
        const noisy = events.flatMap((event) => [{ kind: 'joined-series' }, event]);
        expect(courseOf(noisy)).toEqual(course);
      }),
    );
  });

  test('nothing moves a complaint that was withdrawn or refused', () => {
    fc.assert(
      fc.property(story, ({ mode: inMode, commands }) => {
        for (const { before } of live(inMode, commands).steps) {
          expect(['withdrawn', 'refused']).not.toContain(before.status);
        }
      }),
    );
  });

  test('a transmitted complaint cannot be withdrawn, refused or questioned', () => {
    fc.assert(
      fc.property(story, ({ mode: inMode, commands }) => {
        for (const { before, command: asked } of live(inMode, commands).steps) {
          if ('transmission' in before) expect(['add', 'record-outcome']).toContain(asked.kind);
        }
      }),
    );
  });

  test('an outcome comes after a transmission, which comes after an admission without a doubt', () => {
    fc.assert(
      fc.property(story, ({ mode: inMode, commands }) => {
        const kinds = live(inMode, commands).events.map(({ kind }) => kind);
        const [admitted, transmitted, decided] = ['admitted', 'transmitted', 'outcome'].map((kind) =>
          (kinds as string[]).indexOf(kind),
        ) as [number, number, number];
        if (decided >= 0) expect(transmitted).toBeGreaterThanOrEqual(0);
        if (decided >= 0) expect(transmitted).toBeLessThan(decided);
        if (transmitted >= 0) expect(admitted).toBeGreaterThanOrEqual(0);
        if (transmitted >= 0) expect(admitted).toBeLessThan(transmitted);
        for (const { command: asked } of live(inMode, commands).steps) {
          if (asked.kind === 'admit') expect(Object.values(asked.checklist)).toEqual(['met', 'met', 'met']);
        }
      }),
    );
  });

  test('an assistance service admits, refuses and transmits nothing', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 40 }), (commands) => {
        for (const { after: standing } of live('assistance', commands).steps) {
          expect(['admitted', 'refused', 'transmitted', 'proceeding', 'closed']).not.toContain(
            standing.status,
          );
        }
      }),
    );
  });

  test('the person may add something until it is closed, withdrawn or refused', () => {
    fc.assert(
      fc.property(story, ({ mode: inMode, commands }) => {
        const { course } = live(inMode, commands);
        const isOver = ['closed', 'withdrawn', 'refused'].includes(course.status);
        expect(mayNow({ mode: inMode, course }, 'add')).toBe(!isOver);
        expect(decide({ mode: inMode, course }, { kind: 'add', words: 'encore' }).ok).toBe(!isOver);
      }),
    );
  });

  test('what may be done now is what is not refused', () => {
    fc.assert(
      fc.property(story, command, ({ mode: inMode, commands }, next) => {
        const { course } = live(inMode, commands);
        const decided = decide({ mode: inMode, course }, next);
        const isAllowed = mayNow({ mode: inMode, course }, next.kind);
        if (decided.ok) expect(isAllowed).toBe(true);
        else expect(isAllowed).toBe(decided.refusal === 'checklist-disagrees');
      }),
    );
  });
});

test('every status is reached by some history', () => {
  const met = { elements: 'met', competence: 'met', identity: 'met' } as const;
  const histories: readonly (readonly [Mode, readonly Command[]])[] = [
    ['authority', []],
    ['authority', [{ kind: 'read' }, { kind: 'ask-more', questions: ['dates'], checklist: met }]],
    [
      'authority',
      [
        { kind: 'read' },
        { kind: 'ask-more', questions: ['dates'], checklist: met },
        { kind: 'answer', words: 'en mars' },
        { kind: 'admit', checklist: met },
        { kind: 'transmit', to: 'parquet', name: 'Parquet de Nanterre', number: '26/118' },
        { kind: 'record-outcome', outcome: { kind: 'investigation-opened' } },
        { kind: 'record-outcome', outcome: { kind: 'judgment', on: '2027-03-14', court: 'Nanterre' } },
      ],
    ],
    [
      'authority',
      [
        { kind: 'read' },
        {
          kind: 'refuse',
          reason: 'outside-scope',
          door: 'station',
          words: 'x',
          checklist: { ...met, competence: 'not-met' },
        },
      ],
    ],
    ['assistance', [{ kind: 'read' }, { kind: 'advise', words: 'Emportez vos relevés.' }]],
    ['authority', [{ kind: 'withdraw' }]],
  ];
  const reached = histories.flatMap(([inMode, commands]) => [
    newCourse.status,
    ...live(inMode, commands).steps.map(({ after: { status } }) => status),
  ]);
  expect([...new Set(reached)].sort()).toEqual([...complaintStatuses].sort());
});

test.each([
  ['no-offence', 'elements'],
  ['outside-scope', 'competence'],
  ['identity-not-established', 'identity'],
] as const)('a refusal for %s needs its check to have failed', (reason, item) => {
  const examined = { mode: 'authority', course: { status: 'under-examination' } } as const;
  const refusal = (found: (typeof checks)[number]) =>
    decide(examined, {
      kind: 'refuse',
      reason,
      door: 'station',
      words: 'x',
      checklist: { elements: 'met', competence: 'met', identity: 'met', [item]: found },
    });
  expect(refusal('not-met').ok).toBe(true);
  expect(refusal('doubtful')).toEqual({ ok: false, refusal: 'checklist-disagrees' });
  expect(refusal('met')).toEqual({ ok: false, refusal: 'checklist-disagrees' });
});

test('a decision to file without action can be overturned', () => {
  const closed = courseOf([
    { kind: 'transmitted', to: 'parquet', name: 'Parquet de Lyon' },
    { kind: 'outcome', outcome: { kind: 'filed-without-action', reason: 'author-unknown' } },
  ]);
  expect(closed.status).toBe('closed');
  const reopened = decide(
    { mode: 'authority', course: closed },
    { kind: 'record-outcome', outcome: { kind: 'investigation-opened' } },
  );
  expect(reopened.ok && reopened.value.reduce(after, closed).status).toBe('proceeding');
});
