import type { Message, Script } from '../script.ts';

/** What Telegram Desktop writes in `result.json`, as far as it is read; nothing of it is trusted. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Fields = { readonly [key: string]: Json };

export type TelegramProblem = 'unknown-export' | 'several-conversations';

function fields(value: Json | undefined): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function parsed(json: string): Json | undefined {
  try {
    return JSON.parse(json) as Json;
  } catch {
    return undefined;
  }
}

/** A message's words; an address that stands behind other words is put after them in brackets. */
function wordsOf(message: Fields): string {
  const written = message['text'];
  const pieces = typeof written === 'string' ? [written] : list(written);
  const words = pieces.map((piece) => {
    if (typeof piece === 'string') return piece;
    const entity = fields(piece);
    const href = text(entity?.['href']);
    return `${text(entity?.['text'])}${href === '' ? '' : ` (${href})`}`;
  });
  const contact = text(fields(message['contact_information'])?.['phone_number']);
  return [...words, contact === '' ? '' : `\n${contact}`].join('').trim();
}

function nameOf(message: Fields): string {
  return text(message['from']) || text(message['from_id']);
}

/**
 * One exported conversation. The export of a whole account holds what does not belong to the complaint and is
 * not read. In a conversation of two, the one whom the chat is not named after is the victim.
 */
export function telegramScript(json: string): Script | TelegramProblem {
  const root = fields(parsed(json));
  if (root === undefined) return 'unknown-export';
  const whole = list(fields(root['chats'])?.['list'])
    .map(fields)
    .filter((chat) => chat !== undefined);
  if (whole.length > 1) return 'several-conversations';
  const chat = whole[0] ?? root;
  if (!Array.isArray(chat['messages'])) return 'unknown-export';
  const parts: string[] = [];
  const messages: Message[] = [];
  const authors = new Map<string, string>();
  let length = 0;
  for (const each of chat['messages'] as readonly Json[]) {
    const message = fields(each);
    if (message === undefined || message['type'] !== 'message') continue;
    const words = wordsOf(message);
    const author = nameOf(message).trim().slice(0, 80);
    const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d/.exec(text(message['date']))?.[0];
    if (author !== '') authors.set(author, text(message['from_id']));
    if (words === '') continue;
    messages.push({
      start: length,
      end: length + words.length,
      ...(author === '' ? {} : { author }),
      ...(at === undefined ? {} : { at }),
    });
    parts.push(words);
    length += words.length + 1;
  }
  const about = fields(root['personal_information']);
  const mine = about === undefined ? undefined : `user${String(about['user_id'])}`;
  const others = `user${String(chat['id'])}`;
  const isOfTwo = text(chat['type']) === 'personal_chat' && authors.size === 2;
  const me = [...authors].filter(([, id]) => id === mine || (isOfTwo && id !== others)).map(([name]) => name);
  return {
    text: parts.join('\n'),
    messages,
    platform: 'telegram',
    me: me.length === authors.size ? [] : me,
    own: [text(about?.['phone_number'])].filter((phone) => phone !== ''),
  };
}
