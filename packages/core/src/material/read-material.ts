import { accountFrom } from './account.ts';
import { readStatement } from './bank/read-statement.ts';
import {
  type Conversation,
  type DateFinding,
  type Finding,
  type Findings,
  type IndicatorFinding,
  mostFindings,
  type PaymentFinding,
} from './finding.ts';
import { mailTrace } from './mail.ts';
import type { Material, MaterialContext } from './material.ts';
import { timelineOf } from './moments/timeline.ts';
import { paymentId, readPayments } from './money/read-payments.ts';
import { ownKeys } from './own.ts';
import { placeIn } from './place.ts';
import { readIndicators, type TalliedIndicator } from './read-indicators.ts';
import type { Message, Script } from './script.ts';
import { idOf, type Tally, tally } from './standing.ts';
import { openMaterial } from './text-of.ts';

/**
 * Everything that material holds for a complaint: who can be reached where, what was paid, when it began, and how
 * the conversation went. Never throws and decides nothing: each finding is to be confirmed by the person. The
 * person's own identifiers (told in `context.own`, of the export's owner, of a mail's recipients, or said by them
 * to be theirs) are not found. Linear in the material.
 */
export function readMaterial(material: Material, context: MaterialContext): Findings {
  const { script, problem } = openMaterial(material, context.today);
  const me = new Set([...script.me, ...(context.own?.names ?? [])]);
  const reading = { script, me, context };
  const read =
    material.kind === 'bank-statement' ? readBank(material, reading) : readWritten(material, reading);
  const parts = [read.indicators, read.payments, read.dates] as const;
  const findings: Finding[] = parts.flatMap((each: readonly Finding[]) => each.slice(0, mostFindings));
  const left = parts.reduce((total, each) => total + Math.max(0, each.length - mostFindings), 0);
  const account = accountFrom(material, script, read.conversation);
  return {
    findings: findings.sort((one, other) => one.first.start - other.first.start),
    left,
    ...(read.conversation === undefined ? {} : { conversation: read.conversation }),
    ...(material.kind === 'email' ? { mail: mailTrace(material.headers) } : {}),
    ...(account === undefined ? {} : { account }),
    ...(problem === undefined ? {} : { problem }),
  };
}

type Reading = {
  readonly script: Script;
  readonly me: ReadonlySet<string>;
  readonly context: MaterialContext;
};
type Read = {
  readonly indicators: readonly IndicatorFinding[];
  readonly payments: readonly PaymentFinding[];
  readonly dates: readonly DateFinding[];
  readonly conversation?: Conversation;
};

function standing<Thing>(script: Script, id: string, { first, last, count }: Tally<Thing>) {
  return {
    id,
    first: placeIn(script, first.start, first.end),
    ...(last.start === first.start ? {} : { last: placeIn(script, last.start, last.end) }),
    count,
  };
}

function inOrder<Thing>(tallies: ReadonlyMap<string, Tally<Thing>>) {
  return [...tallies].sort(([, one], [, other]) => one.first.start - other.first.start);
}

/** Whoever writes under their number stands in the margin of the conversation, not in a message. */
function authorPlace({ thing, first }: Tally<TalliedIndicator>, script: Script) {
  if (thing.author === undefined) return undefined;
  const { start, end } = first;
  return { start, end, before: '', match: script.text.slice(start, end), after: '', author: thing.author };
}

function indicatorFindings(
  { script, me, context }: Reading,
  isImage: boolean,
  own: readonly string[] = [],
): IndicatorFinding[] {
  const { country } = context;
  const { tallies, claimed } = readIndicators(script, { country, me, isImage });
  const told = [...(context.own?.phones ?? []), ...(context.own?.emails ?? []), ...script.own, ...own, ...me];
  const mine = ownKeys(told, country);
  return inOrder(tallies).flatMap(([id, each]): IndicatorFinding[] => {
    const { indicator, repaired } = each.thing;
    const key = `${indicator.type}:${indicator.value}`;
    if (mine.has(key) || claimed.has(key)) return [];
    const found = standing(script, id, each);
    return [
      {
        kind: 'indicator',
        ...found,
        first: authorPlace(each, script) ?? found.first,
        indicator,
        ...(repaired ? { repaired: true as const } : {}),
        ...(each.byMe === each.count ? { onlyByMe: true as const } : {}),
      },
    ];
  });
}

function paymentFindings(
  script: Script,
  tallies: Parameters<typeof inOrder<PaymentFinding['payment']>>[0],
): PaymentFinding[] {
  return inOrder(tallies).map(([id, each]) => ({
    kind: 'payment',
    ...standing(script, id, each),
    payment: each.thing,
  }));
}

/** What a message says at its start is enough to know it by. */
const longestGlimpse = 120;

function dateFinding(script: Script, role: DateFinding['role'], { start, end, at }: Message): DateFinding[] {
  const on = at?.slice(0, 10);
  if (on === undefined) return [];
  const first = placeIn(script, start, Math.min(end, start + longestGlimpse));
  return [{ kind: 'date', id: idOf('date', role, on), role, on, first, count: 1 }];
}

/** The first and the last day on which anyone but the victim wrote, none of them to come. */
function dateFindings({ script, me, context }: Reading): DateFinding[] {
  const theirs = script.messages.filter(
    ({ author, at, start, end }) =>
      end > start &&
      at !== undefined &&
      at.slice(0, 10) <= context.today &&
      (author === undefined || !me.has(author)),
  );
  let first: Message | undefined;
  let last: Message | undefined;
  for (const message of theirs) {
    if (first?.at === undefined || (message.at ?? '') < first.at) first = message;
    if (last?.at === undefined || (message.at ?? '') >= last.at) last = message;
  }
  return [
    ...(first === undefined ? [] : dateFinding(script, 'first-contact', first)),
    ...(last === undefined ? [] : dateFinding(script, 'last-contact', last)),
  ];
}

function readWritten(material: Material, reading: Reading): Read {
  const { script, me, context } = reading;
  const isMail = material.kind === 'email';
  const tallies = readPayments(script, { me, today: context.today, unsigned: isMail ? 'other' : 'unknown' });
  const isConversation = script.messages.some(({ author }) => author !== undefined);
  const spans = [...tallies.values()].map(({ first }) => first).sort((one, other) => one.start - other.start);
  return {
    indicators: indicatorFindings(reading, material.kind === 'image'),
    payments: paymentFindings(script, tallies),
    dates: dateFindings(reading),
    ...(isConversation ? { conversation: timelineOf(script, me, spans) } : {}),
  };
}

/** Of a statement only its operations are read: around them stand the bank's and the victim's own particulars. */
function readBank(material: Extract<Material, { kind: 'bank-statement' }>, reading: Reading): Read {
  const { payments, ownIbans } = readStatement(material.lines, reading.context.today);
  const script = { ...reading.script, messages: payments.map(({ start, end }) => ({ start, end })) };
  const tallies = new Map<string, Tally<PaymentFinding['payment']>>();
  const equal = new Map<string, number>();
  for (const { start, end, payment } of payments) {
    const id = paymentId(payment);
    const place = (equal.get(id) ?? 0) + 1;
    equal.set(id, place);
    // Two equal lines of a statement are two payments.
    tally(tallies, place === 1 ? id : idOf(id, String(place)), payment, { start, end }, false);
  }
  return {
    indicators: indicatorFindings({ ...reading, script }, false, ownIbans),
    payments: paymentFindings(script, tallies),
    dates: [],
  };
}
