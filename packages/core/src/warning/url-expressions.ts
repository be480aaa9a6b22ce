import { isIpv4, readWebUrl } from '../indicator/host.ts';
import { parseUrl } from '../indicator/index.ts';

/** Parameters that follow the reader, not the page. */
const trackers = /^(?:utm_[a-z_]+|fbclid|gclid|dclid|msclkid|mc_eid|mc_cid|igsh|igshid|ref_src|si)$/i;

/** An escape within an escape within…: past this many, whoever wrote it plays with readers. */
const deepestEscape = 8;

const mostHosts = 5;
const mostFolders = 4;

type Address = { readonly host: string; readonly path: string; readonly query: string };

/**
 * The expressions under which a web address may be on the list, the most exact first: its host and up to four names
 * above it, each with the page (query and all, then without), and up to four folders from the root.
 * Rules of Safe Browsing v4 (host suffixes, path prefixes), but for two: a page is the same with and without a slash
 * at its end, and parameters that follow the reader are left out. Empty for what is no web address. At most 30.
 */
export function urlExpressions(raw: string): readonly string[] {
  const address = readAddress(raw);
  if (address === undefined) return [];
  const paths = pathsOf(address);
  return [...new Set(hostsOf(address.host).flatMap((host) => paths.map((path) => host + path)))];
}

/** The page itself: `boutique.example/suivi?id=3`; of a whole site: `boutique.example/`. */
export function pageExpression(raw: string): string | undefined {
  return urlExpressions(raw)[0];
}

function readAddress(raw: string): Address | undefined {
  const url = parseUrl(raw);
  const web = url.ok ? readWebUrl(url.value) : undefined;
  if (web === undefined) return undefined;
  const query = web.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !trackers.test(pair.split('=', 1)[0] ?? ''))
    .join('&');
  return { host: web.hostname, path: plainPath(web.pathname), query: plainEscapes(query) };
}

/** One writing for a path: escapes undone as far as they go, then dots and doubled slashes, then escapes again. */
function plainPath(path: string): string {
  const kept: string[] = [];
  for (const segment of unescapeFully(path).split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment === '..') kept.pop();
    else kept.push(segment);
  }
  return escapeUnusual(`/${kept.join('/')}`);
}

function plainEscapes(text: string): string {
  return escapeUnusual(unescapeFully(text));
}

/** A byte a character: what is not ASCII stays in its UTF-8 bytes. */
function unescapeFully(text: string): string {
  let plain = text;
  for (let depth = 0; depth < deepestEscape; depth++) {
    const next = plain.replace(/%([0-9a-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    if (next === plain) break;
    plain = next;
  }
  return plain;
}

function escapeUnusual(text: string): string {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is escaped
    /[\x00-\x20\x7f-\xff#%]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/** The host, then the names above it, from the last five labels down to two. */
function hostsOf(host: string): readonly string[] {
  if (isIpv4(host)) return [host];
  const labels = host.split('.');
  const above: string[] = [];
  for (let length = Math.min(mostHosts, labels.length - 1); length >= 2; length--) {
    above.push(labels.slice(-length).join('.'));
  }
  return [host, ...above].slice(0, mostHosts);
}

function pathsOf({ path, query }: Address): readonly string[] {
  const segments = path.split('/').slice(1, -1);
  const folders = ['/'];
  for (const segment of segments.slice(0, mostFolders - 1)) folders.push(`${folders.at(-1)}${segment}/`);
  return query === '' ? [path, ...folders] : [`${path}?${query}`, path, ...folders];
}
