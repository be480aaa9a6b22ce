import { parentPort, workerData } from 'node:worker_threads';
import { buffersOf, columnsOf } from './key-columns.ts';
import type { ReadingTask } from './read-in-threads.ts';
import { createRecordReader } from './record-support.ts';

/** What a reading thread does: answers each block with its columns, in the order they come. */
const { layout, choice } = workerData as ReadingTask;
const read = createRecordReader(choice);
parentPort?.on('message', (bytes: Uint8Array<ArrayBuffer>) => {
  const columns = columnsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), layout, read);
  parentPort?.postMessage(columns, buffersOf(columns));
});
