import { startBatch } from '@fanal/core/matching/batch';
import { forEachKey, writePredictions } from './keys-file.ts';

// Fanal's own engine on keys that are already read.
const [keysPath = '', outPath = ''] = process.argv.slice(2);
const batch = startBatch();
let current: { statementId: string; keys: string[] } | undefined;
await forEachKey(keysPath, (id, key) => {
  if (current?.statementId !== id) {
    if (current !== undefined) batch.add(current);
    current = { statementId: id, keys: [] };
  }
  if (key !== '') current.keys.push(key);
});
if (current !== undefined) batch.add(current);

const settled = batch.settle();
await writePredictions(outPath, predictions());

function* predictions(): Generator<readonly [string, string]> {
  for (let record = 0; record < settled.statements; record += 1) {
    yield [settled.idOf(record), settled.idOf(settled.clusterOf(record))];
  }
}
