import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { bundles } from './bundles.ts';

/**
 * Writes what other sites embed into `dist/`: modules, their types and the signed pack with its keys.
 * `npm run build -w @fanal/sdk`.
 */
const folder = new URL('../dist/', import.meta.url);
const types = new URL('types/', folder);
const doors: Readonly<Record<string, readonly string[]>> = {
  fanal: ['index', 'check/index'],
  'fanal-warning': ['element/index'],
  'fanal-oprf': ['oprf/index'],
};

mkdirSync(folder, { recursive: true });
for (const { name, code, gzipped } of await bundles()) {
  writeFileSync(new URL(`${name}.js`, folder), code);
  const from = (doors[name] ?? []).map((door) => `export * from './types/${door}.js';\n`);
  writeFileSync(new URL(`${name}.d.ts`, folder), from.join(''));
  process.stdout.write(`${name}.js ${code.length} bytes, ${gzipped} gzipped\n`);
}
for (const file of ['fanal-pack.json', 'release-keys.json'])
  copyFileSync(new URL(`../pack/${file}`, import.meta.url), new URL(file, folder));

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc');
execFileSync(process.execPath, [
  compiler,
  '-p',
  fileURLToPath(new URL('../tsconfig.types.json', import.meta.url)),
]);
// The compiler rewrites the endings of imports in code, not in declarations.
for (const file of readdirSync(types, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.d.ts'),
)) {
  const path = new URL(file, types);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/(from '\.[^']*)\.ts'/g, "$1.js'"));
}
