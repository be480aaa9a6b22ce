import {
  type Answers,
  type Door,
  doorOf,
  itemsOf,
  missingSteps,
  type StepValues,
  saidIn,
  scamTypeOf,
  stepOf,
  textIn,
  valuesOf,
} from '../journey/index.ts';
import { ok, type Result, refuse } from '../result/index.ts';
import { lossesOf } from './money-sum.ts';
import { sightingsOf } from './sightings.ts';
import type { Money, Payment, Statement } from './statement.ts';

export type StatementRefusal =
  | { readonly kind: 'missing'; readonly missing: readonly string[] }
  | { readonly kind: 'door'; readonly door: Door };

/**
 * The story as others read it, once every applicable step is answered. Refused with the ids of the missing
 * steps, or with the door when the story belongs to people rather than to an online complaint.
 */
export function statementFrom(answers: Answers, locale: string): Result<Statement, StatementRefusal> {
  const door = doorOf(answers);
  if (door.kind !== 'complaint' && door.kind !== 'undecided') return refuse({ kind: 'door', door });
  const missing = missingSteps(answers);
  if (door.kind === 'undecided' || missing.length > 0) return refuse({ kind: 'missing', missing });
  const payments = paymentsOf(answers);
  const occurredOn = saidIn(answers, 'dates', 'first-contact');
  return ok({
    scamType: door.scamType,
    signs: scamTypeOf(answers).signs,
    locale,
    narrative: saidIn(answers, 'account', 'text') ?? '',
    ...(occurredOn === undefined ? {} : { occurredOn }),
    answers,
    sightings: sightingsOf(answers),
    payments,
    losses: lossesOf(payments, recoveredOf(answers)),
  });
}

function paymentsOf(answers: Answers): readonly Payment[] {
  return asked(answers, 'payments').flatMap((values) => {
    const paid = moneyIn(values);
    const method = textIn(values, 'method');
    if (paid === undefined || method === undefined) return [];
    const on = textIn(values, 'on');
    const beneficiary = textIn(values, 'beneficiary');
    return [
      {
        ...paid,
        method,
        ...(on === undefined ? {} : { on }),
        ...(beneficiary === undefined ? {} : { beneficiary }),
      },
    ];
  });
}

function recoveredOf(answers: Answers): readonly Money[] {
  return asked(answers, 'recovered').flatMap((values) => moneyIn(values) ?? []);
}

/** The records of a step that applies: money that was told before "I paid nothing" is no payment. */
function asked(answers: Answers, step: string): readonly StepValues[] {
  if (stepOf(answers, step) === undefined) return [];
  const values = valuesOf(answers, step);
  return values === undefined ? itemsOf(answers, step) : [values];
}

function moneyIn(values: StepValues): Money | undefined {
  const amount = textIn(values, 'amount');
  const currency = textIn(values, 'currency');
  return amount === undefined || currency === undefined ? undefined : { amount, currency };
}
