import { handleInUrl, phoneInUrl } from '../handle.ts';
import { platformNamed, platforms } from '../platform.ts';
import { findBareAddresses, findWebAddresses } from './addresses.ts';
import type { Candidate, Finder } from './span.ts';

const words = new Set(
  platforms
    .flatMap(({ id, name, aliases = [] }) => [id, name.toLowerCase(), ...aliases])
    .filter((word) => word.length > 1),
);
/** Platform names that are everyday words: they name a platform only right before `: name`. */
const ambiguous = new Set([
  'x',
  'ok',
  'line',
  'signal',
  'once',
  'coco',
  'meta',
  'steam',
  'wave',
  'match',
  'ig',
  'fb',
  'wa',
  'tg',
  'threads',
]);

const word = /[\p{L}\p{N}]+/gu;
const mention =
  /(?<![\p{L}\p{N}_.@/-])@[\p{L}\p{N}_](?:[\p{L}\p{N}_.-]{0,48}[\p{L}\p{N}_-])?(?![\p{L}\p{N}@])/gu;
const bracketed = /^[ \t]?[([]([^()[\]\r\n]{1,40})[)\]]/;
const labelled =
  /(?<![\p{L}\p{N}])([\p{L}]{1,20}(?: ?app| marketplace)?)\s?(?:[:=]|(pseudo|compte|profil|identifiant|username|user|account|handle)\s?:?)\s{0,2}(@?[\p{L}\p{N}_][\p{L}\p{N}_.-]{1,48}[\p{L}\p{N}_-])(?![\p{L}\p{N}@/:])/giu;

function platformsIn(text: string): string[] {
  return (text.match(word) ?? []).map((each) => each.toLowerCase()).filter((each) => words.has(each));
}

function platformIn(text: string, nearest: 'first' | 'last'): string | undefined {
  const named = platformsIn(text);
  const clear = named.length === 1 ? named : named.filter((each) => !ambiguous.has(each));
  return clear.at(nearest === 'first' ? 0 : -1);
}

/** « @name (Facebook) », « @name [sur Insta] »: what brackets right after a name say, short names included. */
function platformInBrackets(after: string): string | undefined {
  const said = bracketed.exec(after)?.[1]?.trim();
  if (said === undefined || /^ok$/i.test(said)) return undefined;
  return platformNamed(said)?.id ?? platformsIn(said).findLast((each) => !ambiguous.has(each));
}

/**
 * `@name` with the platform in brackets right after, else named within sixty characters before, or thirty
 * after.
 */
const findMentions: Finder = (text) =>
  Array.from(text.matchAll(mention)).flatMap((found): Candidate[] => {
    const end = found.index + found[0].length;
    const platform =
      platformInBrackets(text.slice(end, end + 44)) ??
      platformIn(text.slice(Math.max(0, found.index - 60), found.index), 'last') ??
      platformIn(text.slice(end, end + 30), 'first');
    return platform === undefined ? [] : [{ type: 'handle', start: found.index, end, reading: { platform } }];
  });

/** `Snap : julie.92`, `Telegram pseudo name`; a plain word after a colon is an answer, not a name. */
const findLabelled: Finder = (text) =>
  Array.from(text.matchAll(labelled)).flatMap((found): Candidate[] => {
    const [whole, label = '', says, name = ''] = found;
    const platform = platformNamed(label);
    // A number after « WhatsApp : » is the phone finder's.
    if (platform === undefined || /^\+?\d+$/.test(name) || /^https?$|^www\./i.test(name)) return [];
    const isName =
      name.startsWith('@') ||
      /^(?:pseudo|identifiant|username|handle)$/i.test(says ?? '') ||
      (/[\d._-]/.test(name) && !ambiguous.has(label.toLowerCase()));
    if (!isName) return [];
    const end = found.index + whole.length;
    return [{ type: 'handle', start: end - name.length, end, reading: { platform: platform.id } }];
  });

/** Profile addresses, with or without scheme: read as the person they name. */
export const findProfiles: Finder = (text, context) =>
  [...findWebAddresses(text, context), ...findBareAddresses(text, context)]
    .filter(({ start, end }) => {
      const address = text.slice(start, end);
      return handleInUrl(address) !== undefined || phoneInUrl(address) !== undefined;
    })
    .map(({ start, end }) => ({ type: 'handle', start, end }));

export const findHandles: Finder = (text, context) => [
  ...findMentions(text, context),
  ...findLabelled(text, context),
];
