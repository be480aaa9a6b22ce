import { ok, type Result, refuse } from '../result/index.ts';
import type { Branded } from './brand.ts';
import { isIpv4, isPlainHost, publicHost, readWebUrl } from './host.ts';
import { plainValue } from './reveal.ts';
import { hidesNothing, traitsOf } from './traits/traits.ts';
import { foldText } from './view.ts';

/** `https://boutique.example/suivi?id=3`: scheme, IDNA host, port if unusual, path, query. */
export type Url = Branded<'url'>;

export type UrlRefusal = 'too-long' | 'unsupported-scheme' | 'not-a-host';

export const longestUrl = 2_000;

const scheme = /^h(?:tt|xx)p(s?)\s?:?\s?\/\/\s?/i;
/** `https[:]//`, `https[://]`. */
const disarmedScheme = /^(h(?:tt|xx)ps?)\s?[[({]:(?:[\])}]\/\/|\/\/[\])}])/i;
const otherScheme = /^[a-z][a-z0-9+.-]{0,30}:(?!\d)/i;

/**
 * Reads a web address as people write or disarm it: scheme optional (then `https`), its
 * colon lost on the way (`http //`), `hxxp`, `[.]` in the host.
 * User information is dropped: in `https://bank.example@trap.example/` only the real host counts.
 * The fragment never reaches the server and is dropped too.
 */
export function parseUrl(raw: string): Result<Url, UrlRefusal> {
  return isCanonical(raw) ? ok(raw as Url) : readUrl(raw);
}

/** Characters that the URL standard leaves as they are, and no segment that begins with a dot, which it may resolve. */
const plainUrl =
  /^https?:\/\/([a-z0-9.-]{4,253})\/(?:(?:[A-Za-z0-9_~-][A-Za-z0-9_~.-]*)?\/)*(?:[A-Za-z0-9_~-][A-Za-z0-9_~.-]*)?(?:\?[A-Za-z0-9_~.&=/-]+)?$/;

function isCanonical(raw: string): boolean {
  const host = raw.length > longestUrl ? undefined : plainUrl.exec(raw)?.[1];
  return host !== undefined && isPlainHost(host) && hidesNothing(traitsOf(raw)) && publicHost(host) === host;
}

/** However it is spelled. */
export function readUrl(raw: string): Result<Url, UrlRefusal> {
  if (raw.length > longestUrl) return refuse('too-long');
  const text = foldText(raw).normalize('NFC').trim().replace(disarmedScheme, '$1://');
  const start = scheme.exec(text);
  if (start === null && otherScheme.test(text)) return refuse('unsupported-scheme');
  const rest = start === null ? text : text.slice(start[0].length);
  const cut = rest.search(/[/?#\\]/);
  const authority = plainValue(cut < 0 ? rest : rest.slice(0, cut));
  const withoutUser = authority.slice(authority.lastIndexOf('@') + 1);
  const web = readWebUrl(
    `${start === null || start[1] ? 'https' : 'http'}://${withoutUser}${cut < 0 ? '' : rest.slice(cut)}`,
  );
  if (web === undefined || /\s/.test(withoutUser)) return refuse('not-a-host');
  const host = isIpv4(web.hostname) ? web.hostname : publicHost(web.hostname);
  if (host === undefined) return refuse('not-a-host');
  const port = web.port === '' ? '' : `:${web.port}`;
  const value = `${web.protocol}//${host}${port}${web.pathname}${web.search}`;
  return value.length > longestUrl ? refuse('too-long') : ok(value as Url);
}
