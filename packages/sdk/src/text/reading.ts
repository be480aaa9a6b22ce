import { plain } from './fold.ts';
import { type Link, linksIn } from './links.ts';

/** A message as the rest reads it: its words in one spelling, its links, and the shape of its writing. */
export type Reading = {
  /** Lower case, without marks or links; figures as zeros; one word ends where the next begins. */
  readonly words: readonly string[];
  readonly links: readonly Link[];
  readonly plain: string;
};

/** Longer messages are read up to here, so that one message always takes bounded time. */
export const longestMessage = 4_000;

const word = /[\p{L}\d]+(?:'[\p{L}\d]+)?|[€£$@%]/gu;
/** Figures that whoever collected the texts has masked: `06 XX XX XX XX`. */
const masked = /(?<![\p{L}])X+(?![\p{L}])/gu;

/** Addresses of people: that there is one counts, never whose. */
const mailbox = /[\p{L}\d._%+-]{1,64}@[\p{L}\d.-]{1,190}/gu;

export function readMessage(text: string): Reading {
  const whole = plain(text.slice(0, longestMessage)).slice(0, longestMessage);
  const links = linksIn(whole);
  let rest = '';
  let from = 0;
  for (const { start, end } of links) {
    rest += `${whole.slice(from, start)} `;
    from = end;
  }
  rest += whole.slice(from);
  const words =
    rest
      .replace(mailbox, ' @ ')
      .replace(masked, (run) => '0'.repeat(run.length))
      .toLowerCase()
      .replace(/\d/g, '0')
      .match(word) ?? [];
  return { words, links, plain: whole };
}
