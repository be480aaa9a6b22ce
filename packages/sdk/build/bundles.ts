import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

export type Bundle = {
  readonly name: string;
  readonly code: string;
  readonly gzipped: number;
  readonly imports: readonly string[];
};

/**
 * `fanal`: assessing and looking up, also in Node and in workers. `fanal-warning`: the element, where there are
 * documents. `fanal-oprf`: the oblivious function, loaded with the first number that is looked up.
 */
export const entries = {
  fanal: './browser.ts',
  'fanal-warning': '../src/element/index.ts',
  'fanal-oprf': '../src/oprf/index.ts',
} as const;
export type BundleName = keyof typeof entries;

export async function bundles(
  names: readonly BundleName[] = ['fanal', 'fanal-warning', 'fanal-oprf'],
): Promise<readonly Bundle[]> {
  return Promise.all(names.map(bundle));
}

async function bundle(name: BundleName): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    entryPoints: [fileURLToPath(new URL(entries[name], import.meta.url))],
    bundle: true,
    format: 'esm',
    minify: true,
    target: 'es2022',
    write: false,
    metafile: true,
    legalComments: 'inline',
  });
  const code = outputFiles[0]?.text ?? '';
  return { name, code, gzipped: gzipSync(code, { level: 9 }).length, imports: Object.keys(metafile.inputs) };
}
