import { open } from 'node:fs/promises';

/** A file being written, in pieces of 64 kB; what the disk refuses is thrown where it is written. */
export type OutputFile = {
  write(text: string): Promise<void>;
  close(): Promise<void>;
};

const piece = 65_536;

/** Makes or empties a file that its owner alone can read: it may hold what people told. */
export async function openOutput(path: string): Promise<OutputFile> {
  const file = await open(path, 'w', 0o600);
  let waiting = '';
  const flush = async () => {
    const text = waiting;
    waiting = '';
    await file.writeFile(text);
  };
  return {
    async write(text) {
      waiting += text;
      if (waiting.length >= piece) await flush();
    },
    async close() {
      try {
        await flush();
      } finally {
        await file.close();
      }
    },
  };
}
