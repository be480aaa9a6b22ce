import fc from 'fast-check';
import { expect, test } from 'vitest';
import { remembered } from './index.ts';

test('what is asked again is computed once, an answer of nothing too', () => {
  const asked: string[] = [];
  const ask = remembered((text) => {
    asked.push(text);
    return text === 'b' ? undefined : text.length;
  });
  expect(['a', 'b', 'a', 'b'].map(ask)).toEqual([1, undefined, 1, undefined]);
  expect(asked).toEqual(['a', 'b']);
});

test('what was asked long ago is forgotten and computed anew', () => {
  const asked: string[] = [];
  const ask = remembered((text) => asked.push(text), 2);
  for (const text of ['a', 'b', 'c', 'd', 'e', 'a']) ask(text);
  expect(asked).toEqual(['a', 'b', 'c', 'd', 'e', 'a']);
});

test('whatever is remembered, the answers are those of asking', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...'abcdefgh')), fc.integer({ min: 1, max: 4 }), (texts, most) => {
      const ask = remembered((text) => text.toUpperCase(), most);
      expect(texts.map(ask)).toEqual(texts.map((text) => text.toUpperCase()));
    }),
  );
});
