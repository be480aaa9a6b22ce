import type { ReadingProblem } from '@fanal/contract/material';
import type { Material } from '@fanal/core/material';
import type { Result } from '@fanal/core/result';
import { slicesToRead } from './image.ts';
import { type Ocr, OcrError, type OcrLine } from './ocr.ts';

/** Below, what looks like letters is a pattern on a photograph. */
const leastConfidence = 45;

export async function readImage(bytes: Uint8Array, ocr: Ocr): Promise<Result<Material, ReadingProblem>> {
  const slices = await slicesToRead(bytes);
  if (slices === undefined) return { ok: false, refusal: 'unreadable-image' };
  try {
    let text = '';
    for (const slice of slices) text = joined(text, textOfLines(await ocr.read(slice)));
    if (!/[\p{L}\d]{2}/u.test(text)) return { ok: false, refusal: 'no-text' };
    return { ok: true, value: { kind: 'image', text } };
  } catch (error) {
    if (error instanceof OcrError && error.reason !== 'busy') {
      return { ok: false, refusal: error.reason === 'took-too-long' ? 'took-too-long' : 'failed' };
    }
    throw error;
  }
}

/** One line a line; an empty one where the picture leaves room, between the bubbles of a chat. */
export function textOfLines(lines: readonly OcrLine[]): string {
  const read = lines
    .filter(({ text, confidence }) => text !== '' && confidence >= leastConfidence)
    .sort((one, other) => one.top - other.top);
  let text = '';
  let above: OcrLine | undefined;
  for (const line of read) {
    const room = above === undefined ? 0 : line.top - above.bottom;
    const height = Math.min(
      line.bottom - line.top,
      above === undefined ? Infinity : above.bottom - above.top,
    );
    if (above !== undefined) text += room > height ? '\n\n' : '\n';
    text += line.text;
    above = line;
  }
  return text;
}

/** Two slices of one picture: the lines they share are kept once. */
export function joined(above: string, below: string): string {
  if (above === '') return below;
  const before = above
    .split('\n')
    .filter((line) => line !== '')
    .slice(-6);
  const lines = below.split('\n');
  const shared = lines.slice(0, 6).findLastIndex((line) => line !== '' && before.includes(line));
  const rest = lines.slice(shared + 1).join('\n');
  return rest === '' ? above : `${above}\n${rest}`;
}
