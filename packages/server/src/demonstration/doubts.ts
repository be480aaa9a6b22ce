import type { PlannedFiling } from './plan.ts';
import type { Trace, TraceBook } from './trace.ts';

type Series = readonly PlannedFiling[];

/** Offenders of two series who share a mule's account: one story tells of both. */
export const lentAccounts = 3;
/** So many stories make a series that stands by itself: what comes after them moves it no more. */
const established = 4;

/**
 * What makes matching hesitate: accounts lent from one series of offenders to another, so that agents are asked
 * whether the two are one; and the line of a bank that victims of every scheme quote, which is nobody's trace.
 */
export function addDoubts(series: readonly Series[], book: TraceBook): readonly PlannedFiling[] {
  const loans = lendAccounts(series);
  const lent = new Map(loans.map(({ borrower, account }) => [borrower.name, account]));
  const isInLoan = ({ name, traces }: PlannedFiling) =>
    lent.has(name) || loans.some(({ account }) => traces.includes(account));
  // One a series, and none of a loan: callers share nothing else.
  const callers = new Set(series.map((members) => bestTied(members, isInLoan)?.name));
  const bankLine = book.phone('fr-landline');
  return series.flat().map((filing) => {
    const account = lent.get(filing.name);
    return {
      ...filing,
      ...(account === undefined ? {} : { traces: [...filing.traces, account] }),
      ...(callers.has(filing.name) ? { bankLine } : {}),
    };
  });
}

/** The one filing of a series that names an account of another, which stood by then. */
type Loan = {
  readonly borrower: PlannedFiling;
  readonly account: Trace;
};

function lendAccounts(series: readonly Series[]): readonly Loan[] {
  const loans: Loan[] = [];
  const taken = new Set<Series>();
  for (const members of series) {
    const borrower = bestTied(members);
    if (loans.length === lentAccounts || taken.has(members)) continue;
    if (borrower === undefined || sharedTraces(borrower, members) < 2) continue;
    const lender = series.find((each) => each !== members && !taken.has(each) && lends(each, borrower));
    const account = lender && accountOf(lender);
    if (lender === undefined || account === undefined) continue;
    loans.push({ borrower, account });
    taken.add(members).add(lender);
  }
  return loans;
}

function lends(lender: Series, { filedAt }: PlannedFiling): boolean {
  const standing = lender[established - 1];
  return standing !== undefined && standing.filedAt < filedAt && accountOf(lender) !== undefined;
}

/** Named by others of its series too: a mule in use. */
function accountOf(lender: Series): Trace | undefined {
  const traces = lender.slice(0, established).flatMap((filing) => filing.traces);
  return traces.find((trace) => trace.kind === 'iban' && namersOf(trace, lender) > 1);
}

/** Of those who came once the series stood by itself, the one that shares most with the others; none in a small one. */
function bestTied(
  members: Series,
  isLeftOut: (filing: PlannedFiling) => boolean = () => false,
): PlannedFiling | undefined {
  return members
    .slice(established - 1)
    .filter((filing) => !isLeftOut(filing))
    .toSorted((one, other) => sharedTraces(other, members) - sharedTraces(one, members))[0];
}

function sharedTraces({ traces }: PlannedFiling, members: Series): number {
  return traces.filter((trace) => namersOf(trace, members) > 1).length;
}

function namersOf(trace: Trace, members: Series): number {
  return members.filter(({ traces }) => traces.includes(trace)).length;
}
