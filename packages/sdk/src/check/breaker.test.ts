import { expect, test } from 'vitest';
import { createBreaker } from './breaker.ts';

function atTime() {
  let time = 0;
  const breaker = createBreaker(() => time);
  const pass = (milliseconds: number) => {
    time += milliseconds;
  };
  return { breaker, pass };
}

test('two failures change nothing, the third gives the service a rest', () => {
  const { breaker } = atTime();
  breaker.failed();
  breaker.failed();
  expect(breaker.mayCall()).toBe(true);
  breaker.failed();
  expect(breaker.mayCall()).toBe(false);
});

test('after the rest one call goes to see, and others wait for it', () => {
  const { breaker, pass } = atTime();
  for (let count = 0; count < 3; count += 1) breaker.failed();
  pass(30_001);
  expect(breaker.mayCall()).toBe(true);
  expect(breaker.mayCall()).toBe(false);
  breaker.succeeded();
  expect(breaker.mayCall()).toBe(true);
});

test('each rest is twice as long, ten minutes at the most', () => {
  const { breaker, pass } = atTime();
  for (let count = 0; count < 3; count += 1) breaker.failed();
  for (const rest of [30_000, 60_000, 120_000, 240_000, 480_000, 600_000, 600_000]) {
    pass(rest - 1);
    expect(breaker.mayCall()).toBe(false);
    pass(1);
    expect(breaker.mayCall()).toBe(true);
    breaker.failed();
  }
});

test('a success in between starts the count again', () => {
  const { breaker } = atTime();
  breaker.failed();
  breaker.failed();
  breaker.succeeded();
  breaker.failed();
  breaker.failed();
  expect(breaker.mayCall()).toBe(true);
});
