import type { FictionalPerson } from './complainant.ts';
import { cities, type Gender, type Language } from './fiction/people.ts';
import { drawAmount, type Hundredths } from './money.ts';
import type { Aside } from './narrative/common.ts';
import type { PlannedFiling } from './plan.ts';
import type { Random } from './random.ts';
import type { Trace } from './trace.ts';
import { type Beginning, drawBeginning, drawItem } from './vocabulary.ts';

export type FictionalPayment = { readonly amount: Hundredths; readonly trace?: Trace; readonly on: string };

/** All that one story says, before it is told in words and in answers. */
export type Facts = {
  readonly filing: PlannedFiling;
  readonly person: FictionalPerson;
  readonly language: Language;
  /** Whom it happened to. */
  readonly who: 'me' | 'relative' | 'organisation';
  readonly victim: Gender;
  readonly beginning: Beginning;
  readonly city: string;
  readonly item: string;
  /** The name that the false platform goes by. */
  readonly platform: string;
  readonly currency: string;
  /** In order of time; empty when nothing was paid. */
  readonly payments: readonly FictionalPayment[];
  /** What was paid first, or asked for. */
  readonly firstAmount: Hundredths;
  /** Days between the first contact and the filing. */
  readonly lasted: number;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly quoted: readonly Trace[];
  /** Typed in a box of the journey, quoted or not. */
  readonly boxed: ReadonlySet<Trace>;
  readonly asides: readonly Aside[];
  /** An account number that fails its check, which several people copied with the same mistake. */
  readonly namesMistypedIban: boolean;
};

export function drawFacts(random: Random, filing: PlannedFiling, person: FictionalPerson): Facts {
  const { scheme, language, traces, filedAt, bankLine } = filing;
  const who = drawTeller(random, filing);
  const lasted = random.whole(Math.min(2, scheme.lasts), scheme.lasts);
  const isPaid = random.chance(scheme.paid);
  const payments = isPaid ? drawPayments(random, filing, lasted) : [];
  const boxed = new Set(
    traces.filter((trace) => payments.some((payment) => payment.trace === trace) || random.chance(0.55)),
  );
  return {
    filing,
    person,
    language,
    who,
    victim: who === 'relative' ? random.pick(['f', 'm'] as const) : person.gender,
    beginning: drawBeginning(random, scheme, language),
    city: random.pick(cities[language]),
    item: drawItem(random, scheme.name, language),
    platform: platformName(random, traces),
    currency: language === 'en' && random.chance(0.3) ? 'GBP' : 'EUR',
    payments,
    firstAmount: payments[0]?.amount ?? drawAmount(random, scheme.amount),
    lasted,
    today: dayOf(filedAt),
    quoted: traces.filter((trace) => !boxed.has(trace) || random.chance(0.4)),
    boxed,
    asides: [...drawAsides(random, traces), ...(bankLine === undefined ? [] : (['bank-line'] as const))],
    namesMistypedIban: random.chance(0.02),
  };
}

function drawTeller(random: Random, { scheme }: PlannedFiling): Facts['who'] {
  if (random.chance(0.1)) return 'relative';
  return (scheme.name === 'buy' || scheme.name === 'bank') && random.chance(0.1) ? 'organisation' : 'me';
}

/** Accounts and wallets were each paid at least once; other payments went where nobody wrote down. */
function drawPayments(random: Random, filing: PlannedFiling, lasted: number): readonly FictionalPayment[] {
  const { scheme, traces, filedAt } = filing;
  const accounts = traces.filter(({ kind }) => kind === 'iban' || kind === 'wallet');
  const count = Math.max(1, accounts.length, random.whole(1, scheme.payments));
  const days = Array.from({ length: count }, () => random.whole(0, Math.max(0, lasted - 1)));
  return days
    .toSorted((one, other) => other - one)
    .map((ago, at) => {
      const trace = accounts[at % Math.max(1, accounts.length)];
      return {
        amount: drawAmount(random, scheme.amount),
        on: daysBefore(filedAt, ago),
        ...(trace === undefined ? {} : { trace }),
      };
    });
}

const madeUpPlatforms = ['Altis Capital', 'Boréal Gains', 'Orion FX', 'Novalis Patrimoine', 'Zenith Markets'];

/** `boreal-capital.example` calls itself Boreal Capital. */
function platformName(random: Random, traces: readonly Trace[]): string {
  const site = traces.find(({ kind }) => kind === 'site');
  if (site === undefined) return random.pick(madeUpPlatforms);
  const label = site.value.replace('.example', '').replace(/\d+$/, '');
  return label.replace(/-/g, ' ').replace(/(?:^| )[a-z]/g, (letter) => letter.toUpperCase());
}

function drawAsides(random: Random, traces: readonly Trace[]): readonly Aside[] {
  const likely: readonly (readonly [Aside, number])[] = [
    ['own-number', 0.09],
    ['card-stop-line', 0.06],
    ['public-line', 0.05],
    ['mail-provider', traces.some(({ kind }) => kind === 'email') ? 0 : 0.08],
  ];
  return likely.flatMap(([aside, probability]) => (random.chance(probability) ? [aside] : []));
}

export function daysBefore(time: Date, days: number): string {
  return dayOf(new Date(time.getTime() - days * 24 * 3_600_000));
}

function dayOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}
