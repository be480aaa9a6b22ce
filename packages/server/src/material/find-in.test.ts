import { expect, test } from 'vitest';
import { findIn } from './find-in.ts';

test('a thread finds what is found without one', async () => {
  const material = { kind: 'pasted', text: 'Écris-moi au 06 39 98 12 34 ou à faux@exemple.example' } as const;
  const context = { today: '2026-11-24' };
  const here = await findIn(material, context);
  expect(here.findings.length).toBe(2);
  expect(await findIn(material, context, 0)).toEqual(here);
}, 60_000);
