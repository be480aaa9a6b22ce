import { numberWords, teens, tens, times, units } from './number-words.ts';

/** One word or a few figures, and what parts it from the next. */
const token = /(?:(\p{L}{1,12})|(\d{1,4}))(?![\p{L}\p{N}])([\s,;./-]{0,3})/uy;
/** A number to dial begins with zero or with a plus sign. */
const opening = /(?<![\p{L}\p{N}])(?:z[ée]ros?|oh|double|plus|\+|00?|o|0[1-9])(?=[\s,;./-]{1,3}[\p{L}\d])/giu;

/** Longest spoken number: fifteen figures, each a word. */
const mostTokens = 24;

type Token = {
  readonly word?: string;
  readonly figures?: string;
  readonly end: number;
  readonly next: number;
};

function plain(word: string): string {
  return word
    .toLowerCase()
    .replace(/[éè]/g, 'e')
    .replace(/^zeros$/, 'zero');
}

/** Reads each place of a text once: numbers that might begin at every word share their words. */
function tokensOf(text: string): (start: number) => readonly Token[] {
  const read = new Map<number, Token | undefined>();
  const tokenAt = (at: number): Token | undefined => {
    if (read.has(at)) return read.get(at);
    token.lastIndex = at;
    const found = token.exec(text);
    const word = found?.[1] === undefined ? undefined : plain(found[1]);
    const isNone = found === null || (word !== undefined && !numberWords.has(word));
    const next = at + (found?.[0].length ?? 0);
    const end = next - (found?.[3]?.length ?? 0);
    const one = isNone
      ? undefined
      : word !== undefined
        ? { word, end, next }
        : { figures: found[2] ?? '', end, next };
    read.set(at, one);
    return one;
  };
  return (start) => {
    const tokens: Token[] = [];
    for (let at = start; tokens.length < mostTokens; ) {
      const one = tokenAt(at);
      if (one === undefined) break;
      tokens.push(one);
      if (one.next === one.end) break;
      at = one.next;
    }
    return tokens;
  };
}

/** Pairs as French speaks them (« quatre-vingt-dix-huit »), tens and units as English does, repeats, or one figure. */
function readTokens(
  tokens: readonly Token[],
): { readonly digits: string; readonly used: number } | undefined {
  let digits = '';
  let at = 0;
  let used = 0;
  const wordAt = (place: number) => tokens[place]?.word ?? '';
  while (at < tokens.length && digits.length <= 15) {
    const { word, figures } = tokens[at] ?? {};
    if (figures !== undefined) digits += figures;
    else if (word === undefined || word === 'et') break;
    else if (times[word] !== undefined) {
      const repeated =
        units[wordAt(at + 1)] ??
        (/^\d$/.test(tokens[at + 1]?.figures ?? '') ? Number(tokens[at + 1]?.figures) : undefined);
      if (repeated === undefined) break;
      digits += String(repeated).repeat(times[word] ?? 1);
      at += 1;
    } else if (word === 'quatre' && /^vingts?$/.test(wordAt(at + 1))) {
      const [more, length] = tail(80, at + 2);
      digits += String(80 + more);
      at += 1 + length;
    } else if (tens[word] !== undefined) {
      const base = tens[word] ?? 0;
      const [more, length] = tail(base, at + 1);
      digits += String(base + more);
      at += length;
    } else if (word === 'dix' && /^(?:sept|huit|neuf)$/.test(wordAt(at + 1))) {
      digits += String(10 + (units[wordAt(at + 1)] ?? 0));
      at += 1;
    } else digits += String(units[word] ?? teens[word] ?? '');
    at += 1;
    used = at;
  }
  return used === 0 ? undefined : { digits, used };

  /** What is added to a ten: « et un », a unit, and after sixty and eighty what goes on to nineteen. */
  function tail(base: number, place: number): readonly [number, number] {
    const skipped = wordAt(place) === 'et' ? 1 : 0;
    const word = wordAt(place + skipped);
    const unit = units[word];
    if (unit !== undefined && unit > 0) return [unit, skipped + 1];
    if (base !== 60 && base !== 80) return [0, 0];
    if (word === 'dix') {
      const more = units[wordAt(place + skipped + 1)] ?? 0;
      return more >= 7 ? [10 + more, skipped + 2] : [10, skipped + 1];
    }
    const teen = teens[word];
    return teen === undefined || teen > 16 || /teen$|^ten$|^eleven$|^twelve$/.test(word)
      ? [0, 0]
      : [teen, skipped + 1];
  }
}

/** A phone number has nine figures at least; fewer are a count, more an order. */
function isDialled(digits: string): boolean {
  return /^(?:00?[1-9]\d{7,12})$/.test(digits);
}

/**
 * Numbers to dial told in words, in figures and words, or figure by figure: « zéro six trente-neuf… », « oh six
 * double nine… ». Each comes with the figures it stands for. Linear: each opening is read for a bounded length.
 */
export function spokenNumbers(
  text: string,
): { readonly start: number; readonly end: number; readonly replacement: string }[] {
  const found: { start: number; end: number; replacement: string }[] = [];
  let from = 0;
  const tokensFrom = tokensOf(text);
  for (const begin of text.matchAll(opening)) {
    if (begin.index < from) continue;
    const isPlus = /^(?:plus|\+)$/i.test(begin[0]);
    const isLetter = /^o$/i.test(begin[0]);
    const skipped =
      isPlus || isLetter
        ? begin[0].length +
          (/^[\s,;./-]{0,3}/.exec(text.slice(begin.index + begin[0].length))?.[0].length ?? 0)
        : 0;
    const tokens = tokensFrom(begin.index + skipped);
    if (!tokens.some(({ word }) => word !== undefined) && !isLetter) continue;
    const read = readTokens(tokens);
    const end = tokens[(read?.used ?? 0) - 1]?.end;
    if (read === undefined || end === undefined) continue;
    const digits = isPlus ? `00${read.digits}` : isLetter ? `0${read.digits}` : read.digits;
    if (!isDialled(digits)) continue;
    found.push({ start: begin.index, end, replacement: isPlus ? `+${read.digits}` : digits });
    from = end;
  }
  return found;
}
