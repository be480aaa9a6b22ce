import { type OutputFile, openOutput } from './output-file.ts';
import { type Reject, rejectReasons } from './records/record.ts';

/** What could not be taken, with how to mend it; the file is made with the first one. */
export type Rejects = {
  readonly count: () => number;
  readonly path: string;
  add(reject: Reject): Promise<void>;
  close(): Promise<void>;
};

export function openRejects(path: string): Rejects {
  let count = 0;
  let file: OutputFile | undefined;
  return {
    path,
    count: () => count,
    async add(reject) {
      count += 1;
      file ??= await openOutput(path);
      await file.write(`${JSON.stringify({ ...reject, mend: rejectReasons[reject.reason] })}\n`);
    },
    async close() {
      await file?.close();
    },
  };
}
