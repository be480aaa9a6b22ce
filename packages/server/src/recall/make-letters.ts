import { dayInFrance } from '@fanal/core/calendar';
import type { RecallWay } from '@fanal/core/recall';
import { composeLetter, type Holder, letterLanguages, mayBeWritten } from './letters/compose.ts';
import type { LetterLanguage, RecallLetter } from './letters/letter.ts';
import type { OwnMoney } from './own-money.ts';

type Making = { readonly holder: Holder; readonly now: Date };

/** The letter of one way for one payment; nothing when there is none to write, or not in that language. */
export function letterOf(
  own: OwnMoney,
  which: {
    readonly payment: number;
    readonly way: RecallWay;
    readonly language?: LetterLanguage | undefined;
  },
  { holder, now }: Making,
): RecallLetter | undefined {
  const payment = own.money.payments[which.payment];
  const found = payment?.recalls.find(({ recall }) => recall.way === which.way);
  const locale = which.language ?? 'fr';
  if (payment === undefined || found === undefined || !mayBeWritten(found.recall, payment)) return undefined;
  if (!letterLanguages(which.way).includes(locale)) return undefined;
  return composeLetter(own, payment, found.recall, { holder, locale, today: dayInFrance(now) });
}

/** Every letter that may be written and has no answer yet; those to one addressee follow one another. */
export function lettersOf(own: OwnMoney, { holder, now }: Making): readonly RecallLetter[] {
  const today = dayInFrance(now);
  return own.money.payments
    .flatMap((payment) =>
      payment.recalls
        .filter(({ recall, course }) => mayBeWritten(recall, payment) && course.answer === undefined)
        .map(({ recall }) => composeLetter(own, payment, recall, { holder, locale: 'fr', today })),
    )
    .toSorted((a, b) => (a.addressee.join() < b.addressee.join() ? -1 : 1));
}
