import type { Locale } from '../../catalogue/index.ts';
import type { Advice } from '../../catalogue/journey-texts.ts';
import { PhoneLink } from '../phone-link.tsx';

/** In the order to do them. */
export function AdviceList({
  locale,
  advice,
}: {
  readonly locale: Locale;
  readonly advice: readonly Advice[];
}) {
  return (
    <ol class="numbered">
      {advice.map((act) => (
        <li>
          <h2>{act.title}</h2>
          <p>{act.body}</p>
          {act.phone && (
            <p>
              <PhoneLink locale={locale} phone={act.phone} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
