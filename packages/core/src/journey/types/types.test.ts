import { describe, expect, test } from 'vitest';
import { scamTypes } from '../../statement/scam-type.ts';
import { fieldErrors, sections } from '../journey.ts';
import { allSteps } from '../steps-of.ts';
import { journeyOf, scamJourneys } from './index.ts';

test('every scam type has a journey, and no other', () => {
  expect(scamJourneys.map((journey) => journey.scamType)).toEqual(scamTypes);
  for (const scamType of scamTypes) expect(journeyOf(scamType).scamType).toBe(scamType);
});

test('a type without signs is never recognised', () => {
  for (const journey of scamJourneys) expect(journey.recognise({})).toEqual({ strength: 0, signs: [] });
});

test('every type has advice for the first ten minutes, each once, and no payment comes first', () => {
  for (const { firstTenMinutes } of scamJourneys) {
    expect(firstTenMinutes[0]).toBe('stop-paying');
    expect(new Set(firstTenMinutes).size).toBe(firstTenMinutes.length);
  }
});

test('types ask their questions in the story', () => {
  for (const step of scamJourneys.flatMap((journey) => journey.steps)) expect(step.section).toBe('story');
});

describe('the wire and the screen can hold every step', () => {
  test('ids are unique and short', () => {
    const ids = allSteps.map((step) => step.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z][a-z-]{1,50}$/);
  });

  test.each(allSteps.map((step) => [step.id, step] as const))('%s', (_, step) => {
    const names = step.fields.map((field) => field.name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(0);
    for (const field of step.fields) {
      expect(field.name).toMatch(/^[a-z][a-z-]{0,50}$/);
      // A date is posted as three boxes; no other field may take one of their names.
      if (field.kind === 'date') {
        for (const box of ['day', 'month', 'year']) expect(names).not.toContain(`${field.name}-${box}`);
      }
      if (field.kind === 'short-text' || field.kind === 'long-text')
        expect(field.max).toBeLessThanOrEqual(20_000);
      if (field.kind === 'currency') expect(names).toEqual(expect.arrayContaining([...field.of]));
      if (field.kind === 'indicator') {
        for (const other of [field.typeField, field.platformField])
          if (other !== undefined) expect(names).toContain(other);
      }
      if (field.kind === 'choice' || field.kind === 'choices') {
        expect(new Set(field.options).size).toBe(field.options.length);
      }
    }
    expect(step.list?.max ?? 0).toBeLessThanOrEqual(50);
  });
});

test('sections follow one another along the steps', () => {
  const order = allSteps.map((step) => sections.indexOf(step.section));
  expect(order).toEqual(order.toSorted((one, two) => one - two));
});

test('each error has one code', () => {
  expect(new Set(fieldErrors).size).toBe(fieldErrors.length);
});
