import { formatAmount } from '@fanal/core/locale';
import type { Money } from '@fanal/core/statement';
import type { AgentLocale } from '../locale.ts';

/** Sums by currency, one a line; nothing when there is none. */
export function MoneyList({
  sums,
  locale,
  none = '',
}: {
  readonly sums: readonly Money[];
  readonly locale: AgentLocale;
  readonly none?: string;
}) {
  if (sums.length === 0) return <span class="soft">{none}</span>;
  return (
    <>
      {sums.map(({ amount, currency }) => (
        <span class="sum">{formatAmount(amount, currency, locale)}</span>
      ))}
    </>
  );
}
