import { exactGroups } from './exact-groups.ts';
import { forEachKey, writePredictions } from './keys-file.ts';

// Whoever shares a key is together, but for keys that more than `cap` records name: the rule of document frequency.
const [keysPath = '', outPath = '', cap = 'none'] = process.argv.slice(2);
const groups = exactGroups(cap === 'none' ? undefined : Number(cap));
await forEachKey(keysPath, groups.add);
await writePredictions(outPath, groups.predictions());
