import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { bundles } from './bundles.ts';

test('what a page embeds weighs 15 kB at the most, warning and all, and depends on nothing', async () => {
  const built = await bundles(['fanal', 'fanal-warning']);
  expect(built.reduce((sum, { gzipped }) => sum + gzipped, 0)).toBeLessThanOrEqual(15_000);
  expect(built.flatMap(({ imports }) => imports).filter((path) => path.includes('node_modules'))).toEqual([]);
  for (const { code } of built)
    expect(code).not.toMatch(/\beval\(|new Function|document\.cookie|localStorage/);
});

test('the bundle runs in a worker, which has no document', async () => {
  const [fanal] = await bundles(['fanal']);
  const source = Buffer.from(fanal?.code ?? '').toString('base64');
  const worker = new Worker(
    `import('data:text/javascript;base64,${source}').then((fanal) =>
       require('node:worker_threads').parentPort.postMessage(Object.keys(fanal)))`,
    { eval: true },
  );
  const names = await new Promise((heard, failed) => worker.once('message', heard).once('error', failed));
  await worker.terminate();
  expect(names).toEqual(expect.arrayContaining(['createAssessor', 'createChecker', 'openPack']));
});
