import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textType } from './text-type.ts';

test.each([
  ['Bonjour,\nje vous écris au sujet de mon colis.', 'txt', 'text/plain'],
  ['date;montant\n12/10/2026;600', 'csv', 'text/csv'],
  ['Received: from mx.example\nFrom: a@b.example\n\nBonjour', 'eml', 'message/rfc822'],
  [
    'From: a@b.example\nSubject: Colis\nDate: Mon, 12 Oct 2026 10:00:00 +0200\n\nBonjour',
    '',
    'message/rfc822',
  ],
  ['From: Paul\nTo: moi\nSubject: il a écrit cela', 'txt', 'text/plain'],
  ['De : Paul\nObjet : le colis', 'txt', 'text/plain'],
  ['{"name": "Paul", "messages": []}', 'json', 'application/json'],
  ['[{"id": 1}]', '', 'application/json'],
  ['[12/10/2026, 14:03:22] Paul: bonjour', 'txt', 'text/plain'],
  ['<?xml version="1.0"?><smses></smses>', 'xml', 'application/xml'],
  ['<?xml version="1.0"?><svg></svg>', 'xml', 'active'],
  ['\ufeff\n  <!doctype html><p>', 'txt', 'active'],
  ['<script>alert(1)</script>', 'txt', 'active'],
  ['#!/usr/bin/env node', 'txt', 'active'],
  ['<3 je t’aime', 'txt', 'text/plain'],
])('%j (%s) is %s', (text, extension, type) => {
  expect(textType(text, extension)).toBe(type);
});

test('any text has a type, in little time', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.constantFrom('', 'txt', 'xml', 'json'),
      (text, ext) => {
        expect(textType(text, ext)).toMatch(/^(active|[a-z]+\/[a-z0-9]+)$/);
      },
    ),
  );
});

test.each([
  'From: '.repeat(20_000),
  `A:${'\n'.repeat(200_000)}`,
  ' '.repeat(300_000),
  `[${' '.repeat(300_000)}`,
  `From ${'@'.repeat(300_000)}`,
])('a text made to be slow to read is not (%#)', (text) => {
  const start = performance.now();
  textType(text, 'txt');
  expect(performance.now() - start).toBeLessThan(500);
});
