import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { coveredRanges } from './covered-ranges.ts';
import { createTypesetter, type Typeset, TypesettingError } from './index.ts';
import { printableText } from './printable.ts';

const folder = mkdtempSync(join(tmpdir(), 'typesetting-'));
function template(text: string): URL {
  const file = join(folder, `${Math.abs(text.length)}-${text.slice(-12).replace(/\W/g, '')}.typ`);
  writeFileSync(file, text);
  return pathToFileURL(file);
}
const plain = template(`#import "/house.typ": *
#show: house.with(title: "Essai", sender: (data.sender,), footer: data.sender)
== Faits
#facts(("Quoi", "Dit"), ((label: data.body, text: data.body),))
#written(data.body)
`);

const typesetter = createTypesetter({ processes: 1 });
afterAll(() => typesetter.stop());
const issuedAt = new Date('2026-01-02T03:04:05Z');
const set = (body: string, sender = 'Fanal') =>
  typesetter.typeset({ template: plain, data: { body, sender }, locale: 'fr', issuedAt });

describe('typesetting', () => {
  test('the same request gives the same bytes', async () => {
    const [first, second] = [await set('bonjour'), await set('bonjour')];
    expect(Buffer.from(first.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(Buffer.compare(first, second)).toBe(0);
  }, 60_000);

  test('every sign that is said to have a shape has one', async () => {
    const signs = coveredRanges.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
    );
    const data = { signs };
    const each = template(`#import "/house.typ": *
#show: house.with(title: "Signes")
#paragraphs(data.signs)
#strong(paragraphs(data.signs))`);
    await expect(typesetter.typeset({ template: each, data, locale: 'fr', issuedAt })).resolves.toBeDefined();
  }, 60_000);

  test('nothing that a person writes can stop a document', async () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom(
        '#eval("1")',
        '$x$',
        '*b*',
        '@ref',
        '#panic()',
        '<label>',
        '\\',
        '`raw`',
        '//',
        '/*',
        '"]',
      ),
      fc.constantFrom(
        '🙂👨‍👩‍👧',
        'مرحبا بالعالم',
        'שָׁלוֹם',
        'Привет',
        '你好',
        'ह॑िन्दी',
        '\ud800',
        '\u202eevil',
        '\0',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(unit, { maxLength: 6 }), async (parts) => {
        expect((await set(parts.join(' '), parts.join(''))).length).toBeGreaterThan(1_000);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  test('20,000 signs without a space are set and stay within the page', async () => {
    expect((await set('a'.repeat(20_000))).length).toBeGreaterThan(1_000);
    expect((await set('\u0301'.repeat(20_000))).length).toBeGreaterThan(1_000);
  }, 30_000);

  test('a document that takes too long is ended, and the next one is set', async () => {
    const hurried = createTypesetter({ processes: 1, timeLimit: 1_000 });
    const endless = template('#for a in range(100000) { for b in range(10000) { let c = a * b } }');
    const late = hurried.typeset({ template: endless, data: {}, locale: 'fr', issuedAt });
    await expect(late).rejects.toThrow('took too long');
    const next: ReturnType<Typeset> = hurried.typeset({
      template: plain,
      data: { body: 'a', sender: 'b' },
      locale: 'fr',
      issuedAt,
    });
    await expect(next).resolves.toBeDefined();
    hurried.stop();
  }, 30_000);

  test('what went wrong is told without what the person wrote', async () => {
    const wrong = template('#import "/house.typ": *\n#panic("secret " + data.body)');
    const failed = typesetter.typeset({ template: wrong, data: { body: 'Marie' }, locale: 'fr', issuedAt });
    await expect(failed).rejects.toThrow(TypesettingError);
    await expect(failed).rejects.not.toThrow(/Marie/);
  });
});

test('what has no shape is written by its number, and nothing else is changed', () => {
  expect(printableText('Où ? 🙂 你')).toBe('Où ? [U+1F642] [U+4F60]');
  expect(printableText('a\u0000b\tc\r\nd')).toBe('ab  c\nd');
  expect(printableText('\ue000')).toBe('[U+E000]');
});
