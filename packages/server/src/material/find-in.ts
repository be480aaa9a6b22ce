import { Worker } from 'node:worker_threads';
import { type Findings, type Material, type MaterialContext, readMaterial } from '@fanal/core/material';

/** Above, reading would hold up every request of the server for a second or more. In UTF-16 units. */
const longEnoughForThread = 2_000_000;
const seconds = 120;

/** What one piece of material holds. */
export async function findIn(
  material: Material,
  context: MaterialContext,
  threadFrom = longEnoughForThread,
): Promise<Findings> {
  return lengthOf(material) < threadFrom ? readMaterial(material, context) : inThread(material, context);
}

export function lengthOf(material: Material): number {
  if (material.kind === 'chat-json') return material.json.length;
  if (material.kind !== 'bank-statement') return material.text.length;
  return material.lines.reduce((sum, { text }) => sum + text.length, 0);
}

/** Fails when it takes too long or the thread dies: the reading is then tried again, and given up in the end. */
function inThread(material: Material, context: MaterialContext): Promise<Findings> {
  const thread = new Worker(new URL('./find-thread.mjs', import.meta.url), {
    workerData: { material, context },
    execArgv: [],
  });
  return new Promise<Findings>((found, failed) => {
    const timer = setTimeout(() => failed(new Error('Long material took too long to read')), seconds * 1000);
    timer.unref();
    thread.once('message', found);
    thread.once('error', failed);
    thread.once('exit', () => failed(new Error('The thread that read long material ended')));
  }).finally(() => void thread.terminate());
}
