import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createHeap } from './heap.ts';

test('what is pushed comes out in order, whenever it is asked for', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer())), (turns) => {
      const heap = createHeap<number>((one, other) => one - other);
      const model: number[] = [];
      for (const turn of turns) {
        if (turn === null) {
          model.sort((one, other) => one - other);
          expect(heap.pop()).toBe(model.shift());
        } else {
          heap.push(turn);
          model.push(turn);
        }
      }
    }),
  );
});
