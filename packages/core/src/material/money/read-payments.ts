import type { FoundPayment } from '../finding.ts';
import { blocksIn } from '../reading-batches.ts';
import type { Message, Script } from '../script.ts';
import { idOf, type Tally, tally } from '../standing.ts';
import { findPayments, type Speaker, type SpokenPayment } from './spoken-payments.ts';
import { voucherWord } from './vouchers.ts';

/** The same amount on the same day is the same payment, whoever speaks of it; a coupon or a transaction is itself. */
export function paymentId({
  amount,
  currency,
  on,
  voucherKind,
  voucherCode,
  transaction,
}: FoundPayment): string {
  if (voucherCode !== undefined) return idOf('payment', 'voucher', voucherKind ?? '', voucherCode);
  if (transaction !== undefined) return idOf('payment', 'transaction', transaction);
  return idOf('payment', amount ?? '', currency ?? '', on ?? '');
}

const figure = /\d/;
/** A coupon is named in one message and its codes come in those after it. */
const voucherReach = 3;
const longestCodeMessage = 120;

type Reading = {
  readonly me: ReadonlySet<string>;
  readonly today: string;
  /** Who speaks where no author is known: the sender of a mail is not the victim. */
  readonly unsigned: Speaker;
};

function speakerOf({ author }: Message, { me, unsigned }: Reading): Speaker {
  if (author === undefined) return unsigned;
  if (me.has(author)) return 'me';
  return me.size > 0 ? 'other' : 'unknown';
}

/** Codes alone in a message are read as those of the coupon named just before. */
function codesAlone(
  text: string,
  name: string,
  options: Parameters<typeof findPayments>[1],
): SpokenPayment[] {
  const head = `${name} `;
  return findPayments(head + text, options)
    .filter(({ payment }) => payment.sign === 'code')
    .map(({ start, end, payment }) => ({ start: start - head.length, end: end - head.length, payment }));
}

/** The fuller of two tellings of one payment: the way it went is better known than not. */
function fuller(known: FoundPayment, other: FoundPayment): FoundPayment {
  return known.method === 'other' && other.method !== 'other' ? other : { ...other, ...known };
}

/** Payments of all messages, counted by what they are. */
export function readPayments(script: Script, reading: Reading): Map<string, Tally<FoundPayment>> {
  const tallies = new Map<string, Tally<FoundPayment>>();
  let named: { readonly word: string; readonly place: number } | undefined;
  script.messages.forEach((message, place) => {
    const speaker = speakerOf(message, reading);
    const day = message.at?.slice(0, 10);
    const options = {
      speaker,
      today: reading.today,
      ...(day === undefined || day > reading.today ? {} : { day }),
    };
    for (const [start, end] of blocksIn(script.text, message.start, message.end)) {
      const text = script.text.slice(start, end);
      const word = voucherWord.exec(text)?.[0];
      if (word !== undefined) named = { word, place };
      if (!figure.test(text)) continue;
      const isAfterName = word === undefined && named !== undefined && place - named.place <= voucherReach;
      const payments =
        isAfterName && named !== undefined && text.length <= longestCodeMessage
          ? [...codesAlone(text, named.word, options), ...findPayments(text, options)]
          : findPayments(text, options);
      for (const { start: from, end: to, payment } of payments) {
        const id = paymentId(payment);
        const known = tallies.get(id);
        const span = { start: start + from, end: start + to };
        if (known !== undefined) tallies.set(id, { ...known, thing: fuller(known.thing, payment) });
        tally(tallies, id, payment, span, speaker === 'me');
      }
    }
  });
  return tallies;
}
