import { expect, test } from 'vitest';
import { recent } from './recent.ts';

test('a text is computed once while it is among the most recent', () => {
  const computed: string[] = [];
  const lengthOf = recent(2, (text) => {
    computed.push(text);
    return text.length;
  });
  expect(['a', 'bb', 'a', 'ccc', 'a', 'bb'].map(lengthOf)).toEqual([1, 2, 1, 3, 1, 2]);
  expect(computed).toEqual(['a', 'bb', 'ccc', 'bb']);
});
