import { isMyself, linesOf, type Message, plainScript, type Script } from '../script.ts';
import { readWrittenDate } from '../written-date.ts';
import { whatsappScript } from './whatsapp.ts';

type Line = { readonly start: number; readonly end: number; readonly words: string };

const label = /^\s{0,4}([\p{L}][\p{L}\p{M}\p{N} .'’_-]{0,38}?)\s?:\s+(?=\S)/u;
/** « Vous avez envoyé », « You sent »: how a copied Messenger or Instagram chat marks one's own. */
const sentByMe = /^(?:vous avez envoyé|vous avez répondu.{0,60}|you sent|you replied.{0,60})\s*:?$/i;
const clockOnly =
  /^(?:vu|seen|lu|read|distribué|delivered)?\s?(?:à|at)?\s?\d{1,2}\s?[:h]\s?\d{2}(?:\s?[ap]\.?m\.?)?$/i;

/** Most who speak in a pasted conversation; more labels are headings of a form or of a mail. */
const mostSpeakers = 6;

function linesIn(text: string): Line[] {
  return Array.from(linesOf(text), ({ start, end }) => ({
    start,
    end,
    words: text.slice(start, end).trim(),
  })).filter(({ words }) => words !== '');
}

/** `Julie : …` at the start of most lines, by a few names that come again. */
function labelled(text: string, lines: readonly Line[], today: string): Message[] | undefined {
  const marks = lines.map((line) => label.exec(text.slice(line.start, Math.min(line.end, line.start + 60))));
  const names = new Map<string, number>();
  for (const mark of marks) if (mark?.[1] !== undefined) names.set(mark[1], (names.get(mark[1]) ?? 0) + 1);
  const marked = marks.filter((mark) => mark !== null).length;
  const again = [...names.values()].filter((count) => count > 1).length;
  const isChat = marked >= 3 && marked * 2 >= lines.length && names.size <= mostSpeakers && names.size >= 2;
  if (!isChat || again === 0) return undefined;
  const messages: { start: number; end: number; author: string; at?: string }[] = [];
  let on: string | undefined;
  lines.forEach((line, place) => {
    const mark = marks[place];
    const last = messages.at(-1);
    if (mark?.[1] !== undefined) {
      const start = line.start + mark[0].length;
      messages.push({ start, end: line.end, author: mark[1], ...(on === undefined ? {} : { at: on }) });
    } else {
      const day = dayLine(line.words, today);
      if (day !== undefined) on = day;
      else if (last !== undefined) last.end = line.end;
    }
  });
  return messages;
}

function dayLine(words: string, today: string): string | undefined {
  return words.length > 50 ? undefined : readWrittenDate(words, today, 'whole');
}

/** Lines between « Vous avez envoyé » and the next name; names are short lines that come again. */
function marked(lines: readonly Line[], today: string): Message[] | undefined {
  if (!lines.some(({ words }) => sentByMe.test(words))) return undefined;
  const counts = new Map<string, number>();
  for (const { words } of lines) if (words.length <= 40) counts.set(words, (counts.get(words) ?? 0) + 1);
  const isName = (words: string) =>
    (counts.get(words) ?? 0) > 1 && /^\p{L}[\p{L}\p{M} .'’-]{1,38}$/u.test(words);
  const messages: Message[] = [];
  let author: string | undefined;
  let on: string | undefined;
  for (const line of lines) {
    const mine = sentByMe.exec(line.words);
    if (mine !== null) author = 'Vous';
    else if (isName(line.words)) author = line.words;
    else if (clockOnly.test(line.words)) continue;
    else {
      const day = dayLine(line.words, today);
      if (day !== undefined) on = day;
      else {
        messages.push({
          start: line.start,
          end: line.end,
          ...(author === undefined ? {} : { author }),
          ...(on === undefined ? {} : { at: on }),
        });
      }
    }
  }
  return messages;
}

/**
 * A pasted text as a conversation where its form shows one: copied from WhatsApp, from Messenger or Instagram,
 * or with a name before each line. Anything else is one text by nobody in particular.
 */
export function pastedScript(text: string, today: string): Script {
  const whatsapp = whatsappScript(text);
  if (whatsapp !== undefined) return whatsapp;
  const lines = linesIn(text);
  const messages = marked(lines, today) ?? labelled(text, lines, today);
  if (messages === undefined || messages.length === 0) return plainScript(text);
  const me = [
    ...new Set(messages.flatMap(({ author }) => (author !== undefined && isMyself(author) ? [author] : []))),
  ];
  return { text, messages, me, own: [] };
}
