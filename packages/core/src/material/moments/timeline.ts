import {
  type Conversation,
  type MomentKind,
  mostDays,
  mostMoments,
  type TimelineMoment,
} from '../finding.ts';
import { placeIn } from '../place.ts';
import type { Message, Script } from '../script.ts';
import type { Span } from '../standing.ts';
import { mayMatter, moneyAsked, offPlatform, threat } from './moment-cues.ts';

const cues: readonly (readonly [MomentKind, RegExp])[] = [
  ['off-platform', offPlatform],
  ['money-asked', moneyAsked],
  ['threat', threat],
];

/** No more of a message is searched for words that matter. */
const longestRead = 4_000;

type Counts = { count: number; byMe: boolean };

function participantsOf({ messages }: Script, me: ReadonlySet<string>) {
  const counts = new Map<string, Counts>();
  for (const { author } of messages) {
    if (author === undefined) continue;
    const known = counts.get(author);
    if (known !== undefined) known.count += 1;
    else counts.set(author, { count: 1, byMe: me.has(author) });
  }
  return [...counts].map(([id, { count, byMe }]) => ({ id, messages: count, isMe: byMe }));
}

function daysOf(messages: readonly Message[]) {
  const days = new Map<string, number>();
  for (const { at } of messages) {
    if (at === undefined) continue;
    const day = at.slice(0, 10);
    days.set(day, (days.get(day) ?? 0) + 1);
  }
  return [...days]
    .map(([day, count]) => ({ day, messages: count }))
    .sort((one, other) => (one.day < other.day ? -1 : 1))
    .slice(-mostDays);
}

/** Moments by words, said by anyone but the victim. */
function momentsByWords(script: Script, me: ReadonlySet<string>): TimelineMoment[] {
  const left = new Map(cues.map(([kind]) => [kind, mostMoments]));
  const moments: TimelineMoment[] = [];
  for (const { start, end, author } of script.messages) {
    if (author !== undefined && me.has(author)) continue;
    const words = script.text.slice(start, Math.min(end, start + longestRead));
    if (!mayMatter.test(words)) continue;
    for (const [kind, pattern] of cues) {
      const remaining = left.get(kind) ?? 0;
      const found = remaining === 0 ? null : pattern.exec(words);
      if (found === null) continue;
      left.set(kind, remaining - 1);
      moments.push({
        kind,
        place: placeIn(script, start + found.index, start + found.index + found[0].length),
      });
    }
    if ([...left.values()].every((remaining) => remaining === 0)) break;
  }
  return moments;
}

/** The first words of whoever is not the victim. */
function firstContact(script: Script, me: ReadonlySet<string>): TimelineMoment[] {
  const first = script.messages.find(
    ({ author, start, end }) => author !== undefined && !me.has(author) && end > start,
  );
  if (first === undefined) return [];
  const end = Math.min(first.end, first.start + 200);
  return [{ kind: 'first-contact', place: placeIn(script, first.start, end) }];
}

function spanOf(messages: readonly Message[]): { firstAt?: string; lastAt?: string } {
  let firstAt: string | undefined;
  let lastAt: string | undefined;
  for (const { at } of messages) {
    if (at === undefined) continue;
    if (firstAt === undefined || at < firstAt) firstAt = at;
    if (lastAt === undefined || at > lastAt) lastAt = at;
  }
  return firstAt === undefined || lastAt === undefined ? {} : { firstAt, lastAt };
}

/** When it began and ended, who spoke, and the messages that matter. `payments`: places of payments, in order. */
export function timelineOf(script: Script, me: ReadonlySet<string>, payments: readonly Span[]): Conversation {
  const { firstAt, lastAt } = spanOf(script.messages);
  const paid = payments
    .slice(0, mostMoments)
    .map(({ start, end }): TimelineMoment => ({ kind: 'payment', place: placeIn(script, start, end) }));
  const moments = [...firstContact(script, me), ...momentsByWords(script, me), ...paid];
  return {
    ...(script.platform === undefined ? {} : { platform: script.platform }),
    participants: participantsOf(script, me),
    messages: script.messages.length,
    ...(firstAt === undefined ? {} : { firstAt }),
    ...(lastAt === undefined ? {} : { lastAt }),
    days: daysOf(script.messages),
    moments: moments.sort((one, other) => one.place.start - other.place.start),
  };
}
