import type { Brand } from '../pack/brands.ts';
import { phraseText } from '../pack/phrase.ts';
import type { Language } from '../pack/rule-pack.ts';
import type { Link } from '../text/links.ts';
import type { Reading } from '../text/reading.ts';
import type { Matchers } from './matchers.ts';

/** Named traits of a message: its topics, the shape of its links, amounts, numbers and writing. */
export type Signs = {
  /** Ids of the topics, in the order of the pack. */
  readonly topics: readonly string[];
  readonly links: readonly string[];
  readonly shape: readonly string[];
};

const mostLinks = 4;

export function signsOf(reading: Reading, language: Language, matchers: Matchers): Signs {
  const text = phraseText(reading.words);
  const named = matchers.brands.filter(({ words }) => words.some((word) => text.includes(` ${word} `)));
  const links = reading.links.slice(0, mostLinks).flatMap((link) => signsOfLink(link, named, matchers));
  return {
    topics: matchers.topics[language].filter(({ phrases }) => phrases.test(text)).map(({ id }) => id),
    links: [
      ...new Set([
        ...links,
        `links-${Math.min(reading.links.length, 3)}`,
        ...(named.length > 0 ? ['brand'] : []),
      ]),
    ],
    shape: [...signsOfNumbers(reading), ...signsOfWriting(reading)],
  };
}

/** Signs as features: each alone, each two topics together, and each topic with what the links look like. */
export function signFeatures({ topics, links, shape }: Signs): readonly string[] {
  const pairs = topics.flatMap((topic, at) => topics.slice(at + 1).map((other) => `${topic}+${other}`));
  const telling = links.filter((sign) =>
    /^(?:link-(?:address|official|shortener|other|borrows)|links-0|brand)/.test(sign),
  );
  const beside = telling.flatMap((sign) => topics.map((topic) => `${sign}+${topic}`));
  return [...topics, ...links, ...shape, ...pairs, ...beside];
}

function signsOfLink(link: Link, named: readonly Brand[], matchers: Matchers): readonly string[] {
  const isAt = (host: string) => link.host === host || link.host.endsWith(`.${host}`);
  const owner = matchers.brands.find(({ hosts }) => hosts.some(isAt));
  const kind = kindOf(link, owner, matchers.shorteners);
  return [
    `ending-${link.host.slice(link.host.lastIndexOf('.') + 1)}`,
    `link-${kind}`,
    ...(kind === 'other' ? signsOfHost(link.host, matchers.brands) : []),
    ...(named.length === 0
      ? []
      : [owner !== undefined && named.includes(owner) ? 'brand-and-its-link' : `brand-and-link-${kind}`]),
    signOfPath(link.path),
  ];
}

function kindOf({ host }: Link, owner: Brand | undefined, shorteners: ReadonlySet<string>): string {
  if (/^[\d.]+$/.test(host)) return 'address';
  if (owner !== undefined) return 'official';
  return shorteners.has(host) ? 'shortener' : 'other';
}

function signsOfHost(host: string, brands: readonly Brand[]): readonly string[] {
  const borrows = ({ words }: Brand) =>
    words.some((word) => word.length > 2 && host.includes(word.replaceAll(' ', '')));
  return [
    ...(brands.some(borrows) ? ['link-borrows-brand'] : []),
    ...(host.includes('-') ? ['link-hyphen'] : []),
    ...(/\d/.test(host) ? ['link-figures'] : []),
    `link-length-${Math.min(4, Math.floor(host.length / 6))}`,
  ];
}

function signOfPath(path: string): string {
  if (path.length <= 1) return 'path-none';
  if (/\d/.test(path) && /[A-Z]/.test(path)) return 'path-random';
  return `path-${Math.min(3, Math.floor(path.length / 6))}`;
}

const amount =
  /(?:[€£$]|(?:eur|usd|gbp|euro)s?\b) ?(\d[\d ., ]{0,14})|(\d[\d ., ]{0,14}) ?(?:[€£$]|(?:e|eur|usd|gbp|euro)s?\b)/gi;

function signsOfNumbers({ plain }: Reading): readonly string[] {
  const signs = new Set<string>();
  for (const match of plain.matchAll(amount)) {
    const written = (match[1] ?? match[2] ?? '').replaceAll(' ', '');
    const value = Number.parseFloat(written.replace(/,(\d{1,2})\b/, '.$1').replaceAll(',', ''));
    const cents = /[.,]\d\d$/.test(written) ? '-cents' : '';
    if (Number.isFinite(value)) signs.add(`amount-${Math.min(5, Math.floor(Math.log10(value + 1)))}${cents}`);
  }
  const joined = plain
    .replace(/(?<=[\dX])[ .-]{1,3}(?=[\dX])/g, '')
    .replace(/(?<!\p{L})X+(?!\p{L})/gu, (run) => '0'.repeat(run.length));
  for (const [digits] of joined.matchAll(/\+?\d{3,}/g)) {
    signs.add(digits.startsWith('+') ? 'number-abroad' : `number-${Math.min(12, digits.length)}`);
    if (/^0[89]\d{8,9}$/.test(digits)) signs.add('number-premium');
  }
  return [...signs];
}

const capitalSteps = [0.02, 0.06, 0.12, 0.3];

function signsOfWriting({ plain, words }: Reading): readonly string[] {
  const letters = plain.match(/\p{L}/gu)?.length ?? 0;
  const capitals = plain.match(/\p{Lu}/gu)?.length ?? 0;
  const share = letters === 0 ? 0 : capitals / letters;
  const count = (mark: string) => plain.split(mark).length - 1;
  return [
    `capitals-${capitalSteps.filter((step) => share >= step).length}`,
    `length-${Math.min(8, Math.floor(Math.log2(words.length + 1) * 1.5))}`,
    `cries-${Math.min(3, count('!'))}`,
    `asks-${Math.min(2, count('?'))}`,
    ...(/\bstop\b/i.test(plain) ? ['opt-out'] : []),
    ...(/\bstop\b.{0,12}$/i.test(plain) ? ['opt-out-last'] : []),
  ];
}
