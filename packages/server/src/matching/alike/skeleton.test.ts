import { expect, test } from 'vitest';
import { skeletonIn } from './skeleton.ts';

test('accounts of one platform whose names differ by figures, signs, case or lookalikes have one skeleton', () => {
  const names = ['juliemartin', 'Julie.Mart1n_88', 'julie_martin7', 'juliеmartin9'];
  expect(new Set(names.map((name) => skeletonIn(`telegram:${name}`)))).toEqual(
    new Set(['telegram:juliemartin']),
  );
});

test('on another platform it is another account', () => {
  expect(skeletonIn('instagram:juliemartin')).toBe('instagram:juliemartin');
});

test.each(['telegram:martin75', 'telegram:paul', 'telegram:support_24', 'telegram:_'])(
  'a name that too many bear says nothing: %s',
  (handle) => {
    expect(skeletonIn(handle)).toBeUndefined();
  },
);
