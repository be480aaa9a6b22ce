/** Elements whose content is never read. */
const unseen = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'svg', 'math']);
const breaks = new Set([
  'address',
  'article',
  'blockquote',
  'br',
  'dd',
  'div',
  'dl',
  'dt',
  'footer',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'li',
  'ol',
  'p',
  'pre',
  'section',
  'table',
  'tr',
  'ul',
]);
const longestTag = 10_000;
const longestLink = 2_000;

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  euro: '€',
  pound: '£',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  deg: '°',
  copy: '©',
  reg: '®',
  trade: '™',
  eacute: 'é',
  egrave: 'è',
  ecirc: 'ê',
  euml: 'ë',
  agrave: 'à',
  acirc: 'â',
  aacute: 'á',
  ccedil: 'ç',
  ocirc: 'ô',
  oacute: 'ó',
  ouml: 'ö',
  ugrave: 'ù',
  ucirc: 'û',
  uuml: 'ü',
  uacute: 'ú',
  icirc: 'î',
  iuml: 'ï',
  iacute: 'í',
  ntilde: 'ñ',
  oelig: 'œ',
  aelig: 'æ',
  Eacute: 'É',
  Egrave: 'È',
  Ecirc: 'Ê',
  Agrave: 'À',
  Ccedil: 'Ç',
  shy: '\u00ad',
  zwnj: '\u200c',
};

/**
 * What a mail in HTML says, as text: one line a block, and behind the words of each link where it leads in
 * truth, since a fraud hides there. Reads once from left to right; nothing is run or fetched.
 */
export function textOfHtml(html: string): string {
  let text = '';
  let at = 0;
  let link: { readonly to: string; readonly from: number } | undefined;
  const closeLink = () => {
    if (link !== undefined && !text.slice(link.from).includes(link.to)) text += ` (${link.to}) `;
    link = undefined;
  };
  while (at < html.length) {
    const open = html.indexOf('<', at);
    text += plain(html.slice(at, open === -1 ? undefined : open));
    if (open === -1) break;
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open + 4);
      at = close === -1 ? html.length : close + 3;
      continue;
    }
    const close = html.indexOf('>', open);
    if (close === -1) break;
    const tag = html.slice(open + 1, Math.min(close, open + longestTag));
    at = close + 1;
    const name = /^\/?([a-z][a-z0-9]*)/i.exec(tag)?.[1]?.toLowerCase();
    if (name === undefined) continue;
    const isEnd = tag.startsWith('/');
    if (unseen.has(name) && !isEnd && !tag.endsWith('/')) at = endOf(html, name, at);
    else if (name === 'a') {
      closeLink();
      const to = isEnd ? undefined : hrefOf(tag);
      if (to !== undefined) link = { to, from: text.length };
    } else if (breaks.has(name)) text += '\n';
    else if (name === 'td' || name === 'th') text += ' ';
  }
  closeLink();
  return tidy(text);
}

/** Past the end tag of an element that is not read; to the end of the text when it is never closed. */
function endOf(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}`, 'gi');
  end.lastIndex = from;
  const found = end.exec(html);
  if (found === null) return html.length;
  const close = html.indexOf('>', found.index);
  return close === -1 ? html.length : close + 1;
}

function hrefOf(tag: string): string | undefined {
  const found = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(tag);
  const raw = found?.[1] ?? found?.[2] ?? found?.[3];
  if (raw === undefined || raw.length > longestLink) return undefined;
  const to = decoded(raw).trim();
  if (/^https?:\/\//i.test(to)) return to;
  return /^mailto:/i.test(to) ? to.slice('mailto:'.length).split('?')[0] : undefined;
}

function plain(text: string): string {
  return decoded(text).replace(/[ \t\r\n]+/g, ' ');
}

function decoded(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});?/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name] ?? named[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    return isCharacter ? String.fromCodePoint(code) : '';
  });
}

function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/ {2,}/g, ' ').trim());
  return lines
    .filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== ''))
    .join('\n')
    .trim();
}
