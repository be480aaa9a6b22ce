import { parentPort, workerData } from 'node:worker_threads';
import { buffersOf, columnsOf } from './key-columns.ts';
import type { ReadingTask } from './read-in-threads.ts';
import { createKeyReader } from './record-keys.ts';

/** What a reading thread does: answers each block with its columns, in the order they come. */
const { layout, countries } = workerData as ReadingTask;
const keysIn = createKeyReader(countries);
parentPort?.on('message', (bytes: Uint8Array<ArrayBuffer>) => {
  const columns = columnsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), layout, keysIn);
  parentPort?.postMessage(columns, buffersOf(columns));
});
