import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';

// The baseline of `fanal link`: every line of a file parsed and written again, with nothing done to it.
const [from, to] = process.argv.slice(2);
const out = createWriteStream(to);
let waiting = '';
for await (const line of createInterface({ input: createReadStream(from) })) {
  waiting += `${JSON.stringify(JSON.parse(line))}\n`;
  if (waiting.length < 65_536) continue;
  if (!out.write(waiting)) await once(out, 'drain');
  waiting = '';
}
out.end(waiting);
await once(out, 'finish');
