/** What a web address says by its shape alone; nothing is fetched. */
export type Link = {
  /** Lower case, without `www.`; an IP address as written. */
  readonly host: string;
  /** From the first slash on, as written; empty when there is none. */
  readonly path: string;
  /** Where the link stands in the text. */
  readonly start: number;
  readonly end: number;
};

const longestHost = 253;

// Text messages are often passed on without their colon (`http //…`) or with blanks around the slashes.
// Each part is a bounded run of one class of characters, so that reading stays linear.
const scheme = /https? {0,2}:? {0,2}\/{1,2} {0,2}/gi;
const bare =
  /(?<![\w@.-])(?:[a-z0-9](?:[a-z0-9-]{0,62})\.){1,6}([a-z]{2,24})(?![\w.-]{0,100}@)(?:\/[^\s<>"]{0,512})?/giu;
const afterScheme = /[^\s<>"]{1,600}/y;
const address = /(?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?:\/[^\s<>"]{0,512})?/g;

/**
 * Bare hosts (`ameli-contact.fr`) are links only under these endings: `ok.merci` is not one. Any ending will do
 * when a path follows.
 */
const endings = new Set(
  (
    'com net org info biz fr be ch lu ca uk de es it nl eu us in io co me ly ai app dev xyz top club online site shop ' +
    'store live link click win vip icu buzz work cc tv gg to tk ml ga cf gq ru cn pw ws la li re pm gd im is sh st id ' +
    'space website finance financial support services email cloud digital tech world today life fun best page'
  ).split(' '),
);

/** The web addresses of a text, in the order they stand in it. */
export function linksIn(text: string): readonly Link[] {
  const found: Link[] = [];
  for (const match of text.matchAll(scheme)) {
    afterScheme.lastIndex = match.index + match[0].length;
    const rest = afterScheme.exec(text)?.[0] ?? '';
    found.push(linkFrom(rest, match.index, match.index + match[0].length + rest.length));
  }
  for (const match of text.matchAll(bare)) {
    const ending = match[1] ?? '';
    if (match[0].includes('/') || match[0].startsWith('www.') || endings.has(ending.toLowerCase()))
      found.push(linkFrom(match[0], match.index, match.index + match[0].length));
  }
  for (const match of text.matchAll(address))
    found.push(linkFrom(match[0], match.index, match.index + match[0].length));
  return withoutOverlap(found);
}

function linkFrom(written: string, start: number, end: number): Link {
  const slash = written.search(/[/?#]/);
  const authority = slash < 0 ? written : written.slice(0, slash);
  // What stands before an @ is a disguise, not the host.
  const host = authority.slice(authority.lastIndexOf('@') + 1).toLowerCase();
  return {
    host: host
      .replace(/^www\./, '')
      .replace(/[:.,;!)]+$/, '')
      .replace(/:\d{1,5}$/, '')
      .slice(0, longestHost),
    path: slash < 0 ? '' : written.slice(slash),
    start,
    end,
  };
}

function withoutOverlap(links: readonly Link[]): readonly Link[] {
  const kept: Link[] = [];
  for (const link of [...links].sort((a, b) => a.start - b.start || b.end - a.end))
    if (link.start >= (kept.at(-1)?.end ?? 0)) kept.push(link);
  return kept;
}
