import { saidIn } from '@fanal/core/journey';
import { formatAmount, formatDate } from '@fanal/core/locale';
import type { PaidMoney, Recall, RecallWay } from '@fanal/core/recall';
import type { PaymentToRecover } from '../money-back.ts';
import type { OwnMoney } from '../own-money.ts';
import { englishLetters } from './en.ts';
import { frenchLetters } from './fr.ts';
import type { LetterLanguage, RecallLetter } from './letter.ts';
import type { LetterFacts, LetterTexts } from './letter-text.ts';

const textsOf: Readonly<Record<LetterLanguage, LetterTexts>> = { fr: frenchLetters, en: englishLetters };

/** Who takes complaints here, and under which law. */
export type Holder = { readonly name: string; readonly mode: 'authority' | 'assistance' };

/** The languages a letter of that way exists in, its own first. */
export function letterLanguages(way: RecallWay): readonly LetterLanguage[] {
  return textsOf.en.ways[way] === undefined ? ['fr'] : ['fr', 'en'];
}

/** A payment is not contested as not authorised before the person said so: a letter never says what they did not. */
export function mayBeWritten({ way }: Recall, { ordered }: Pick<PaymentToRecover, 'ordered'>): boolean {
  return way !== 'unauthorised' || ordered === 'not-me' || ordered === 'tricked';
}

/** One letter, in the person's name, as of `today` (`YYYY-MM-DD`). */
export function composeLetter(
  own: OwnMoney,
  { paid, ordered }: PaymentToRecover,
  recall: Recall,
  options: { readonly holder: Holder; readonly locale: LetterLanguage; readonly today: string },
): RecallLetter {
  const { holder, locale, today } = options;
  const texts = textsOf[locale];
  const way = texts.ways[recall.way];
  if (way === undefined) throw new Error(`No letter ${recall.way} in ${locale}`);
  const facts = factsOf(own, { paid, ordered }, recall, holder, locale);
  const sender = senderOf(own);
  const [unnamed, service] = texts.addressee[recall.addressee] ?? ['', ''];
  return {
    locale,
    sender,
    addressee: [recall.name ?? unnamed, service],
    date: texts.date(formatDate(today, locale)),
    subject: { label: texts.subject, text: way.subject(facts) },
    reference: { label: texts.complaintReference, text: facts.reference },
    greeting: texts.greeting,
    told: [
      ...way.told(facts),
      texts.onFile(facts),
      ...(facts.alerted === undefined ? [] : [texts.alerted(facts.alerted)]),
      ...(facts.forSomebody ? [texts.forSomebody] : []),
    ],
    table: { title: texts.tableTitle, columns: texts.tableColumns, rows: rowsOf(paid, texts, locale) },
    asks: { title: texts.asksTitle, items: way.asks(facts) },
    keepData: texts.keepData,
    grounds: { title: texts.groundsTitle, items: way.grounds(facts) },
    attachments: {
      title: texts.attachmentsTitle,
      items: recall.attach.flatMap((code) => texts.attachments[code] ?? []),
    },
    answer: texts.answer,
    closing: texts.closing,
    signature: sender[0] ?? '',
    colon: texts.colon,
    pageOf: texts.pageOf,
  };
}

export function packTitle(reference: string): string {
  return textsOf.fr.packTitle(reference);
}

function factsOf(
  { complaint, statement }: OwnMoney,
  { paid, ordered }: Pick<PaymentToRecover, 'paid' | 'ordered'>,
  recall: Recall,
  holder: Holder,
  locale: LetterLanguage,
): LetterFacts {
  const alerted = alertedIn(statement.answers, recall, locale);
  return {
    amount: formatAmount(paid.amount, paid.currency, locale),
    ...(paid.on?.length === 10 ? { on: formatDate(paid.on, locale) } : {}),
    reference: complaint.reference,
    filedOn: formatDate(complaint.filedAt.toISOString().slice(0, 10), locale),
    operator: holder.name,
    mode: holder.mode,
    ordered,
    forSomebody: (saidIn(statement.answers, 'victim', 'who') ?? 'me') === 'relative',
    ...(alerted === undefined ? {} : { alerted }),
    inTime: !recall.deadlines.some(({ passed }) => passed),
  };
}

/** "Your bank" of the story is the bank, or the service, that executed the payment. */
function alertedIn(
  answers: OwnMoney['statement']['answers'],
  { addressee }: Recall,
  locale: LetterLanguage,
): LetterFacts['alerted'] {
  if (addressee !== 'bank' || saidIn(answers, 'bank', 'alerted') !== 'yes') return undefined;
  const on = saidIn(answers, 'bank', 'alerted-on');
  const reference = saidIn(answers, 'bank', 'reference');
  return {
    ...(on === undefined ? {} : { on: formatDate(on, locale) }),
    ...(reference === undefined ? {} : { reference }),
  };
}

function senderOf({ complaint: { complainant } }: OwnMoney): readonly string[] {
  const name = [complainant.givenName, complainant.familyName].filter((part) => part !== undefined).join(' ');
  return [name, complainant.email, complainant.phone ?? ''].filter((line) => line !== '');
}

function rowsOf(paid: PaidMoney, texts: LetterTexts, locale: LetterLanguage) {
  const { rows } = texts;
  const cells: readonly (readonly [keyof LetterTexts['rows'], string | undefined])[] = [
    ['method', texts.methods[paid.method] ?? paid.method],
    ['amount', formatAmount(paid.amount, paid.currency, locale)],
    ['on', paid.on === undefined ? texts.dayUnknown : formatDate(paid.on, locale)],
    ['payerBank', paid.payerBank],
    ['service', paid.service],
    ['beneficiary', paid.beneficiary],
    ['iban', paid.iban],
    ['bic', paid.bic],
    ['account', paid.account],
    ['wallet', paid.wallet],
    ['transaction', paid.transaction],
    ['voucherKind', paid.voucherKind === undefined ? undefined : texts.vouchers[paid.voucherKind]],
    ['voucherCode', paid.voucherCode],
    ['reference', paid.reference],
  ];
  return cells.flatMap(([name, text]) => (text === undefined ? [] : [{ label: rows[name], text }]));
}
