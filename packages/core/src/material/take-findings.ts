import {
  type Answers,
  foundIn,
  itemsOf,
  type RawValues,
  type StepValues,
  saidIn,
  valuesOf,
} from '../journey/index.ts';
import type { DateFinding, Finding, Findings, IndicatorFinding, PaymentFinding } from './finding.ts';
import { answered, type TakingContext } from './taking/answered.ts';
import { contactOf, takeContacts } from './taking/contacts.ts';
import { paymentValues, takePayments } from './taking/payments.ts';

/**
 * The answers with what the person kept: contacts, payments and dates, each through its own page's checks, so that
 * nothing invalid gets in. What was answered before stays as it is, and what is there already is not added again.
 * A kept payment says that money was paid. An account still empty is proposed from the material. Taking twice
 * changes nothing more.
 */
export function takeFindings(
  answers: Answers,
  given: readonly Findings[],
  keptIds: readonly string[],
  context: TakingContext,
): Answers {
  const all = new Map(given.flatMap(({ findings }) => findings.map((finding) => [finding.id, finding])));
  const ids = new Set(keptIds);
  const kept = [...all.values()].filter(({ id }) => ids.has(id));
  const struck = (context.before ?? []).flatMap((id) => (ids.has(id) ? [] : (all.get(id) ?? [])));
  let taken = struck.reduce((before, finding) => takeBack(before, finding, context), answers);
  taken = proposeAccount(taken, given, all, ids, context);
  taken = takePayments(taken, kept.filter(isPayment), context);
  taken = takeContacts(taken, kept.filter(isIndicator), context);
  return takeDates(taken, kept.filter(isDate), context);
}

function isPayment(finding: Finding): finding is PaymentFinding {
  return finding.kind === 'payment';
}

function isIndicator(finding: Finding): finding is IndicatorFinding {
  return finding.kind === 'indicator';
}

function isDate(finding: Finding): finding is DateFinding {
  return finding.kind === 'date';
}

function takeDates(answers: Answers, kept: readonly DateFinding[], { today }: TakingContext): Answers {
  const daysOf = (role: DateFinding['role']) =>
    kept.flatMap((finding) => (finding.role === role ? [finding.on] : [])).sort();
  const first = daysOf('first-contact')[0];
  const last = daysOf('last-contact').at(-1);
  const saved = valuesOf(answers, 'dates') ?? {};
  const found = {
    ...(first === undefined ? {} : { 'first-contact': first }),
    ...(last === undefined ? {} : { 'last-contact': last }),
  };
  const values = { ...found, ...saved };
  const isNew = Object.keys(values).length > Object.keys(saved).length;
  return isNew ? answered(answers, 'dates', values, today) : answers;
}

/** What was struck out in the material is struck out in the account that is made of it. */
function proposeAccount(
  answers: Answers,
  given: readonly Findings[],
  all: ReadonlyMap<string, Finding>,
  ids: ReadonlySet<string>,
  { today }: TakingContext,
): Answers {
  if ((saidIn(answers, 'account', 'text') ?? '') !== '') return answers;
  const text = given
    .flatMap(({ account }) => account ?? [])
    .join('\n\n')
    .slice(0, longestAccount);
  if (text.trim() === '') return answers;
  const told = answered(answers, 'account', { text }, today);
  const struck = new Set(
    [...all.values()]
      .filter(isIndicator)
      .flatMap(({ id, indicator }) => (ids.has(id) ? [] : [`${indicator.type}:${indicator.value}`])),
  );
  const finds = foundIn(told, { step: 'account', field: 'text' }).map(({ key }) => key);
  return finds.some((key) => struck.has(key))
    ? answered(told, 'found', { kept: finds.filter((key) => !struck.has(key)) }, today)
    : told;
}

/** What `account` takes. */
const longestAccount = 20_000;

function takeBack(answers: Answers, finding: Finding, context: TakingContext): Answers {
  if (finding.kind === 'indicator') {
    const contact = contactOf(answers, finding);
    return contact === undefined
      ? answers
      : without(answers, 'contacts', asSaved(answers, 'contacts', contact, context));
  }
  if (finding.kind === 'payment') {
    return without(
      answers,
      'payments',
      asSaved(answers, 'payments', paymentValues(finding, context), context),
    );
  }
  const dates = valuesOf(answers, 'dates');
  if (dates === undefined || dates[finding.role] !== finding.on) return answers;
  const { [finding.role]: _, ...others } = dates;
  // Without its first day the page is not answered any more.
  if (finding.role !== 'first-contact') return { ...answers, dates: others };
  const { dates: __, ...rest } = answers;
  return Object.keys(others).length === 0 ? rest : answers;
}

function asSaved(
  answers: Answers,
  step: string,
  raw: RawValues,
  { today }: TakingContext,
): StepValues | undefined {
  return itemsOf(answered({ ...answers, [step]: [] }, step, raw, today, 0), step)[0];
}

function without(answers: Answers, step: string, values: StepValues | undefined): Answers {
  if (values === undefined) return answers;
  const same = JSON.stringify(Object.entries(values).sort());
  const items = itemsOf(answers, step);
  const place = items.findIndex((item) => JSON.stringify(Object.entries(item).sort()) === same);
  return place < 0 ? answers : { ...answers, [step]: items.toSpliced(place, 1) };
}
