import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scamTypes } from '../statement/index.ts';
import { departments, departmentTyped } from './support-contacts.ts';
import { careThemeOf } from './theme.ts';

test('there are 101 departments and 6 collectivities, each once', () => {
  const codes = departments.map(({ code }) => code);
  expect(new Set(codes).size).toBe(107);
  expect(codes).toHaveLength(107);
  expect(codes.filter((code) => /^(\d\d|2[AB])$/.test(code))).toHaveLength(96);
});

test('the 164 tribunaux judiciaires stand in the department they sit in', () => {
  const guests = ['977', '978'];
  const towns = departments
    .filter(({ code, courtKind }) => courtKind === 'judicial' && !guests.includes(code))
    .flatMap((department) => department.towns);
  expect(towns).toHaveLength(164);
});

test.each([
  ['75011', '75'],
  [' 33 000 ', '33'],
  ['33 000', '33'],
  ['1', '01'],
  ['2a', '2A'],
  ['20090', '2A'],
  ['20200', '2B'],
  ['97133', '977'],
  ['97150', '978'],
  ['97400', '974'],
  ['98800', '988'],
  ['98000', undefined],
  ["Côte-d'Or", '21'],
  ['val de marne', '94'],
  ['la reunion', '974'],
  ['20', undefined],
  ['99999', undefined],
  ['', undefined],
  ['Londres', undefined],
])('« %s » is %s', (typed, code) => {
  expect(departmentTyped(typed)?.code).toBe(code);
});

test('whatever is typed gives a department of the table or nothing', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 80, unit: 'binary' }), (typed) => {
      const found = departmentTyped(typed);
      expect(found === undefined || departments.includes(found)).toBe(true);
    }),
  );
});

test('every type of scam but "other" has words of its own', () => {
  expect(scamTypes.filter((type) => careThemeOf(type) === 'other')).toEqual(['other']);
});
