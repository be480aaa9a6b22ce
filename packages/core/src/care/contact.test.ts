import { expect, test } from 'vitest';
import { readContact } from './contact.ts';

const row = {
  department: '69',
  name: 'Le Phare, aide aux victimes',
  phone: '04 65 71 00 01',
  address: '1 rue de l’Exemple, 69000 Ville',
  url: 'https://phare.example/lyon',
  hours: 'Du lundi au vendredi',
  source: 'https://annuaire.example',
};

test('a row gives a contact, its department by code or by name', () => {
  expect(readContact(row)).toEqual({ ok: true, value: row });
  expect(readContact({ ...row, department: 'Rhône' })).toEqual({ ok: true, value: row });
});

test('what is not known is left out', () => {
  const { department, name, source } = row;
  expect(readContact({ department, name, source, phone: ' ' })).toEqual({
    ok: true,
    value: { department, name, source },
  });
});

test.each([
  [{ department: '' }, 'department', 'missing'],
  [{ department: '99' }, 'department', 'not-a-department'],
  [{ name: ' ' }, 'name', 'missing'],
  [{ source: '' }, 'source', 'missing'],
  [{ phone: '04 99 99' }, 'phone', 'not-a-phone'],
  [{ url: 'javascript:alert(1)' }, 'url', 'not-an-address'],
  [{ url: 'https://a.example/"><script>' }, 'url', 'not-an-address'],
  [{ hours: 'h'.repeat(201) }, 'hours', 'too-long'],
])('%j is refused', (change, column, wrong) => {
  expect(readContact({ ...row, ...change })).toEqual({ ok: false, refusal: [{ column, wrong }] });
});

test('every error of a row is told at once', () => {
  const read = readContact({ ...row, name: '', phone: 'x', url: 'y' });
  expect(read.ok ? [] : read.refusal).toHaveLength(3);
});
