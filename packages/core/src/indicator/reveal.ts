import { letteredNumbers } from './lettered-numbers.ts';
import { spokenNumbers } from './spoken-numbers.ts';
import { hidesNothing, traitsOf } from './traits/traits.ts';
import { fold, foldText, type Rewriting, rewrite, type View } from './view.ts';

// Blanks around a mark are taken with it, after it is found: a pattern that begins with a sign is read faster.
const bracketedDot = /[[({<]\s?(?:\.|dot|point|d0t|dt)\s?[\])}>]|_(?:dot|point)_(?=[\p{L}\p{N}])/giu;
/** `[:]//`, `[/]`: how addresses are disarmed. */
const bracketedSign = /[[({]([:/]|:\/\/)[\])}]/g;
/** « boutique•example », « boutique . com »: a dot in disguise before an ending that is sure. */
const disguisedDot =
  /[•·∙‧](?=(?:com|fr|net|org|example|info|be|ch|eu)(?![\p{L}\p{N}]))|\.\x20(?=com(?![\p{L}\p{N}.]))|\x20\.\x20?(?=(?:com|fr|net|org|example)(?![\p{L}\p{N}.]))/giu;
const hostBefore = /[\p{L}\p{N}-]{3}$/u;
const spelledSigns: Readonly<Record<string, string>> = {
  point: '.',
  dot: '.',
  'tiret du bas': '_',
  'tiret du 8': '_',
  'tiret bas': '_',
  underscore: '_',
  tiret: '-',
  dash: '-',
  hyphen: '-',
};
const spelledSign = '(?:point|dot|tiret du bas|tiret du 8|tiret bas|underscore|tiret|dash|hyphen)';
const spelledDot = new RegExp(String.raw`\s${spelledSign}\s`, 'gi');
/** « j u l i e »: letters one by one. */
const spacedLetters = /(?<![\p{L}\p{N}])(?:[\p{L}\p{N}][ -]){2,40}[\p{L}\p{N}](?![\p{L}\p{N}])/gu;
const spelledAt = new RegExp(
  [
    String.raw`[[({<]\s?(?:@|at|arobase|arobas|arrobase|chez|a)\s?[\])}>]\s?(?=[\p{L}\p{N}])`,
    String.raw`_at_(?=[\p{L}\p{N}])`,
    String.raw`\s(?:arr?obas[e]?|arobaze)\s`,
    // « jean chez gmail point com »: a mail provider and a spelled dot.
    String.raw`\s(?:chez|[àa]|at)\s(?=(?:gmail|hotmail|outlook|yahoo|live|icloud|proton(?:mail)?|orange|laposte|free|sfr)\s(?:dot|point)\s[a-z]{2,3}(?![\p{L}\p{N}_]))`,
    String.raw`\s@\s(?=[a-z0-9-]{2,40}(?:\.|\s(?:dot|point)\s)[a-z0-9])`,
    // « lingerie at www.boutique.example » is prose: a bare « at » needs a spelled dot or a mail provider.
    String.raw`\sat\s(?=[a-z0-9-]{2,40}\s(?:dot|point)\s[a-z]|(?:gmail|hotmail|outlook|yahoo)\.[a-z]{2,3}(?![\p{L}\p{N}_]))`,
  ].join('|'),
  'giu',
);

const label = /^[\p{L}\p{N}_.-]{1,64}$/u;
const wordBefore = /[\p{L}\p{N}-]{3,}$/u;
/** After these, « point » is read as a dot on its own; « un point info » and « le point de » are prose. */
const plainEnding = /^(?:com|fr|org)(?![\p{L}\p{N}_])/iu;
const reach = 80;

function areLabels(spelled: string): boolean {
  return spelled.split(spelledDot).every((part) => label.test(part));
}

function followsAt(before: string): boolean {
  const at = before.lastIndexOf('@');
  return at >= 0 && areLabels(before.slice(at + 1));
}

/**
 * A spelled dot before the at sign counts only if the at sign is spelled too: « à ce point
 * jean@exemple.example » holds no dot.
 */
function precedesSpelledAt(after: string): boolean {
  const at = after.search(/\ue000/);
  return at > 0 && areLabels(after.slice(0, at));
}

function isSpelledDot(text: string, start: number, end: number): boolean {
  const isDot = /^\s(?:point|dot)\s$/i.test(text.slice(start, end));
  const before = text.slice(Math.max(0, start - reach), start).replaceAll('\ue000', '@');
  const after = text.slice(end, end + reach);
  if (isDot && plainEnding.test(after) && wordBefore.test(before)) return true;
  if (isDot && /(?<![\p{L}\p{N}])www$/iu.test(before) && /^[\p{L}\p{N}]/u.test(after)) return true;
  return /^[\p{L}\p{N}]/u.test(after) && (followsAt(before) || precedesSpelledAt(after));
}

function matches(text: string, pattern: RegExp, replacement: string): Rewriting[] {
  let last = 0;
  return Array.from(text.matchAll(pattern), (found) => {
    const from = found.index;
    const to = from + found[0].length;
    const isBracket = /^[[({<]/.test(found[0]);
    const start = isBracket && from > last && isBlank.test(text.charAt(from - 1)) ? from - 1 : from;
    const end = isBracket && isBlank.test(text.charAt(to)) ? to + 1 : to;
    last = end;
    return { start, end, replacement };
  });
}

const isBlank = /\s/;

/** « l u c @ e x e m p l e . e x a m p l e »: a whole address, sign by sign. */
const spacedAddress = /(?<!\S)(?:[\p{L}\p{N}._-] ){1,64}@(?: [\p{L}\p{N}._-]){3,100}(?!\S)/gu;

function joinedAddresses(text: string): Rewriting[] {
  if (!text.includes(' @ ')) return [];
  return Array.from(text.matchAll(spacedAddress), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
    replacement: found[0].replaceAll(' ', ''),
  }));
}

/** Letters apart count as a name only right beside an at sign. */
function joinedLetters(text: string): Rewriting[] {
  if (!text.includes('@') && !text.includes('\ue000')) return [];
  return Array.from(text.matchAll(spacedLetters)).flatMap((found) => {
    const start = found.index;
    const end = start + found[0].length;
    const isBeside = /[@\ue000]/.test(text.charAt(end)) || /[@\ue000]/.test(text.charAt(start - 1));
    return isBeside ? [{ start, end, replacement: found[0].replace(/[ -]/g, '') }] : [];
  });
}

function signIn(written: string): string {
  return spelledSigns[written.trim().toLowerCase().replace(/\s+/g, ' ')] ?? '.';
}

/**
 * Undoes the usual ways of hiding a contact from filters: `[.]`, `(dot)`, « point com », `(at)`,
 * « arobase », « tiret », letters apart, numbers in words. Works on a folded view and keeps its offsets. Linear:
 * each mark is judged on a bounded stretch of text.
 */
export function reveal(view: View): View {
  const whole = rewrite(view, joinedAddresses(view.text));
  const signed = rewrite(
    whole,
    Array.from(whole.text.matchAll(bracketedSign), (found) => ({
      start: found.index,
      end: found.index + found[0].length,
      replacement: found[1] ?? '',
    })),
  );
  const bracketed = rewrite(signed, matches(signed.text, bracketedDot, '.'));
  const disguised = matches(bracketed.text, disguisedDot, '.').filter(({ start }) =>
    hostBefore.test(bracketed.text.slice(Math.max(0, start - 6), start)),
  );
  const dotted = rewrite(bracketed, disguised);
  // A private-use character holds the place of a spelled at sign until spelled dots are judged.
  const marked = rewrite(dotted, matches(dotted.text, spelledAt, '\ue000'));
  const joined = rewrite(marked, joinedLetters(marked.text));
  const dots = Array.from(joined.text.matchAll(spelledDot), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
    replacement: signIn(found[0]),
  })).filter(({ start, end }) => isSpelledDot(joined.text, start, end));
  const plain = rewrite(joined, dots);
  return revealNumbers({ ...plain, text: plain.text.replaceAll('\ue000', '@') });
}

function revealNumbers(view: View): View {
  const spoken = rewrite(view, spokenNumbers(view.text));
  return rewrite(spoken, letteredNumbers(spoken.text));
}

/** A short value as its writer meant it: folded, revealed, NFC, trimmed. */
export function plainValue(raw: string): string {
  const text = hidesNothing(traitsOf(raw)) ? raw : reveal(fold(raw)).text;
  return text.normalize('NFC').trim();
}

/** A number as its writer meant it: in figures, however it was told. */
export function plainNumber(raw: string): string {
  const text = foldText(raw);
  return /\p{L}/u.test(text) ? revealNumbers(fold(raw)).text : text;
}
