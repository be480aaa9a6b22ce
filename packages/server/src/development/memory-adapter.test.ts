import { expect, test } from 'vitest';
import { createMemoryAdapter } from './memory-adapter.ts';

function memory() {
  let now = 0;
  const adapterOf = createMemoryAdapter(() => now);
  return {
    adapterOf,
    wait: (seconds: number) => {
      now += seconds * 1000;
    },
  };
}

test('what has expired is not found', async () => {
  const { adapterOf, wait } = memory();
  const codes = adapterOf('AuthorizationCode');
  await codes.upsert('a', { uid: 'u' }, 60);
  expect(await codes.find('a')).toEqual({ uid: 'u' });
  expect(await codes.findByUid('u')).toEqual({ uid: 'u' });
  wait(60);
  expect(await codes.find('a')).toBeUndefined();
  expect(await codes.findByUid('u')).toBeUndefined();
});

test('models do not meet', async () => {
  const { adapterOf } = memory();
  await adapterOf('Session').upsert('a', { uid: 'u' }, 60);
  expect(await adapterOf('Grant').find('a')).toBeUndefined();
  expect(await adapterOf('Grant').findByUid('u')).toBeUndefined();
});

test('what was consumed says so, what was revoked is gone', async () => {
  const { adapterOf, wait } = memory();
  const codes = adapterOf('AuthorizationCode');
  await codes.upsert('a', { grantId: 'g' }, 60);
  await adapterOf('AccessToken').upsert('b', { grantId: 'g' }, 60);
  wait(5);
  await codes.consume('a');
  expect(await codes.find('a')).toMatchObject({ consumed: 5 });
  await codes.revokeByGrantId('g');
  expect(await codes.find('a')).toBeUndefined();
  expect(await adapterOf('AccessToken').find('b')).toBeUndefined();
});

test('what was forgotten first is the oldest, once there is too much', async () => {
  const { adapterOf } = memory();
  const sessions = adapterOf('Session');
  for (let number = 0; number <= 10_000; number += 1) await sessions.upsert(String(number), {}, 60);
  expect(await sessions.find('0')).toBeUndefined();
  expect(await sessions.find('1')).toEqual({});
});
