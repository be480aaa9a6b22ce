import { existsSync } from 'node:fs';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { importRules } from './import-rules.ts';

// The rules mean nothing when no module was read (it happens when the parser and TypeScript disagree).
const fewestModules = 60;

const folders = ['packages', 'bin', 'tests', 'bench', 'scripts'].filter((folder) => existsSync(folder));
const result = await cruise(
  folders,
  { ...importRules.options, ruleSet: { forbidden: importRules.forbidden ?? [] }, validate: true },
  undefined,
  { tsConfig: extractTSConfig('tsconfig.json') },
);
if (typeof result.output === 'string') throw new Error('The import checker gave no result');
const { summary } = result.output;
for (const { rule, from, to } of summary.violations) console.error(`${rule.name}: ${from} imports ${to}`);
console.log(`${summary.totalCruised} modules read, ${summary.violations.length} forbidden imports`);
if (summary.totalCruised < fewestModules)
  console.error(`Fewer than ${fewestModules} modules read: the check is blind`);
process.exitCode = summary.violations.length > 0 || summary.totalCruised < fewestModules ? 1 : 0;
