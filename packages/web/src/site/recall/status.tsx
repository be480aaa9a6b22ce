import type { Recall, RecallPayment } from '@fanal/contract/recall';
import { formatAmount, formatDate } from '@fanal/core/locale';
import type { RecallTexts } from '../../catalogue/fr/recall.ts';
import type { Locale } from '../../catalogue/index.ts';
import { Tag } from '../../ui/index.ts';

type Told = { readonly texts: RecallTexts; readonly locale: Locale };

/** Where a letter stands, in a word or two. */
export function RecallStatus({
  recall: { course },
  payment,
  texts,
  locale,
}: Told & { readonly recall: Recall; readonly payment: RecallPayment }) {
  const { answer, sentOn } = course;
  const { status } = texts;
  switch (answer?.mark) {
    case 'accepted':
      return <Tag tone="success">{status.accepted}</Tag>;
    case 'partial':
      return (
        <Tag tone="success">
          {status.partial(formatAmount(answer.amount ?? '', payment.currency, locale))}
        </Tag>
      );
    case 'refused':
    case 'no-answer':
      return <Tag tone="lamp">{status[answer.mark]}</Tag>;
    default:
      return sentOn === undefined ? (
        <Tag>{status.todo}</Tag>
      ) : (
        <Tag tone="brand">{status.sent(formatDate(sentOn, locale))}</Tag>
      );
  }
}

/** The last day to ask, said gently once it is over. */
export function LastDay({
  deadline,
  texts,
  locale,
}: Told & { readonly deadline: Recall['deadlines'][number] }) {
  if (deadline.on === undefined) return <p>{texts.dateless}</p>;
  const day = formatDate(deadline.on, locale);
  if (deadline.passed) return <p>{texts.passed(day)}</p>;
  return (
    <p>
      <strong>
        <time datetime={deadline.on}>{texts.until(day)}</time>
      </strong>
      {deadline.cautious && <> {texts.cautious}</>}
    </p>
  );
}
