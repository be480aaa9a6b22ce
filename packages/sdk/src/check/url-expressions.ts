import { readUrl } from './web-url.ts';

const trackers = /^(?:utm_[a-z_]+|fbclid|gclid|dclid|msclkid|mc_eid|mc_cid|igsh|igshid|ref_src|si)$/i;
const deepestEscape = 8;
const mostHosts = 5;
const mostFolders = 4;

/**
 * The expressions under which a web address may be listed, the most exact first: its host and up to four names above
 * it, each with the page and up to four folders. Rules of Safe Browsing v4, but for slashes at the end, which do not
 * count, and parameters that follow the reader, which are left out. At most 30.
 */
export function urlExpressions(written: string): readonly string[] {
  const bare = written.replace(/^hxxp/i, 'http').replaceAll('[.]', '.');
  const url = readUrl(/^[a-z][a-z0-9+.-]*:\/\//i.test(bare) ? bare : `http://${bare}`);
  if (url === undefined || !/^https?:$/.test(url.protocol) || !url.hostname.includes('.')) return [];
  const query = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !trackers.test(pair.split('=', 1)[0] ?? ''))
    .join('&');
  const paths = pathsOf(plainPath(url.pathname), escapeUnusual(unescapeFully(query)));
  return [
    ...new Set(hostsOf(url.hostname.replace(/\.$/, '')).flatMap((host) => paths.map((path) => host + path))),
  ];
}

/** Escapes undone as far as they go, then dots and doubled slashes, then escapes again. */
function plainPath(path: string): string {
  const kept: string[] = [];
  for (const segment of unescapeFully(path).split('/')) {
    if (segment === '..') kept.pop();
    else if (segment !== '' && segment !== '.') kept.push(segment);
  }
  return escapeUnusual(`/${kept.join('/')}`);
}

function unescapeFully(text: string): string {
  let plain = text;
  for (let depth = 0; depth < deepestEscape; depth += 1) {
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

function hostsOf(host: string): readonly string[] {
  if (/^[\d.]+$/.test(host)) return [host];
  const labels = host.split('.');
  const above: string[] = [];
  for (let length = Math.min(mostHosts, labels.length - 1); length >= 2; length -= 1)
    above.push(labels.slice(-length).join('.'));
  return [host, ...above].slice(0, mostHosts);
}

function pathsOf(path: string, query: string): readonly string[] {
  const folders = ['/'];
  for (const segment of path
    .split('/')
    .slice(1, -1)
    .slice(0, mostFolders - 1))
    folders.push(`${folders.at(-1)}${segment}/`);
  return query === '' ? [path, ...folders] : [`${path}?${query}`, path, ...folders];
}
