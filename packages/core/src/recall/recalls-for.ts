import { addDays, addMonths, earliestDay } from '../calendar/days.ts';
import type {
  Addressee,
  Deadline,
  NoWay,
  Ordering,
  PaidMoney,
  Recall,
  RecallWay,
  SourceId,
} from './recall.ts';
import { type WayRule, wayRules } from './rules.ts';

export type Circumstances = {
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Unknown until the person says so: both kinds of way are then shown. */
  readonly ordered?: Ordering | undefined;
};

/** The ways to ask for one payment, the one to begin with first; or the plain reason why there is none. */
export function recallsFor(
  payment: PaidMoney,
  circumstances: Circumstances,
): { readonly ways: readonly Recall[]; readonly without?: NoWay } {
  const { ways, without } = waysBy(payment, circumstances.ordered);
  return {
    ways: ways.map((way) => recallBy(way, payment, circumstances)),
    ...(without === undefined ? {} : { without }),
  };
}

type Ways = { readonly ways: readonly RecallWay[]; readonly without?: NoWay };

function waysBy(payment: PaidMoney, ordered: Ordering | undefined): Ways {
  switch (payment.method) {
    case 'transfer':
      return { ways: both(isSepa(payment) ? 'transfer-recall' : 'international-recall', ordered) };
    case 'card':
      return { ways: both('card-dispute', ordered) };
    case 'direct-debit':
      return { ways: both('direct-debit-refund', ordered) };
    case 'online-wallet':
      return { ways: both('service-dispute', ordered) };
    case 'cheque':
      return { ways: ['cheque-stop'] };
    case 'crypto':
      return { ways: ['wallet-freeze'] };
    case 'voucher':
      return { ways: ['voucher-block'] };
    case 'cash-transfer':
      return { ways: ['money-transfer-stop'] };
    case 'phone-bill':
      return { ways: ['phone-bill-claim'] };
    case 'cash':
      return { ways: [], without: 'cash' };
    default:
      return { ways: [], without: 'unknown-method' };
  }
}

/**
 * One who ordered the payment asks for a favour of the scheme; one who did not has a right (L. 133-18). Who was
 * made to approve it has reasons for both: courts have held such payments unauthorised (Cass. com., n° 23-16.267).
 */
function both(way: RecallWay, ordered: Ordering | undefined): readonly RecallWay[] {
  switch (ordered) {
    case 'me':
      return [way];
    case undefined:
      return [way, 'unauthorised'];
    case 'not-me':
    case 'tricked':
      return ['unauthorised', way];
  }
}

function recallBy(way: RecallWay, payment: PaidMoney, { today, ordered }: Circumstances): Recall {
  const rule = wayRules[way];
  const addressee = addresseeOf(way, payment);
  const name = nameOf(addressee, payment);
  const { addressee: _, deadlines: __, ...rest } = rule;
  return {
    way,
    addressee,
    ...(name === undefined ? {} : { name }),
    ...rest,
    sources: [...rule.sources, ...furtherSources(way, payment, ordered)],
    deadlines: [...rule.deadlines, ...furtherDeadlines(way, payment)].map((deadline) =>
      dated(deadline, payment.on, today),
    ),
  };
}

/** Whoever executed the payment answers for it. */
function addresseeOf(way: RecallWay, payment: PaidMoney): Addressee {
  if (way === 'unauthorised' && payment.method === 'online-wallet') return 'payment-service';
  return wayRules[way].addressee;
}

function nameOf(addressee: Addressee, payment: PaidMoney): string | undefined {
  return addressee === 'bank' ? payment.payerBank : payment.service;
}

function furtherSources(
  way: RecallWay,
  payment: PaidMoney,
  ordered: Ordering | undefined,
): readonly SourceId[] {
  if (way === 'unauthorised' && ordered === 'tricked') return ['cass-com-23-16-267'];
  if (way === 'service-dispute' && isNamed(payment.service, 'paypal')) return ['paypal'];
  if (way === 'money-transfer-stop' && isNamed(payment.service, 'western union')) return ['western-union'];
  return [];
}

function furtherDeadlines(way: RecallWay, payment: PaidMoney): WayRule['deadlines'] {
  if (way !== 'service-dispute' || !isNamed(payment.service, 'paypal')) return [];
  return [{ rule: 'service', within: { days: 180 }, source: 'paypal' }];
}

function dated(
  { rule, within, source }: WayRule['deadlines'][number],
  paidOn: string | undefined,
  today: string,
): Deadline {
  const from = paidOn === undefined ? undefined : earliestDay(paidOn);
  const cautious = from !== paidOn;
  if (from === undefined) return { rule, source, cautious, passed: false };
  const on = 'months' in within ? addMonths(from, within.months) : addDays(from, daysIn(within));
  // Roughly known, the last day may be later than the one counted: it is not called passed until it surely is.
  return { rule, source, on, cautious, passed: addDays(on, slackOf(paidOn ?? '')) < today };
}

function daysIn(within: { readonly days: number } | { readonly weeks: number }): number {
  return 'weeks' in within ? within.weeks * 7 : within.days;
}

function slackOf(paidOn: string): number {
  if (paidOn.length === 4) return 365;
  return paidOn.length === 7 ? 30 : 0;
}

function isNamed(service: string | undefined, name: string): boolean {
  return service?.toLowerCase().includes(name) === true;
}

function isSepa({ currency, iban }: PaidMoney): boolean {
  if (currency !== 'EUR') return false;
  const country = iban
    ?.replace(/[^A-Za-z0-9]/g, '')
    .slice(0, 2)
    .toUpperCase();
  return country === undefined || !/^[A-Z]{2}$/.test(country) || sepaCountries.has(country);
}

/** ISO 3166 codes of IBANs inside the SEPA schemes (EPC409-09, list of SEPA scheme countries). */
const sepaCountries = new Set(
  (
    'AD AL AT BE BG CH CY CZ DE DK EE ES FI FR GB GI GR HR HU IE IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS ' +
    'SE SI SK SM VA'
  ).split(' '),
);
