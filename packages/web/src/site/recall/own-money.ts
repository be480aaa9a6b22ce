import { type MoneyBack, type Recall, type RecallPayment, readMoneyBack } from '@fanal/contract/recall';
import { refused } from '../refused.ts';
import type { Visit } from '../visit.ts';

/** What was paid in one complaint of the person signed in; signs in first, and says "not found" of anybody else's. */
export async function withMoney(
  visit: Visit,
  page: (money: MoneyBack) => Response | Promise<Response>,
): Promise<Response> {
  const reply = await visit.client.call(readMoneyBack, { params: { reference: visit.param('reference') } });
  return reply.ok ? page(reply.value) : refused(visit, reply.refusal);
}

/** One letter of one payment. */
export type Which = { readonly payment: RecallPayment; readonly recall: Recall };

export async function withRecall(
  visit: Visit,
  page: (money: MoneyBack, which: Which) => Response | Promise<Response>,
): Promise<Response> {
  return withMoney(visit, (money) => {
    const payment = money.payments.find((each) => String(each.payment) === visit.param('payment'));
    const recall = payment?.recalls.find(({ way }) => way === visit.param('way'));
    if (payment === undefined || recall === undefined) return notFound(visit);
    return page(money, { payment, recall });
  });
}

export function notFound(visit: Visit): Response {
  return visit.problem({ type: 'about:blank', title: 'not-found', status: 404, code: 'not-found' });
}

/** A letter says who ordered the payment only once the person has said so. */
export function mayBeWritten({ payment, recall }: Which): boolean {
  return recall.way !== 'unauthorised' || payment.ordered !== undefined;
}
