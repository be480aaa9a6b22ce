import type { Child } from 'hono/jsx';

export type SummaryRow = {
  readonly term: Child;
  readonly value: Child;
  /** `about` completes the link for those who hear it out of its row: "Modifier : votre e-mail". */
  readonly action?: { readonly href: string; readonly label: string; readonly about: string } | undefined;
};

export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  return (
    <dl class="summary-list">
      {rows.map((row) => (
        <div>
          <dt>{row.term}</dt>
          <dd class="value">{row.value}</dd>
          {row.action && (
            <dd class="action">
              <a href={row.action.href}>
                {row.action.label}
                <span class="visually-hidden"> : {row.action.about}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

export type TimelineEntry = {
  readonly title: Child;
  /** As people read it, and for machines. */
  readonly when?: { readonly text: string; readonly dateTime: string } | undefined;
  readonly body?: Child;
  readonly toCome?: boolean | undefined;
};

export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <ol class="timeline">
      {entries.map((entry) => (
        <li class={entry.toCome ? 'to-come' : undefined}>
          <h3>{entry.title}</h3>
          {entry.when && (
            <p class="when">
              <time datetime={entry.when.dateTime}>{entry.when.text}</time>
            </p>
          )}
          {entry.body}
        </li>
      ))}
    </ol>
  );
}

export type Column = { readonly label: string; readonly numeric?: boolean | undefined };

/** `rows` hold one cell a column; the first cell names its row. Turns into cards on a narrow screen. */
export function Table(props: {
  readonly caption: string;
  readonly hideCaption?: boolean | undefined;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Child[])[];
}) {
  return (
    <table class="table">
      <caption class={props.hideCaption ? 'visually-hidden' : undefined}>{props.caption}</caption>
      <thead>
        <tr>
          {props.columns.map((column) => (
            <th scope="col" class={column.numeric ? 'numeric' : undefined}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map((cells) => (
          <tr>
            {cells.map((cell, index) =>
              index === 0 ? (
                <th scope="row">{cell}</th>
              ) : (
                <td
                  class={props.columns[index]?.numeric ? 'numeric' : undefined}
                  data-label={props.columns[index]?.label}
                >
                  {cell}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
