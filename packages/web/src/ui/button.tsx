import type { Child } from 'hono/jsx';

export type ButtonKind = 'primary' | 'secondary' | 'danger' | 'link';

function buttonClass(kind: ButtonKind): string {
  return kind === 'primary' ? 'button' : `button button-${kind}`;
}

/** Sends its form. */
export function Button(props: {
  readonly kind?: ButtonKind | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly form?: string | undefined;
  /** Said instead of what is shown, where that says too little alone. */
  readonly label?: string | undefined;
  readonly children?: Child;
}) {
  return (
    <button
      type="submit"
      class={buttonClass(props.kind ?? 'primary')}
      name={props.name}
      value={props.value}
      form={props.form}
      aria-label={props.label}
    >
      {props.children}
    </button>
  );
}

export function ButtonLink(props: {
  readonly href: string;
  readonly kind?: ButtonKind | undefined;
  readonly children?: Child;
}) {
  return (
    <a class={buttonClass(props.kind ?? 'primary')} href={props.href}>
      {props.children}
    </a>
  );
}

/** A row of buttons and forms, stacked on a phone. */
export function Actions({ children }: { readonly children?: Child }) {
  return <div class="actions">{children}</div>;
}

/** A form of one button: what a link must not do. */
export function ButtonForm(props: {
  readonly action: string;
  readonly kind?: ButtonKind | undefined;
  readonly label?: string | undefined;
  readonly fields?: Readonly<Record<string, string>> | undefined;
  readonly children?: Child;
}) {
  return (
    <form method="post" action={props.action} data-once>
      {Object.entries(props.fields ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <Button kind={props.kind} label={props.label}>
        {props.children}
      </Button>
    </form>
  );
}
