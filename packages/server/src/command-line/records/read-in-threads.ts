import { Worker } from 'node:worker_threads';
import type { Block } from './blocks.ts';
import { columnsOf, type KeyColumns } from './key-columns.ts';
import type { RecordBlocks, RecordLayout } from './record-layout.ts';
import { createRecordReader, type ReadingChoice } from './record-support.ts';

export type ReadingTask = { readonly layout: RecordLayout; readonly choice: ReadingChoice };

/** Blocks that wait at each thread, so that it never waits for one. */
const blocksAhead = 2;

/** A block read, and the line of the file on which it begins. */
export type ReadBlock = { readonly columns: KeyColumns; readonly first: number };

/**
 * The columns of a file's blocks, in their order, read by so many threads, or here when there is none. Threads that
 * wait for blocks, and blocks that wait for their turn, are few: memory does not grow with the file.
 */
export async function* readColumns(
  { layout, first, blocks }: RecordBlocks,
  choice: ReadingChoice,
  threads: number,
): AsyncGenerator<ReadBlock> {
  const readers = Array.from({ length: threads }, () => startReader({ layout, choice }));
  const read = readers.length === 0 ? readHere({ layout, choice }) : shared(readers);
  const ahead = Math.max(1, threads * blocksAhead);
  const waiting: { columns: Promise<KeyColumns>; lostLines: number }[] = [];
  let line = first;
  const next = async (): Promise<ReadBlock[]> => {
    const { columns: coming, lostLines = 0 } = waiting.shift() ?? {};
    if (coming === undefined) return [];
    const columns = await coming;
    const block = { columns, first: line };
    line += columns.lines + lostLines;
    return [block];
  };
  try {
    for await (const { bytes, lostLines } of blocks) {
      const columns = read(bytes);
      // A thread that fails is heard when its turn comes.
      columns.catch(() => undefined);
      waiting.push({ columns, lostLines });
      if (waiting.length >= ahead) yield* await next();
    }
    while (waiting.length > 0) yield* await next();
  } finally {
    await Promise.all(readers.map(({ stop }) => stop()));
  }
}

type Read = (bytes: Block['bytes']) => Promise<KeyColumns>;
type Reader = { readonly read: Read; readonly waiting: () => number; readonly stop: () => Promise<unknown> };

function readHere({ layout, choice }: ReadingTask): Read {
  const read = createRecordReader(choice);
  return async (bytes) => columnsOf(bytes, layout, read);
}

/** Gives each block to the thread that has the fewest. */
function shared(readers: readonly Reader[]): Read {
  return (bytes) => {
    const [idlest] = readers.toSorted((one, other) => one.waiting() - other.waiting());
    if (idlest === undefined) throw new Error('No thread to read with');
    return idlest.read(bytes);
  };
}

/** A thread answers blocks in the order in which it gets them. */
function startReader(task: ReadingTask): Reader {
  const thread = new Worker(new URL('./read-thread.mjs', import.meta.url), {
    workerData: task,
    execArgv: [],
  });
  const asked: { answer: (columns: KeyColumns) => void; fail: (fault: Error) => void }[] = [];
  let fault: Error | undefined;
  const failAll = (reason: Error) => {
    fault ??= reason;
    for (const { fail } of asked.splice(0)) fail(fault);
  };
  thread.on('message', (columns: KeyColumns) => asked.shift()?.answer(columns));
  thread.on('error', failAll);
  thread.on('exit', () => failAll(new Error('A thread that reads records ended')));
  return {
    waiting: () => asked.length,
    stop: () => thread.terminate(),
    read: (bytes) =>
      new Promise((answer, fail) => {
        if (fault !== undefined) return fail(fault);
        asked.push({ answer, fail });
        thread.postMessage(bytes, [bytes.buffer]);
      }),
  };
}
