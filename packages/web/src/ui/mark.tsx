import { readFileSync } from 'node:fs';
import { raw } from 'hono/html';

const drawing = readFileSync(new URL('../assets/fanal.svg', import.meta.url), 'utf8').trim();
const decorative = raw(drawing);

/** The lantern. It decorates: its neighbour says the name. */
export function Mark() {
  return <>{decorative}</>;
}
