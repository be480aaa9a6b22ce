import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readIndicator } from '../read-indicator.ts';
import { findIndicators } from './find-indicators.ts';

const pieces = [
  '06 39 98 12 34',
  '+33 (0)6 39 98 12 34',
  'FR76 3000 6000 0112 3456 7890 189',
  '4970 1012 3456 7890',
  'jean (arobase) exemple (point) example',
  'jean@exemple.example',
  'hxxps://boutique[.]example/a?b=c',
  'www.boutique.example',
  'instagram @dr.martin',
  'https://wa.me/33639981234',
  '0x52908400098527886E0F7030069857D2E4169EE7',
  '０６３９９８１２３４',
  'BIC : BNPAFRPP',
  'appelez le 3640',
  ' ',
  '\n',
  '\u200b',
  '🙂',
  'e\u0301',
  '.',
  '(',
  '@',
  '/',
  '0',
  '+',
  ' point ',
  '[.]',
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 20 }).map((parts) => parts.join(' ')),
  fc.array(fc.nat(0xffff), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
);

test('what is found stands in the text where it is said to, in order and apart', () => {
  fc.assert(
    fc.property(text, (written) => {
      let last = 0;
      for (const { start, end, raw } of findIndicators(written)) {
        expect(written.slice(start, end)).toBe(raw);
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
    }),
    { numRuns: 500 },
  );
});

test('what is found is what the parser reads in the same words', () => {
  fc.assert(
    fc.property(text, (written) => {
      for (const { type, raw, value, verified } of findIndicators(written)) {
        const platform = type === 'handle' ? value.slice(0, value.indexOf(':')) : undefined;
        const asked = type === 'phone' && /wa\.me/.test(raw) ? 'handle' : type;
        expect(readIndicator(asked, raw, platform === undefined ? {} : { platform })).toEqual({
          type,
          raw,
          value,
          verified,
        });
      }
    }),
    { numRuns: 300 },
  );
});

test('finding in a text and in its folded double gives the same values', () => {
  const plain = 'Écrivez à jean@exemple.example ou au 06 39 98 12 34, site https://boutique.example/a';
  const wide = plain.replace(/[!-~]/g, (character) => String.fromCodePoint(character.charCodeAt(0) + 0xfee0));
  const values = (written: string) => findIndicators(written).map(({ type, value }) => `${type} ${value}`);
  expect(values(wide)).toEqual(values(plain));
  expect(values(plain)).toHaveLength(3);
});

test.each([
  'a',
  '0',
  '1 ',
  '06 39 98 12 3',
  ' ',
  '@',
  'a@',
  'a.',
  'a.b/',
  '(',
  '+',
  'http://',
  ' point ',
  ' arobase ',
  '[.]',
  'FR76 ',
  'FR76',
  '4970 1012 3456 7890 ',
  'instagram : ',
  '0x',
  'bc1',
  '\u200b',
  'é',
])(
  'a long text made of %j alone is read in time in proportion to its length',
  (unit) => {
    // A linear reading takes a fraction of a second; a quadratic one would take minutes.
    expect(() => findIndicators(unit.repeat(100_000 / unit.length))).not.toThrow();
  },
  20_000,
);
