import { fold, type Rewriting, rewrite, type View } from './view.ts';

const bracketedDot = /\s?[[({]\s?(?:\.|dot|point)\s?[\])}]\s?/gi;
const spelledDot = /\s(?:point|dot)\s/gi;
const spelledAt = new RegExp(
  [
    String.raw`\s?[[({]\s?(?:@|at|arobase|arobas)\s?[\])}]\s?`,
    String.raw`\s(?:arobase|arobas)\s`,
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
  return spelled.split(/\s(?:point|dot)\s/i).every((part) => label.test(part));
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
  const before = text.slice(Math.max(0, start - reach), start).replaceAll('\ue000', '@');
  const after = text.slice(end, end + reach);
  if (plainEnding.test(after) && wordBefore.test(before)) return true;
  return /^[\p{L}\p{N}]/u.test(after) && (followsAt(before) || precedesSpelledAt(after));
}

function matches(text: string, pattern: RegExp, replacement: string): Rewriting[] {
  return Array.from(text.matchAll(pattern), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
    replacement,
  }));
}

/**
 * Undoes the usual ways of hiding a contact from filters: `[.]`, `(dot)`, « point com », `(at)`,
 * « arobase ». Works on a folded view and keeps its offsets. Linear: each mark is judged on a bounded
 * stretch of text.
 */
export function reveal(view: View): View {
  const dotted = rewrite(view, matches(view.text, bracketedDot, '.'));
  // A private-use character holds the place of a spelled at sign until spelled dots are judged.
  const marked = rewrite(dotted, matches(dotted.text, spelledAt, '\ue000'));
  const dots = matches(marked.text, spelledDot, '.').filter(({ start, end }) =>
    isSpelledDot(marked.text, start, end),
  );
  const whole = rewrite(marked, dots);
  return { ...whole, text: whole.text.replaceAll('\ue000', '@') };
}

/** A short value as its writer meant it: folded, revealed, NFC, trimmed. */
export function plainValue(raw: string): string {
  return reveal(fold(raw)).text.normalize('NFC').trim();
}
