import { fetchBytes, headerOf, textOf } from './fetch-bytes.ts';

/** Everything a browser with an empty cache receives to show the page at `url`, in bytes, headers included. */
export async function bytesOfFirstVisit(url: string): Promise<number> {
  const waiting = [url];
  const seen = new Set<string>();
  let bytes = 0;
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const answer = await fetchBytes(next);
    if (answer.status !== 200) throw new Error(`${new URL(next).pathname} answers ${answer.status}`);
    bytes += answer.transferred;
    waiting.push(
      ...namedBy(textOf(answer), headerOf(answer, 'content-type') ?? '').map((name) => resolve(name, next)),
    );
  }
  return bytes;
}

function resolve(name: string, from: string | undefined): string {
  return new URL(name, from).href;
}

const inHtml = [
  /<(?:script|img|source|iframe|embed|video|audio)\b[^>]*?\s(?:src|srcset|poster)="([^"\s]+)/g,
  /<(?:image|use)\b[^>]*?\shref="([^"#][^"]*)"/g,
];
const links = /<link\b([^>]*)>/g;
const loading = /\srel="(?:[^"]*\s)?(?:stylesheet|icon|preload|modulepreload|manifest)(?:\s[^"]*)?"/;
const inCss = [/\burl\(\s*["']?([^"')]+)/g, /@import\s+["']([^"']+)/g];
const inScript = [/\b(?:import|from)\s*\(?\s*["'](\.{0,2}\/[^"']+)["']/g];

/** The addresses that a browser loads by itself for a document, a style sheet or a script of this content. */
export function namedBy(content: string, type: string): string[] {
  const names = patternsFor(type).flatMap((pattern) =>
    [...content.matchAll(pattern)].map(([, name]) => name ?? ''),
  );
  if (type.startsWith('text/html')) {
    for (const [, attributes = ''] of content.matchAll(links)) {
      const href = /\shref="([^"]+)"/.exec(attributes)?.[1];
      if (href !== undefined && loading.test(attributes)) names.push(href);
    }
  }
  return names
    .map((name) => name.replaceAll('&amp;', '&'))
    .filter((name) => !/^(?:data|blob|about):/.test(name));
}

function patternsFor(type: string): readonly RegExp[] {
  if (type.startsWith('text/html')) return inHtml;
  if (type.startsWith('text/css')) return inCss;
  return type.includes('javascript') ? inScript : [];
}
