import { RecallMarkCode } from '@fanal/contract/recall';
import { showCurrency } from '@fanal/core/locale';
import { AmountField, Button, DateField, ErrorSummary, Radios, TextArea } from '../../ui/index.ts';
import type { Visit } from '../visit.ts';
import type { Which } from './own-money.ts';

export type FieldName = 'mark' | 'on' | 'amount' | 'reason';

/** What was typed and what is wrong with it. */
export type TypedMark = {
  readonly values: Readonly<Record<string, string>>;
  readonly wrong: readonly FieldName[];
};

export function MarkForm(props: {
  readonly visit: Visit;
  readonly reference: string;
  readonly which: Which;
  readonly typed: TypedMark | undefined;
}) {
  const { visit, reference, which, typed } = props;
  const { locale, link, texts: all } = visit;
  const texts = all.recall;
  const value = (name: string) => typed?.values[name] ?? '';
  const error = (name: FieldName) => (typed?.wrong.includes(name) ? texts.markErrors[name] : undefined);
  const place = { reference, payment: String(which.payment.payment), way: which.recall.way };
  return (
    <>
      <h2 id="answer">{texts.markTitle}</h2>
      {typed !== undefined && (
        <ErrorSummary
          locale={locale}
          errors={typed.wrong.map((name) => ({ href: `#${name}`, text: texts.markErrors[name] }))}
        />
      )}
      <form method="post" action={link('recallMark', place)} data-once>
        <Radios
          locale={locale}
          name="mark"
          label={texts.markQuestion}
          value={value('mark') || undefined}
          error={error('mark')}
          options={RecallMarkCode.options.map((mark) => ({ value: mark, label: texts.marks[mark] }))}
        />
        <DateField
          locale={locale}
          name="on"
          label={texts.markOn}
          hint={texts.markOnHint}
          required={false}
          error={error('on')}
          value={{ day: value('on-day'), month: value('on-month'), year: value('on-year') }}
        />
        <AmountField
          locale={locale}
          name="amount"
          label={texts.markAmount}
          required={false}
          error={error('amount')}
          value={value('amount')}
          unit={showCurrency(which.payment.currency)}
        />
        <TextArea
          locale={locale}
          name="reason"
          label={texts.markReason}
          required={false}
          rows={3}
          maxLength={2_000}
          error={error('reason')}
          value={value('reason')}
        />
        <Button>{texts.markButton}</Button>
      </form>
    </>
  );
}
