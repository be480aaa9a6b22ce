import { markRecall, RecallMarkCode } from '@fanal/contract/recall';
import { refused } from '../refused.ts';
import type { Visit } from '../visit.ts';
import type { FieldName } from './mark-form.tsx';
import { withRecall } from './own-money.ts';
import { showLetter } from './recall.tsx';

const fieldNames: readonly FieldName[] = ['mark', 'on', 'amount', 'reason'];

export function markLetter(visit: Visit): Promise<Response> {
  return withRecall(visit, async (money, which) => {
    const values = valuesOf(await visit.form());
    const mark = RecallMarkCode.safeParse(values['mark']);
    if (!mark.success) return showLetter(visit, money, which, { values, wrong: ['mark'] });
    const { reference } = money;
    const reply = await visit.client.call(markRecall, {
      params: { reference, payment: which.payment.payment, way: which.recall.way },
      body: {
        mark: mark.data,
        on: dayOf(values),
        amount: (values['amount'] ?? '').slice(0, 40),
        reason: (values['reason'] ?? '').replaceAll('\r\n', '\n').slice(0, 2_000),
      },
    });
    if (reply.ok) {
      const place = { reference, payment: visit.param('payment'), way: visit.param('way') };
      return visit.goTo(`${visit.link('recall', place)}#answer`);
    }
    if (reply.refusal.code !== 'invalid-answers') return refused(visit, reply.refusal);
    const fields = reply.refusal.fields ?? {};
    return showLetter(visit, money, which, { values, wrong: fieldNames.filter((name) => name in fields) });
  });
}

function valuesOf(form: FormData): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
}

/** Empty boxes are today. */
function dayOf(values: Readonly<Record<string, string>>): string {
  const box = (part: string) => (values[`on-${part}`] ?? '').trim().slice(0, 4);
  return box('year') + box('month') + box('day') === ''
    ? ''
    : `${box('year')}-${box('month')}-${box('day')}`.slice(0, 10);
}
