import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOfHtml } from './html-text.ts';

test.each([
  ['<p>Un</p><p>Deux</p>', 'Un\n\nDeux'],
  ['Un<br>Deux<br/>Trois', 'Un\nDeux\nTrois'],
  ['<style>p{color:red}</style>Vu<script>alert("non")</script>', 'Vu'],
  ['<!-- caché <a href="https://non.example">x</a> -->Vu', 'Vu'],
  ['caf&eacute; &amp; th&#233; &#x20AC; 5&nbsp;€', 'café & thé € 5\u00a0€'],
  ['<a href="https://faux.example/c">ma-banque.example</a>', 'ma-banque.example (https://faux.example/c)'],
  ['<a href="https://faux.example">https://faux.example</a>', 'https://faux.example'],
  ["<a class=x href='mailto:a@exemple.example?subject=x'>Écrire</a> ici", 'Écrire (a@exemple.example) ici'],
  ['<a href="javascript:alert(1)">Non</a>', 'Non'],
  ['<table><tr><td>Nom</td><td>Jean</td></tr></table>', 'Nom Jean'],
  ['<script>sans fin', ''],
  ['un <b', 'un'],
  ['&#xD800;&#0;&inconnu;', '&inconnu;'],
])('%s', (html, text) => {
  expect(textOfHtml(html)).toBe(text);
});

test('any text is read without a fault, and no tag comes out of what has none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (html) => {
      textOfHtml(html);
    }),
  );
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('<', '>', 'a', '</script', '<script', '<!--', '-->', '&#', ';', '"'), {
        maxLength: 60,
      }),
      (parts) => {
        expect(textOfHtml(parts.join(''))).not.toMatch(/<script[^>]*>/);
      },
    ),
  );
});

test('a long hostile mail costs no more than its length', () => {
  const html = '<a href="'.repeat(50_000) + '<script'.repeat(50_000);
  const begun = performance.now();
  textOfHtml(html);
  expect(performance.now() - begun).toBeLessThan(5_000);
});
