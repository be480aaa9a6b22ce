/** Enough to recognise the sentence, short enough for a phone. */
const around = 90;

export type Excerpt = { readonly before: string; readonly shown: string; readonly after: string };

/** The sentence where something stands in a text, cut at a word with an ellipsis when it is long. */
export function excerptAround(
  text: string,
  place: { readonly start: number; readonly end: number },
): Excerpt {
  return {
    before: lastWords(text.slice(Math.max(0, place.start - around * 2), place.start)),
    shown: text.slice(place.start, place.end),
    after: firstWords(text.slice(place.end, place.end + around * 2)),
  };
}

function lastWords(before: string): string {
  const sentence = before.slice(lastBreak(before));
  if (sentence.length <= around) return sentence.trimStart();
  const cut = sentence.slice(-around);
  return `…${cut.slice(Math.max(0, cut.indexOf(' ')))}`;
}

function firstWords(after: string): string {
  const end = after.search(/[.!?](?=\s)|\n/);
  const sentence = end === -1 ? after : after.slice(0, end + 1).trimEnd();
  if (sentence.length <= around) return sentence;
  const cut = sentence.slice(0, around);
  const space = cut.lastIndexOf(' ');
  return `${space === -1 ? cut : cut.slice(0, space)}…`;
}

/** Just after the last end of a sentence or line. */
function lastBreak(before: string): number {
  let last = 0;
  for (const found of before.matchAll(/[.!?]\s|\n/g)) last = found.index + found[0].length;
  return last;
}
