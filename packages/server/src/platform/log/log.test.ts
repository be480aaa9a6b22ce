import { expect, test } from 'vitest';
import { createLog } from './index.ts';

test('a fault is logged by its kind and place, never by a message that may quote a person', () => {
  const written: string[] = [];
  const cause = Object.assign(new Error('Key (email)=(camille@courriel.example)'), { code: '23505' });
  createLog('info', { write: (text) => void written.push(text) }).error(
    { err: new Error('camille@courriel.example', { cause }) },
    'failed',
  );
  const line = written.join('');
  expect(line).toContain('23505');
  expect(line).not.toContain('camille');
});
