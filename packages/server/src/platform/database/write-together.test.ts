import { expect, test, vi } from 'vitest';
import { writeTogether } from './write-together.ts';

test('what is given while a write is under way is written together by the next one', async () => {
  const writes: (readonly number[])[] = [];
  let release: () => void = () => undefined;
  const give = writeTogether<number>((items) => {
    writes.push(items);
    return new Promise((resolve) => {
      release = resolve;
    });
  });
  const first = give(1);
  await vi.waitFor(() => expect(writes).toEqual([[1]]));
  const later = Promise.all([give(2), give(3)]);
  release();
  await first;
  await vi.waitFor(() => expect(writes).toEqual([[1], [2, 3]]));
  release();
  await later;
});

test('a write that fails fails for those it held, and for nobody else', async () => {
  const fault = new Error('fault');
  const give = writeTogether<string>(async (items) => {
    if (items.includes('bad')) throw fault;
  });
  const outcomes = await Promise.allSettled([give('bad')]);
  expect(outcomes[0]).toMatchObject({ status: 'rejected', reason: fault });
  await expect(give('good')).resolves.toBeUndefined();
});

test('every item is written once, in the order given', async () => {
  const written: number[] = [];
  const give = writeTogether<number>(async (items) => {
    await Promise.resolve();
    written.push(...items);
  });
  const numbers = Array.from({ length: 200 }, (_, number) => number);
  await Promise.all(numbers.map(give));
  expect(written).toEqual(numbers);
});
