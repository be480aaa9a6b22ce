import { Pagination } from '../../ui/index.ts';
import type { AgentLocale } from '../locale.ts';

/** Lists are read onward by cursor; the browser's own "back" goes back. */
export function ListEnd(props: {
  readonly locale: AgentLocale;
  readonly next?: string | undefined;
  readonly first?: { readonly href: string; readonly label: string } | undefined;
}) {
  return (
    <>
      {props.first && (
        <p>
          <a href={props.first.href}>{props.first.label}</a>
        </p>
      )}
      {props.next && <Pagination locale={props.locale} next={props.next} />}
    </>
  );
}
