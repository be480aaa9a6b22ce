import { createReadStream } from 'node:fs';
import { BadInput } from '../outcome.ts';

/** Whether wording, names, photos and the like place what identifying values leave apart. */
export type SupportOption = 'auto' | 'on' | 'off';

/** Lines of the largest file that is read with all that supports, unless it is asked for. */
export const mostSupportedLines = 100_000;

const lineFeed = 0x0a;

/** The option as it was given. */
export function supportIn(option: string): SupportOption {
  if (option === 'auto' || option === 'on' || option === 'off') return option;
  throw new BadInput('--support takes auto, on or off');
}

/** Looks through the file no further than it must. A table's cells may hold line feeds: it has as many lines. */
export async function isSupported(
  file: string,
  option: SupportOption,
  most = mostSupportedLines,
): Promise<boolean> {
  if (option !== 'auto') return option === 'on';
  let lines = 0;
  const chunks: AsyncIterable<Buffer> = createReadStream(file);
  for await (const chunk of chunks) {
    for (let next = chunk.indexOf(lineFeed); next >= 0; next = chunk.indexOf(lineFeed, next + 1)) {
      lines += 1;
      if (lines > most) return false;
    }
  }
  return true;
}
