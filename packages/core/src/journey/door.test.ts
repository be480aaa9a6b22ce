import { describe, expect, test } from 'vitest';
import { doorCodeOf, doorOf } from './door.ts';
import { romanceStory, tell } from './example-stories.ts';
import { stepsOf } from './steps-of.ts';
import { nextStep } from './way.ts';

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
  expect(doorOf({ victim: { who: 'me', age: 'minor' } })).toEqual({ kind: 'minor' });
  expect(doorOf({ victim: { who: 'relative', relation: 'parent', age: 'minor' } })).toEqual({
    kind: 'minor',
  });
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
  expect(doorCodeOf({ kind: 'minor' })).toBe('minor');
  expect(doorCodeOf({ kind: 'report' })).toBe('report');
  expect(doorCodeOf({ kind: 'undecided' })).toBeUndefined();
  expect(doorCodeOf({ kind: 'complaint', scamType: 'other' })).toBeUndefined();
});
