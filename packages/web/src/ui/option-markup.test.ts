import { expect, test } from 'vitest';
import { optionMarkup } from './option-markup.ts';

const options = [
  { value: 'FR', label: 'France' },
  { value: 'X"', label: '<b>Autre & co</b>' },
];

test('one option is chosen, whatever was chosen from the same list before', () => {
  expect(String(optionMarkup(options, 'FR'))).toContain('<option value="FR" selected>France</option>');
  expect(String(optionMarkup(options, undefined))).not.toContain('selected');
  expect(String(optionMarkup(options, 'X"'))).toMatch(/FR">France<.*selected/);
});

test('labels and values stay text', () => {
  expect(String(optionMarkup(options, undefined))).toContain(
    '<option value="X&quot;">&lt;b&gt;Autre &amp; co&lt;/b&gt;</option>',
  );
});
