import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** The page's script with the SDK and its rule pack in it, as any bundler would make it. */
export function bundleScript(): string {
  const built = buildSync({
    entryPoints: [fileURLToPath(new URL('../browser/chat.ts', import.meta.url))],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  const [output] = built.outputFiles;
  if (output === undefined) throw new Error('nothing was built for the page of the chat');
  return output.text;
}
