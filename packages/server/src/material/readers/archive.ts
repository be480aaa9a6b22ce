import { Unzip, UnzipInflate } from 'fflate';

/** A file taken out of an archive, whole. */
export type Entry = { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };

export type ArchiveLimits = {
  /** Entries looked at, wanted or not. */
  readonly entries: number;
  /** Bytes one wanted entry may unfold to. */
  readonly each: number;
  /** Bytes all wanted entries may unfold to. */
  readonly all: number;
};

export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
}

/**
 * The wanted entries of a zip, unfolded as it streams by; nothing else in it is, and nothing touches the disk.
 * One that unfolds past the limits is given up and left out.
 */
export async function openArchive(
  bytes: AsyncIterable<Uint8Array>,
  isWanted: (name: string, taken: readonly Entry[]) => boolean,
  limits: ArchiveLimits,
): Promise<readonly Entry[]> {
  const taken: Entry[] = [];
  let seen = 0;
  let unfolded = 0;
  let fault: Error | undefined;
  const unzip = new Unzip((file) => {
    seen += 1;
    if (seen > limits.entries || !isWanted(file.name, taken)) return;
    const chunks: Uint8Array[] = [];
    let size = 0;
    file.ondata = (error, chunk, final) => {
      if (error !== null) {
        fault = error;
        return;
      }
      size += chunk.length;
      unfolded += chunk.length;
      if (size > limits.each || unfolded > limits.all) {
        file.terminate();
        chunks.length = 0;
        return;
      }
      chunks.push(chunk);
      if (final) taken.push({ name: file.name, bytes: new Uint8Array(Buffer.concat(chunks)) });
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for await (const chunk of bytes) {
      unzip.push(chunk);
      if (fault !== undefined || seen > limits.entries || unfolded > limits.all) break;
    }
    if (fault === undefined && seen <= limits.entries && unfolded <= limits.all)
      unzip.push(new Uint8Array(0), true);
  } catch (error) {
    // A damaged end takes nothing from what came before it.
    if (taken.length === 0) throw new ArchiveError('The archive could not be read', { cause: error });
  }
  return taken;
}
