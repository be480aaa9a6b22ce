import { parseArgs } from 'node:util';
import { families } from './generate/families/index.ts';
import { writeComplaints } from './generate/write.ts';

const usage = `npm run bench:generate -- --out FILE [--count 100000] [--seed 1] [--family unseen|held-out|tuning]

Writes complaints with known offenders: FILE.jsonl, FILE.csv and FILE.truth.jsonl ({"id","truth_cluster"} a line).`;

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    count: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    family: { type: 'string', default: 'unseen' },
    help: { type: 'boolean', default: false },
  },
});

const family = Object.values(families).find(({ name }) => name === values.family);
const count = Number(values.count);
const seed = Number(values.seed);
if (values.help) {
  console.log(usage);
} else if (
  !values.out ||
  !family ||
  !Number.isSafeInteger(count) ||
  count < 1 ||
  !Number.isSafeInteger(seed)
) {
  console.error(usage);
  process.exitCode = 2;
} else {
  await writeComplaints(values.out, { family, count, seed });
  console.log(
    `${count} complaints of the family ${family.name}, seed ${seed}: ${values.out}.jsonl, .csv, .truth.jsonl`,
  );
}
