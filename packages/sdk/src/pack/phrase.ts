/**
 * Phrases of a rule pack, as text that a person can read and a reviewer can check:
 *
 *     send|wire me .. money        words, alternatives, a gap of up to three words
 *     urgen*                       any ending
 *     pay #                        a number
 *     need (some)? help            a word that may be missing
 *
 * They are compiled to regular expressions whose repetitions are bounded and disjoint, so that matching is linear
 * whatever the text.
 */
export function compilePhrases(phrases: string): RegExp {
  return new RegExp(`(?:${phrases.split(';').map(compilePhrase).join('|')})(?= )`, 'u');
}

function compilePhrase(phrase: string): string {
  return phrase.trim().split(' ').map(compileTerm).join('');
}

function compileTerm(term: string): string {
  if (term === '..') return '(?: \\S+){0,3}?';
  if (term === '...') return '(?: \\S+){0,6}?';
  if (term.startsWith('(') && term.endsWith(')?')) return `(?:${compileTerm(term.slice(1, -2))})?`;
  const words = term.split('|').map(compileWord);
  return words.length === 1 ? ` ${words[0]}` : ` (?:${words.join('|')})`;
}

function compileWord(word: string): string {
  if (word === '#') return '0+';
  const plain = word.replace(/\*$/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return word.endsWith('*') ? `${plain}\\S*` : plain;
}

/** The text that phrases are looked for in: words in one spelling, apostrophes as blanks, a blank at both ends. */
export function phraseText(words: readonly string[]): string {
  return ` ${words.join(' ').replace(/'/g, ' ')} `;
}
