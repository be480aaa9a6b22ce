import {
  downloadRecallLetters,
  type MoneyBack,
  OrderingCode,
  type Recall,
  type RecallPayment,
  sayWhoOrdered,
  stopMoneyReminders,
} from '@fanal/contract/recall';
import { formatAmount, formatDate } from '@fanal/core/locale';
import {
  Actions,
  BackLink,
  Button,
  ButtonForm,
  ButtonLink,
  Callout,
  Details,
  Radios,
  SummaryList,
} from '../../ui/index.ts';
import { SitePage } from '../layout.tsx';
import { refused } from '../refused.ts';
import type { Visit } from '../visit.ts';
import { mayBeWritten, notFound, withMoney } from './own-money.ts';
import { LastDay, RecallStatus } from './status.tsx';

export function showMoney(visit: Visit): Promise<Response> {
  return withMoney(visit, (money) => visit.page(moneyPage(visit, money)));
}

/** Who made a payment. Nothing chosen: the page again, the question still there. */
export async function answerWhoOrdered(visit: Visit): Promise<Response> {
  const reference = visit.param('reference');
  const payment = visit.param('payment');
  const ordered = OrderingCode.safeParse((await visit.form()).get('ordered'));
  const back = `${visit.link('money', { reference })}#payment-${payment}`;
  if (!/^\d{1,3}$/.test(payment)) return notFound(visit);
  if (!ordered.success) return visit.goTo(back);
  const params = { reference, payment: Number(payment) };
  const reply = await visit.client.call(sayWhoOrdered, { params, body: { ordered: ordered.data } });
  return reply.ok ? visit.goTo(back) : refused(visit, reply.refusal);
}

export async function stopReminders(visit: Visit): Promise<Response> {
  const reference = visit.param('reference');
  const reply = await visit.client.call(stopMoneyReminders, { params: { reference }, body: {} });
  return reply.ok ? visit.goTo(visit.link('money', { reference })) : refused(visit, reply.refusal);
}

export async function downloadLetters(visit: Visit): Promise<Response> {
  const reply = await visit.client.download(downloadRecallLetters, {
    params: { reference: visit.param('reference') },
  });
  return reply.ok ? visit.file(reply.value) : refused(visit, reply.refusal);
}

function moneyPage(visit: Visit, money: MoneyBack) {
  const { locale, link, texts: all } = visit;
  const texts = all.recall;
  const { reference, payments } = money;
  const letters = payments.flatMap((payment) =>
    payment.recalls.filter((recall) => mayBeWritten({ payment, recall })),
  );
  return (
    <SitePage
      locale={locale}
      options={visit.options}
      title={texts.title}
      languages={visit.languagesOf((linkTo) => linkTo('money', { reference }))}
      current="space"
      sensitive
    >
      <BackLink
        locale={locale}
        href={link('complaint', { reference })}
        label={all.space.complaint.title(reference)}
      />
      <h1>{texts.title}</h1>
      <p class="lead">{payments.length === 0 ? texts.none : texts.lead}</p>
      {payments.length > 0 && (
        <Callout kind="care">
          <p>{texts.honest}</p>
          <p>{texts.notYourFault}</p>
        </Callout>
      )}
      {payments.length > 0 && <SummaryList rows={totalsOf(visit, money)} />}
      {letters.length > 1 && (
        <>
          <Actions>
            <ButtonLink kind="secondary" href={link('moneyLetters', { reference })}>
              {texts.all}
            </ButtonLink>
          </Actions>
          <p class="soft">{texts.allHint}</p>
        </>
      )}
      {payments.map((payment) => (
        <PaymentSection visit={visit} reference={reference} payment={payment} />
      ))}
      {payments.length > 0 && <Reminders visit={visit} money={money} />}
    </SitePage>
  );
}

function totalsOf({ locale, texts }: Visit, { payments, recoveredBefore, losses }: MoneyBack) {
  const { totals } = texts.recall;
  const inWords = (sums: readonly { readonly amount: string; readonly currency: string }[]) =>
    sums.map(({ amount, currency }) => formatAmount(amount, currency, locale)).join(' + ');
  const recovered = [...recoveredBefore, ...payments.map((payment) => payment.recovered)].filter(
    ({ amount }) => amount !== '0.00',
  );
  return [
    ...(recovered.length === 0 ? [] : [{ term: totals.recovered, value: inWords(recovered) }]),
    { term: totals.lost, value: inWords(losses) },
  ];
}

type InPayment = { readonly visit: Visit; readonly reference: string; readonly payment: RecallPayment };

function PaymentSection({ visit, reference, payment }: InPayment) {
  const { locale, texts: all } = visit;
  const texts = all.recall;
  const amount = formatAmount(payment.amount, payment.currency, locale);
  const facts = [
    ...(payment.on === undefined ? [] : [texts.paidOn(formatDate(payment.on, locale))]),
    ...(payment.beneficiary === undefined ? [] : [texts.to(payment.beneficiary)]),
  ];
  return (
    <>
      <h2 id={`payment-${payment.payment}`}>{texts.payment(payment.payment + 1, amount)}</h2>
      {facts.length > 0 && <p>{facts.join(' · ')}</p>}
      {payment.without && <p>{texts.without[payment.without]}</p>}
      {payment.asksWhoOrdered && <WhoOrdered visit={visit} reference={reference} payment={payment} />}
      {payment.recalls.map((recall) => (
        <RecallCard visit={visit} reference={reference} payment={payment} recall={recall} />
      ))}
    </>
  );
}

function WhoOrdered({ visit, reference, payment }: InPayment) {
  const { locale, link, texts: all } = visit;
  const { ask, orderings } = all.recall;
  const form = (
    <form
      method="post"
      action={link('moneyPayment', { reference, payment: String(payment.payment) })}
      data-once
    >
      <Radios
        locale={locale}
        name="ordered"
        id={`ordered-${payment.payment}`}
        label={ask.question}
        hint={ask.hint}
        value={payment.ordered}
        options={OrderingCode.options.map((value) => ({ value, ...orderings[value] }))}
      />
      <Button kind="secondary">{ask.button}</Button>
    </form>
  );
  if (payment.ordered === undefined) return form;
  return (
    <>
      <p>
        {ask.said}
        {all.ui.colon}
        <strong>{orderings[payment.ordered].label}</strong>
      </p>
      <Details summary={ask.change}>{form}</Details>
    </>
  );
}

function RecallCard({ visit, reference, payment, recall }: InPayment & { readonly recall: Recall }) {
  const { locale, link, texts: all } = visit;
  const texts = all.recall;
  const [deadline] = recall.deadlines;
  const { answerDueOn, answer } = recall.course;
  return (
    <div class="card">
      <h3>{texts.ways[recall.way].title}</h3>
      <p>
        <RecallStatus recall={recall} payment={payment} texts={texts} locale={locale} />
      </p>
      <p>{texts.ways[recall.way].what}</p>
      {mayBeWritten({ payment, recall }) ? (
        <>
          {deadline !== undefined && recall.course.sentOn === undefined && (
            <LastDay deadline={deadline} texts={texts} locale={locale} />
          )}
          {answerDueOn !== undefined && answer === undefined && (
            <p>{texts.answerDue(formatDate(answerDueOn, locale))}</p>
          )}
          <ButtonLink href={link('recall', { reference, payment: String(payment.payment), way: recall.way })}>
            {texts.open}
            <span class="visually-hidden"> : {texts.ways[recall.way].title}</span>
          </ButtonLink>
        </>
      ) : (
        <p class="soft">{texts.ask.first}</p>
      )}
    </div>
  );
}

function Reminders({ visit, money }: { readonly visit: Visit; readonly money: MoneyBack }) {
  const { reminders } = visit.texts.recall;
  if (money.reminders === 'stopped') return <p class="soft">{reminders.stopped}</p>;
  return (
    <>
      <p class="soft">{reminders.on}</p>
      <ButtonForm kind="link" action={visit.link('moneyReminders', { reference: money.reference })}>
        {reminders.stop}
      </ButtonForm>
    </>
  );
}
