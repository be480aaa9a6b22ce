import { describe, expect, test } from 'vitest';
import { composeLetter } from './compose-letter.ts';
import { type Letter, letterLocales } from './letter.ts';

const link = 'https://fanal.example/fr/connexion/lien/abc?a=1&b=2';
const letters: readonly Letter[] = [
  { kind: 'sign-in', parameters: { link, code: '012345' } },
  { kind: 'resume-draft', parameters: { link, code: 'ABCD-EFGH' } },
  { kind: 'complaint-receipt', parameters: { link, reference: 'F-2026-ABCD' } },
  { kind: 'joined-series', parameters: { link, reference: 'F-2026-ABCD' } },
];
const every = letterLocales.flatMap((locale) =>
  letters.map((letter) => ({ locale, letter, kind: letter.kind })),
);

describe.each(every)('$kind in $locale', ({ locale, letter }) => {
  const { subject, text, html } = composeLetter(letter, locale, 'Association Phare');
  const { parameters } = letter;
  const given = 'code' in parameters ? parameters.code : parameters.reference;

  test('holds what it was given, as text and as a page', () => {
    expect(text).toContain(link);
    expect(text).toContain(given);
    expect(html).toContain(`href="${link.replaceAll('&', '&amp;')}"`);
    expect(html).toContain(given);
  });

  test('names the language, the service and who answers for it', () => {
    expect(html).toContain(`<html lang="${locale}">`);
    expect(text).toMatch(/Fanal, .*Association Phare/);
  });

  test('shows no code where a locked phone would', () => {
    if ('code' in parameters) expect(subject).not.toContain(parameters.code);
  });

  test('loads nothing and runs nothing', () => {
    expect(html).not.toMatch(/<script|<img|<link|src=|@import/i);
  });

  test('has no hole in its sentences', () => {
    expect(subject + text + html).not.toMatch(/undefined|\[object|null/);
  });
});

test('what comes from outside cannot become HTML', () => {
  const hostile = '"><script>alert(1)</script>';
  const letter: Letter = { kind: 'joined-series', parameters: { link: hostile, reference: hostile } };
  const { html } = composeLetter(letter, 'fr', hostile);
  expect(html).not.toContain('<script>');
  expect(html).toContain('&lt;script&gt;');
});
