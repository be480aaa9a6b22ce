import type { PrintedLine } from '../material.ts';
import type { Script } from '../script.ts';

const longestLine = 1_000;
const mostLines = 50_000;

/** The lines as they are read: one under the other, bounded. */
export function printedText(lines: readonly PrintedLine[]): readonly string[] {
  return lines.slice(0, mostLines).map(({ text }) => text.slice(0, longestLine).replace(/[\r\n]/g, ' '));
}

export function bankScript(lines: readonly PrintedLine[]): Script {
  const texts = printedText(lines);
  const text = texts.join('\n');
  return { text, messages: /\S/.test(text) ? [{ start: 0, end: text.length }] : [], me: [], own: [] };
}
