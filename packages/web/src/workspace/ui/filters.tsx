import type { Child } from 'hono/jsx';
import { Button } from '../../ui/index.ts';

/** A form that narrows a list; it changes nothing, so that its result can be kept and shared. */
export function Filters(props: {
  /** `post` keeps what is typed out of the address; its answer leads to the list. */
  readonly method?: 'get' | 'post' | undefined;
  readonly action: string;
  readonly label: string;
  readonly apply: string;
  /** Shows the list whole again; absent when it is. */
  readonly reset?: { readonly href: string; readonly label: string } | undefined;
  readonly children?: Child;
}) {
  return (
    <form class="filters" method={props.method ?? 'get'} action={props.action} aria-label={props.label}>
      {props.children}
      <div class="filters-actions">
        <Button>{props.apply}</Button>
        {props.reset && <a href={props.reset.href}>{props.reset.label}</a>}
      </div>
    </form>
  );
}
