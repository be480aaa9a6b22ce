/** What is read of a text: longer ones are told apart well before their end. */
const longest = 20_000;
const mostWords = 3_000;
const longestWord = 30;
/** What is looked at of a token to tell an address: an address that is longer has shown itself by then. */
const longestToken = 200;

/** Stands for anything that differs from one copy of a letter to the next: an address, an account, a name cut out. */
const masked = '@';
const figures = '#';

/** Only a token with one of these, or a long one with a figure, can be masked. */
const telltale = /[@/.*[]|\d/;
const address = /@|:\/\/|^www\.|^[\p{L}\p{N}][\p{L}\p{N}-]*(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?:[/?:]|\W*$)/u;
/** `[name]`, `****`: a place to be filled in, or a value that somebody took out. */
const takenOut = /^\W{0,3}\[\p{L}+\]\W{0,3}$|\*{3}/u;
const account = /^(?=[^\d]*\d)[\p{L}\p{N}]{16,}$/u;

/**
 * The words of a story as two copies of one script have them: no case, no accents, no punctuation, figures as
 * `#`, addresses and account numbers as `@`. Linear in the length of the text.
 */
export function narrativeWords(text: string): string[] {
  const plain = text.slice(0, longest).normalize('NFKD').toLowerCase();
  const words: string[] = [];
  for (const token of plain.split(/\s+/)) {
    if (words.length >= mostWords) return words.slice(0, mostWords);
    if (telltale.test(token) && isMasked(token.slice(0, longestToken))) words.push(masked);
    else addRuns(token, words);
  }
  return words.slice(0, mostWords);
}

function isMasked(token: string): boolean {
  return address.test(token) || account.test(token) || takenOut.test(token);
}

type Sort = 'letter' | 'figure' | 'mark' | 'accent';

/** Runs of letters, and of figures; an accent is dropped and does not end a run. */
function addRuns(token: string, words: string[]): void {
  let run = '';
  let before: Sort = 'mark';
  for (let place = 0; place < token.length; place += 1) {
    const sort = sortOf(token.charCodeAt(place));
    if (sort === 'accent') continue;
    if (sort !== before) {
      if (before !== 'mark') words.push(before === 'figure' ? figures : run);
      run = '';
    }
    before = sort;
    if (sort === 'letter' && run.length < longestWord) run += token.charAt(place);
  }
  if (before !== 'mark') words.push(before === 'figure' ? figures : run);
}

/** Of a UTF-16 unit; half of a pair (letters of rare scripts, signs, pictures) is a letter like any other. */
function sortOf(unit: number): Sort {
  if (unit >= 97 && unit <= 122) return 'letter';
  if (unit >= 48 && unit <= 57) return 'figure';
  if (unit < 128) return 'mark';
  const known = sorts.get(unit);
  if (known !== undefined) return known;
  const character = String.fromCharCode(unit);
  const sort = /\p{M}/u.test(character)
    ? 'accent'
    : /\p{N}/u.test(character)
      ? 'figure'
      : /\p{L}|\p{Cs}/u.test(character)
        ? 'letter'
        : 'mark';
  sorts.set(unit, sort);
  return sort;
}

/** Looked up once for each of the 65,408 units there are past ASCII. */
const sorts = new Map<number, Sort>();
