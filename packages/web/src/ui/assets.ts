import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';
import { Hono } from 'hono';

/** A file kept in memory, named by its content so that it may be cached for ever. */
export type Asset = {
  /** Path on the site: `/assets/site-1a2b3c4d.css`. */
  readonly path: string;
  readonly type: string;
  readonly body: Uint8Array<ArrayBuffer>;
  readonly br: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer>;
};

const types = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
} as const;

/** Bundles and minifies a style sheet (`.css`) or a browser script (`.ts`, `.tsx`), with all it imports. */
export function bundleAsset(name: string, entry: URL): Asset {
  const extension = entry.pathname.endsWith('.css') ? 'css' : 'js';
  const built = buildSync({
    entryPoints: [fileURLToPath(entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: ['es2020', 'chrome105', 'firefox110', 'safari15.4'],
    logLevel: 'error',
    legalComments: 'none',
  });
  const [output] = built.outputFiles;
  if (output === undefined) throw new Error(`nothing was built for the asset ${name}`);
  return assetOf(name, extension, output.contents);
}

function assetOf(name: string, extension: keyof typeof types, contents: Uint8Array): Asset {
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 10);
  return {
    path: `/assets/${name}-${hash}.${extension}`,
    type: types[extension],
    body: new Uint8Array(contents),
    br: new Uint8Array(brotliCompressSync(contents)),
    gzip: new Uint8Array(gzipSync(contents, { level: 9 })),
  };
}

/** What every page of the house uses. Built once, when the process loads it. */
export const sharedAssets = {
  style: bundleAsset('site', new URL('../assets/styles/index.css', import.meta.url)),
  script: bundleAsset('site', new URL('../assets/script/index.ts', import.meta.url)),
  icon: assetOf('fanal', 'svg', readFileSync(new URL('../assets/fanal.svg', import.meta.url))),
} as const;

/** Serves assets at their own paths. */
export function assetRoutes(assets: readonly Asset[]): Hono {
  const app = new Hono();
  for (const asset of assets) {
    app.get(asset.path, (c) => {
      const encoding = acceptedEncoding(c.req.header('accept-encoding') ?? '');
      const headers: Record<string, string> = {
        'content-type': asset.type,
        'cache-control': 'public, max-age=31536000, immutable',
        vary: 'accept-encoding',
      };
      if (encoding !== 'identity') headers['content-encoding'] = encoding;
      return c.body(
        encoding === 'identity' ? asset.body : asset[encoding === 'br' ? 'br' : 'gzip'],
        200,
        headers,
      );
    });
  }
  return app;
}

export function acceptedEncoding(header: string): 'br' | 'gzip' | 'identity' {
  if (/\bbr\b/.test(header)) return 'br';
  return /\bgzip\b/.test(header) ? 'gzip' : 'identity';
}
