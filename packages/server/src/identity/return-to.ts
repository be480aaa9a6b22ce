import { ok, type Result, refuse } from '@fanal/core/result';

declare const brand: unique symbol;

/** A path of this site, safe in a `Location` header: it can lead nowhere else. */
export type LocalPath = string & { readonly [brand]: true };

const longest = 200;

/**
 * Browsers read `//host`, `/\host` and, after dropping tabs and line ends, `/<tab>/host` as another site
 * (WHATWG URL): only printable ASCII without backslash passes.
 */
export function parseReturnTo(raw: string): Result<LocalPath, 'not-a-local-path'> {
  const isLocal = raw.length <= longest && /^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/.test(raw);
  return isLocal ? ok(raw as LocalPath) : refuse('not-a-local-path');
}
