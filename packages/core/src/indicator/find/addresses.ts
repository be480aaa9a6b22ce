import type { Candidate, Finder } from './span.ts';

const withScheme = /h(?:tt|xx)ps?\s?:?\s?\/\/\s?[^\s<>"«»“”`{}|\\^]{1,1950}/giu;
const email =
  /(?<![\p{L}\p{N}!#$%&'*+/=?^_`|~.@-])[\p{L}\p{N}_](?:[\p{L}\p{N}!#$%&'*+/=?^_`|~.-]{0,63})@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu;
const bareHost =
  /(?<![\p{L}\p{N}_@.'’/-])[\p{L}\p{N}][\p{L}\p{N}_-]{0,62}(?:\.[\p{L}\p{N}][\p{L}\p{N}_-]{0,62}){1,8}(?::\d{2,5})?(?:[/?][^\s<>"«»“”\x60{}|\\^]{0,1900})?/gu;
const disguisedHost =
  /(?<=[\p{L}\p{N}]@)[\p{L}\p{N}][\p{L}\p{N}_-]{0,62}(?:\.[\p{L}\p{N}][\p{L}\p{N}_-]{0,62}){1,8}\/[^\s<>"«»“”\x60{}|\\^]{1,1900}/gu;

/** Drops the punctuation of the sentence, and a closing bracket that was opened before the address. */
function endOfAddress(address: string): number {
  let end = address.length;
  let open = 0;
  for (const character of address) open += character === '(' ? 1 : character === ')' ? -1 : 0;
  for (; end > 0; end--) {
    const last = address.charAt(end - 1);
    if (last === ')' && open < 0) open++;
    else if (!/[.,;:!?…'’\]*_~]/.test(last)) break;
  }
  return end;
}

function addressAt(found: RegExpMatchArray, type: 'url' | 'domain'): Candidate {
  const start = found.index ?? 0;
  return { type, start, end: start + endOfAddress(found[0]) };
}

/** Addresses with `http://`, `https://` or a disarmed `hxxp://`. */
export const findWebAddresses: Finder = (text) =>
  Array.from(text.matchAll(withScheme), (found) => addressAt(found, 'url'));

/** « Dear jean@… », « This e-mail was sent to jean@… ». */
const greeting =
  /(?<!\p{L})(?:dear|hello|hi|hey|cher|chère|bonjour|bonsoir|hallo|hola|ciao|guten tag|liebe[rs]?|salut|sent to|envoyé à|adressé à|gesendet an)[\s,]{1,2}["'<«]?\s?$/iu;
/** The line of a mail that names who receives it. */
const recipientLine = /(?:^|[\r\n])[\s>*]{0,4}(?:to|cc|à|an|para|a|destinataires?)\s?:[^\r\n]*$/iu;

function isAddressee(text: string, start: number): boolean {
  return (
    greeting.test(text.slice(Math.max(0, start - 28), start)) ||
    recipientLine.test(text.slice(Math.max(0, start - 200), start))
  );
}

/**
 * E-mail addresses, but those a message is addressed to: they are the reader's own, wherever they stand in
 * the text.
 */
export const findEmails: Finder = (text) => {
  if (!text.includes('@')) return [];
  const spans = Array.from(text.matchAll(email), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
    address: found[0].toLowerCase(),
  }));
  const addressees = new Set(
    spans.filter(({ start }) => isAddressee(text, start)).map(({ address }) => address),
  );
  return (
    spans
      .filter(({ address }) => !addressees.has(address))
      // `bank.example@trap.example/login` is a web address with user information.
      .filter(({ end }) => !/^\/[\p{L}\p{N}]/u.test(text.slice(end, end + 2)))
      .map(({ start, end }) => ({ type: 'email', start, end }))
  );
};

/** Country and generic suffixes that are also words, file extensions or abbreviations in prose. */
const wordSuffixes = new Set(
  'ad ai al am ar as at au be bi by ca cc cd ci de do et es fi id il im in is it je la li lu ma md me mm mo ms mu my na ne no nu pa pl pm pn ps py re rs sa sc se sh si so st su ta te to tv un us va vu ws zip mov doc pub name page how new now one here you meme map day love like help home good free best work world fun run buy cool game gift kids men money news phone photo place red sale save school show talk team tel tips today town video watch win care cash city baby bar call case eat fail family fan fast fish fit gold green guide hot house land law legal music open pay pet pink plus rent report rest safe search smile social star style support tax trust vote wine wow yes zone vin immo voyage maison gratis bio ski'.split(
    ' ',
  ),
);
const addressWord =
  /(?:site|sur|via|www|lien|domaine|adresse|url|boutique|web|website|link|visit|page|at|on|from)\s?:?\s?["«“(]?\s?$/i;

/**
 * « fini.Il » is the end of a sentence, « merci.de » a missing space: a suffix that is a word counts only
 * with a path, a figure, a dash, several dots, or a word such as « site » before it.
 */
function looksLikeHost(host: string, text: string, start: number): boolean {
  const labels = host.split('.');
  const suffix = labels.at(-1) ?? '';
  const before = labels.at(-2) ?? '';
  if (/^\p{Lu}\p{Ll}/u.test(suffix)) return false;
  if (/^\p{Lu}/u.test(suffix) && !/^[\p{Lu}\p{N}-]+$/u.test(before)) return false;
  if (!/\p{L}/u.test(suffix) || /^\d+$/.test(labels.slice(0, -1).join(''))) return false;
  if (!wordSuffixes.has(suffix.toLowerCase())) return true;
  return (
    (labels.length > 2 && suffix.length === 2) ||
    /[\d-]/.test(before) ||
    addressWord.test(text.slice(Math.max(0, start - 24), start))
  );
}

/** `www.…`, `boutique.example`, `boutique.example/suivi`: a domain, or a url when there is a path. */
export const findBareAddresses: Finder = (text) => {
  const candidates: Candidate[] = [];
  for (const found of [...text.matchAll(bareHost), ...text.matchAll(disguisedHost)]) {
    const whole = found[0].slice(0, endOfAddress(found[0]));
    const cut = whole.search(/[:/?]/);
    const host = cut < 0 ? whole : whole.slice(0, cut);
    if (text.charAt(found.index + whole.length) === '@') continue;
    const hasPath = cut >= 0 && whole.length > cut + 1;
    const likely = hasPath
      ? /\.\p{L}/u.test(host) && !/\.\p{Lu}\p{Ll}/u.test(host)
      : looksLikeHost(host, text, found.index);
    if (likely) candidates.push(addressAt(found, hasPath ? 'url' : 'domain'));
  }
  return candidates;
};
