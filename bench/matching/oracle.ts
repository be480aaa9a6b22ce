import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { exactGroups } from './exact-groups.ts';
import { forEachKey, writePredictions } from './keys-file.ts';

// Exact match among the complaints of one offender alone: nobody who goes by these keys finds more of the truth.
const [keysPath = '', outPath = '', truthPath = ''] = process.argv.slice(2);
const clusters = new Map<string, string>();
for await (const line of createInterface({ input: createReadStream(truthPath) })) {
  const { id, truth_cluster: cluster } = JSON.parse(line) as { id: string; truth_cluster: string };
  clusters.set(id, cluster);
}
const groups = exactGroups();
await forEachKey(keysPath, (id, key) => groups.add(id, key === '' ? '' : `${clusters.get(id)} ${key}`));
await writePredictions(outPath, groups.predictions());
