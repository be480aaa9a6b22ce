import { findCards, findIbans } from '../indicator/find/accounts.ts';
import { contextLength, type Place } from './finding.ts';
import type { Message, Script } from './script.ts';

/** Room around a context in which a card number that it would cut through is still seen whole. */
const cardRoom = 40;

/** Shown with a mistake in it, a card number is still one. */
const sixteen = /(?<!\d)[2-6]\d{15}(?!\d)/g;

/** Card numbers are never shown whole, whoever's they are: only their last four figures stay (PCI DSS 3.4). */
export function maskCards(text: string): string {
  const bare = Array.from(text.matchAll(sixteen), ({ index }) => ({ start: index, end: index + 16 }));
  const found = [...findCards(text), ...bare].sort((one, other) => one.start - other.start);
  if (found.length === 0) return text;
  // The figures of an account in groups of four may look like a card's.
  const accounts = findIbans(text, {});
  const cards = found.filter(({ start, end }) =>
    accounts.every((each) => end <= each.start || start >= each.end),
  );
  let masked = '';
  let from = 0;
  for (const { start, end } of cards) {
    if (start < from) continue;
    const card = text.slice(start, end);
    masked += `${text.slice(from, start)}${card.slice(0, -4).replace(/\d/g, '•')}${card.slice(-4)}`;
    from = end;
  }
  return masked + text.slice(from);
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

/** Masks as long as what they mask, so that the cut stays where it is. */
function around(text: string, from: number, to: number, low: number, high: number): string {
  const start = Math.max(low, from - cardRoom);
  const whole = maskCards(text.slice(start, Math.min(high, to + cardRoom)));
  const cut = whole.slice(from - start, to - start);
  // Half a character is no character.
  const head = isLow(cut.charCodeAt(0)) ? cut.slice(1) : cut;
  return head.length > 0 && (head.charCodeAt(head.length - 1) & 0xfc00) === 0xd800 ? head.slice(0, -1) : head;
}

/** The message that holds an offset, by halving; the last that begins before it. */
export function messageAt(messages: readonly Message[], at: number): Message | undefined {
  let low = 0;
  let high = messages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((messages[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return messages[low - 1];
}

/** A place with its context, which stays within its message: what others wrote around it is other places. */
export function placeIn({ text, messages }: Script, start: number, end: number): Place {
  const message = messageAt(messages, start);
  const low = message?.start ?? 0;
  const high = Math.max(end, messageAt(messages, Math.max(start, end - 1))?.end ?? text.length);
  const from = Math.max(low, start - contextLength);
  const to = Math.min(high, end + contextLength);
  return {
    start,
    end,
    before: around(text, from, start, low, start),
    match: text.slice(start, end),
    after: around(text, end, to, end, high),
    ...(message?.author === undefined ? {} : { author: message.author }),
    ...(message?.at === undefined ? {} : { at: message.at }),
  };
}
