import { expect, test } from 'vitest';
import { hashOfCode, isSecret, newCode, newSecret, readCode } from './secret.ts';

test.each(['123456', ' 123 456 ', '123-456', '12.34.56'])('%j is read as six digits', (typed) => {
  expect(readCode(typed)).toBe('123456');
});

test.each(['', '12345', '1234567', '12345a', '１２３４５６'])('%j is not a code', (typed) => {
  expect(readCode(typed)).toBeUndefined();
});

test('a code that begins with zeros keeps them', () => {
  for (let draw = 0; draw < 200; draw += 1) expect(newCode()).toMatch(/^\d{6}$/);
});

test('a secret is told from what cannot be one', () => {
  expect(isSecret(newSecret())).toBe(true);
  for (const text of [undefined, '', 'short', `${newSecret()}x`, `${newSecret().slice(1)}=`]) {
    expect(isSecret(text)).toBe(false);
  }
});

test('the same code of two browsers leaves different hashes', () => {
  expect(hashOfCode('123456', newSecret()).equals(hashOfCode('123456', newSecret()))).toBe(false);
});
