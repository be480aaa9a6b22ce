import { describe, expect, test } from 'vitest';
import { doorCodeOf, doorOf } from './door.ts';
import { romanceStory, tell } from './example-stories.ts';
import type { Answers } from './journey.ts';
import { stepsOf } from './steps-of.ts';
import { missingSteps, nextStep } from './way.ts';

const told = tell(romanceStory);

test('nothing is decided before the person said what it was about', () => {
  expect(doorOf({})).toEqual({ kind: 'undecided' });
  const { request: _, ...before } = told;
  expect(doorOf(before)).toEqual({ kind: 'undecided' });
});

test('an adult deceived at a distance by someone unknown goes on to a complaint', () => {
  expect(doorOf(told)).toEqual({ kind: 'complaint', scamType: 'romance' });
});

describe('danger and suicidal thoughts hand over to people at once, whatever else was said', () => {
  test.each(['danger', 'suicidal-thoughts'] as const)('%s', (now) => {
    expect(doorOf({ safety: { now } })).toEqual({ kind: 'urgent', reason: now });
    const answers = {
      ...told,
      safety: { now },
      victim: { who: 'me', age: 'minor' },
      author: { known: 'identity', met: 'yes' },
    };
    expect(doorOf(answers)).toEqual({ kind: 'urgent', reason: now });
    expect(nextStep(answers, 'safety')).toBeUndefined();
  });
});

test('someone who would rather not say goes on', () => {
  expect(doorOf({ ...told, safety: { now: 'rather-not-say' } }).kind).toBe('complaint');
});

test('a victim under 18 is handed to people, whoever tells the story', () => {
  for (const teller of [{ who: 'me' }, { who: 'relative', relation: 'parent' }]) {
    expect(doorOf({ victim: { ...teller, age: 'minor', images: 'no' } })).toEqual({
      kind: 'minor',
      images: false,
    });
    expect(doorOf({ victim: { ...teller, age: 'minor', images: 'yes' } })).toEqual({
      kind: 'minor',
      images: true,
    });
  }
});

test('a guardian files for the protected person, and gives both names', () => {
  const guarded = { ...told, victim: { who: 'relative', relation: 'guardian', age: 'adult' } };
  expect(doorOf(guarded)).toEqual({ kind: 'complaint', scamType: 'romance' });
  expect(missingSteps(guarded)).toEqual(['protected-person']);
});

test('a relative tells the story to its end, and the victim takes it over to send it', () => {
  const relative = { ...told, victim: { who: 'relative', relation: 'child', age: 'adult' } };
  expect(missingSteps(relative)).toEqual(['handing-over']);
  const later = { ...relative, 'handing-over': { ready: 'later' } };
  expect(doorOf(later)).toEqual({ kind: 'relative' });
  expect(stepsOf(later).at(-1)?.id).toBe('handing-over');
  const taken = { ...relative, 'handing-over': { ready: 'victim-here' } };
  expect(doorOf(taken).kind).toBe('complaint');
  expect(missingSteps(taken)).toEqual([]);
});

test('a witness tells what they saw, files nothing, and is shown where to report', () => {
  const witness = { safety: { now: 'safe' }, victim: { who: 'witness' } };
  expect(stepsOf(witness).map((step) => step.id)).toEqual([
    'safety',
    'victim',
    'material',
    'account',
    'request',
    'beginning',
    'dates',
    'contacts',
  ]);
  const seen: Answers = { ...told, ...witness };
  const { contacts: _, ...before } = seen;
  expect(doorOf(before)).toEqual({ kind: 'undecided' });
  expect(doorOf(seen)).toEqual({ kind: 'witness' });
});

test('what the victim said of the author does not bind a witness', () => {
  expect(doorOf({ victim: { who: 'witness' }, author: { known: 'identity', met: 'yes' } }).kind).toBe(
    'undecided',
  );
});

test('an author whose identity is known, or who was met, needs a station', () => {
  expect(doorOf({ ...told, author: { known: 'identity', met: 'no' } })).toEqual({
    kind: 'station',
    reason: 'author-known',
  });
  expect(doorOf({ ...told, author: { known: 'no', met: 'yes' } })).toEqual({
    kind: 'station',
    reason: 'met-in-person',
  });
  expect(doorOf({ ...told, author: { known: 'online-only', met: 'no' } }).kind).toBe('complaint');
});

test('a scam merely seen is reported; anything asked or given is more than seen', () => {
  expect(doorOf({ ...told, harm: { what: ['nothing'] } })).toEqual({ kind: 'report' });
  expect(doorOf({ ...told, harm: { what: ['asked', 'nothing'] } }).kind).toBe('complaint');
});

test('the steps end at the answer that handed over, and come back when it changes', () => {
  const handedOver = { ...told, author: { known: 'no', met: 'yes' } };
  expect(stepsOf(handedOver).map((step) => step.id)).toEqual(['safety', 'victim', 'author']);
  expect(stepsOf({ ...handedOver, author: { known: 'no', met: 'no' } })).toEqual(stepsOf(told));
});

test('every door that hands over has a page of its own', () => {
  expect(doorCodeOf({ kind: 'urgent', reason: 'danger' })).toBe('urgent-danger');
  expect(doorCodeOf({ kind: 'station', reason: 'met-in-person' })).toBe('station-met-in-person');
  expect(doorCodeOf({ kind: 'minor', images: false })).toBe('minor');
  expect(doorCodeOf({ kind: 'minor', images: true })).toBe('minor-images');
  expect(doorCodeOf({ kind: 'witness' })).toBe('witness');
  expect(doorCodeOf({ kind: 'relative' })).toBe('relative');
  expect(doorCodeOf({ kind: 'report' })).toBe('report');
  expect(doorCodeOf({ kind: 'undecided' })).toBeUndefined();
  expect(doorCodeOf({ kind: 'complaint', scamType: 'other' })).toBeUndefined();
});
