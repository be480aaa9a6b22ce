import { isMyself, linesOf, type Message, type Script } from '../script.ts';
import { isSystemLine } from './system-lines.ts';

/** `12/03/2026, 14:05 - `, `[12/03/2026 à 14:05:33] `, `3/12/26, 2:05 PM - `; spaces of any width. */
const dayFirst =
  /[\u200e\u200f\u202a]?\[?(\d{1,4})[/.-](\d{1,2})[/.-](\d{2,4})\.?,?\s(?:(?:à|at|a las|um)\s)?(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?(?:\s?([ap])\.?\s?m\.?)?(?:\]|\s[-–])\s?[\u200e\u200f\u202a]?/iy;
/** `[14:05, 12/03/2026] `: messages copied out of WhatsApp Web. */
const timeFirst =
  /[\u200e\u200f\u202a]?\[(\d{1,2})[:.h](\d{2})(?:\s?([ap])\.?\s?m\.?)?,\s(\d{1,4})[/.-](\d{1,2})[/.-](\d{2,4})\]\s[\u200e\u200f\u202a]?/iy;
const author = /[\u200e\u202a~\s]{0,4}([^:\r\n]{1,80}?)\u202c?\s?:(?:\s|$)[\u200e\u200f]?/y;

type Stamp = {
  readonly parts: readonly [string, string, string];
  readonly time: string;
  readonly half: boolean;
  readonly end: number;
};
type Draft = { start: number; end: number; author: string; stamp: number };

function clock(hour: string, minute: string, half: string | undefined): string {
  const plain = Number(hour) % 24;
  const hours = half === undefined ? plain : (plain % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${minute}`;
}

function stampAt(text: string, at: number): Stamp | undefined {
  dayFirst.lastIndex = at;
  const one = dayFirst.exec(text);
  if (one !== null) {
    const [whole, first = '', second = '', third = '', hour = '', minute = '', , half] = one;
    return {
      parts: [first, second, third],
      time: clock(hour, minute, half),
      half: half !== undefined,
      end: at + whole.length,
    };
  }
  timeFirst.lastIndex = at;
  const other = timeFirst.exec(text);
  if (other === null) return undefined;
  const [whole, hour = '', minute = '', half, first = '', second = '', third = ''] = other;
  return {
    parts: [first, second, third],
    time: clock(hour, minute, half),
    half: half !== undefined,
    end: at + whole.length,
  };
}

/** Only lines that begin so are worth the pattern. */
function mayBeginMessage(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) || code === 0x5b || code === 0x200e || code === 0x200f || code === 0x202a
  );
}

type Order = 'day-month' | 'month-day';

function day([first, second, third]: Stamp['parts'], order: Order): string {
  if (first.length === 4) return `${first}-${second.padStart(2, '0')}-${third.padStart(2, '0')}`;
  const [date, month] = order === 'day-month' ? [first, second] : [second, first];
  const year = third.length === 2 ? `20${third}` : third;
  return `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
}

/**
 * An export never says its order of day and month. A number above twelve does; else the order in which time
 * goes back least; else the clock of twelve hours, which is written month first.
 */
function orderOf(stamps: readonly Stamp[]): Order {
  if (stamps.some(({ parts: [first] }) => first.length < 3 && Number(first) > 12)) return 'day-month';
  if (stamps.some(({ parts: [first, second] }) => first.length < 3 && Number(second) > 12))
    return 'month-day';
  const falls = (order: Order) => {
    let count = 0;
    let before = '';
    for (const { parts } of stamps) {
      const now = day(parts, order);
      if (now < before) count++;
      before = now;
    }
    return count;
  };
  const difference = falls('day-month') - falls('month-day');
  if (difference !== 0) return difference < 0 ? 'day-month' : 'month-day';
  return stamps.some(({ half }) => half) ? 'month-day' : 'day-month';
}

function isCalendarDay(date: string): boolean {
  return /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(date);
}

/** « Discussion WhatsApp avec Julie », « WhatsApp Chat with Julie.txt », « WhatsApp Chat - Julie.zip ». */
const titled =
  /^(?:.*[/\\])?(?:discussion whatsapp avec|whatsapp chat with|whatsapp chat -|conversation whatsapp avec)\s(.{1,80}?)(?:\s?\(\d+\))?(?:\.txt|\.zip)?$/i;

/** Whoever exported it: « Vous », or in a conversation of two the one whose name is not in the title. */
function meIn(authors: ReadonlySet<string>, title: string | undefined): readonly string[] {
  const said = [...authors].filter(isMyself);
  if (said.length > 0) return said;
  const other = title === undefined ? undefined : titled.exec(title)?.[1]?.trim();
  if (other === undefined || authors.size !== 2 || !authors.has(other)) return [];
  return [...authors].filter((name) => name !== other);
}

/** A WhatsApp export, in any of its forms; `undefined` when the text is none. */
export function whatsappScript(text: string, title?: string): Script | undefined {
  const stamps: Stamp[] = [];
  const drafts: Draft[] = [];
  const names = new Map<string, string>();
  let open = false;
  let strayLines = 0;
  for (const { start, end } of linesOf(text)) {
    if (end > start && mayBeginMessage(text.charCodeAt(start))) {
      const stamp = stampAt(text, start);
      if (stamp !== undefined && stamp.end <= end) {
        stamps.push(stamp);
        author.lastIndex = stamp.end;
        const by = author.exec(text);
        const name = by?.[1]?.trim();
        const bodyStart = by === null ? end : by.index + by[0].length;
        open = name !== undefined && name !== '' && bodyStart <= end + 1;
        if (open && name !== undefined) {
          const from = Math.min(bodyStart, end);
          if (isSystemLine(text.slice(from, Math.min(end, from + 400)))) open = false;
          else {
            const known = names.get(name) ?? name;
            names.set(known, known);
            drafts.push({ start: from, end, author: known, stamp: stamps.length - 1 });
          }
        }
        continue;
      }
    }
    const last = drafts.at(-1);
    if (open && last !== undefined) last.end = end > start ? end : last.end;
    else if (end > start) strayLines++;
  }
  if (drafts.length === 0 || strayLines > stamps.length + 20) return undefined;
  const order = orderOf(stamps);
  const messages = drafts.map(({ start, end, author: by, stamp }): Message => {
    const { parts, time } = stamps[stamp] as Stamp;
    const on = day(parts, order);
    return isCalendarDay(on) ? { start, end, author: by, at: `${on}T${time}` } : { start, end, author: by };
  });
  return { text, messages, platform: 'whatsapp', me: meIn(new Set(names.keys()), title), own: [] };
}
