import type { Child } from 'hono/jsx';
import type { Locale } from '../catalogue/locale.ts';
import { uiTextsOf } from './texts.ts';

/** `care` speaks to someone in distress; `danger` says what must be done or not done now. */
export type CalloutKind = 'info' | 'care' | 'warning' | 'danger' | 'success';

export function Callout(props: {
  readonly kind?: CalloutKind | undefined;
  readonly title?: string | undefined;
  readonly children?: Child;
}) {
  const { kind = 'info' } = props;
  return (
    <div class={kind === 'info' ? 'callout' : `callout callout-${kind}`}>
      {props.title && <h2>{props.title}</h2>}
      {props.children}
    </div>
  );
}

/** It is done: holds the page's only h1. */
export function Panel({ title, children }: { readonly title: string; readonly children?: Child }) {
  return (
    <div class="panel">
      <h1>{title}</h1>
      {children}
    </div>
  );
}

export type TagTone = 'plain' | 'brand' | 'lamp' | 'danger' | 'success';

export function Tag({
  tone = 'plain',
  children,
}: {
  readonly tone?: TagTone | undefined;
  readonly children?: Child;
}) {
  return <span class={tone === 'plain' ? 'tag' : `tag tag-${tone}`}>{children}</span>;
}

export function Details({ summary, children }: { readonly summary: string; readonly children?: Child }) {
  return (
    <details>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}

/** Cards side by side where there is room. */
export function Grid({ children }: { readonly children: readonly Child[] }) {
  return (
    <ul class="grid full">
      {[children].flat().map((child) => (
        <li>{child}</li>
      ))}
    </ul>
  );
}

/** The whole card is the link. */
export function LinkCard(props: {
  readonly href: string;
  readonly title: string;
  readonly children?: Child;
}) {
  return (
    <div class="card card-link">
      <h3>
        <a href={props.href}>{props.title}</a>
      </h3>
      {props.children}
    </div>
  );
}

export type CallCardProps = {
  readonly locale: Locale;
  /** As people read it: `0 805 805 817`. */
  readonly number: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly hours?: string | undefined;
  /** In danger now. */
  readonly strong?: boolean | undefined;
  /** Written instead of called: 114 takes messages. */
  readonly by?: 'tel' | 'sms' | undefined;
  readonly level?: 2 | 3 | undefined;
};

export function CallCard(props: CallCardProps) {
  const Heading = props.level === 2 ? 'h2' : 'h3';
  return (
    <div class={props.strong ? 'card call call-strong' : 'card call'}>
      <Heading>{props.title}</Heading>
      <a class="call-number" href={`${props.by ?? 'tel'}:${props.number.replaceAll(/[^\d+]/g, '')}`}>
        <span class="visually-hidden">{uiTextsOf(props.locale).call('')}</span>
        {props.number}
      </a>
      {props.description && <p>{props.description}</p>}
      {props.hours && <p class="soft">{props.hours}</p>}
    </div>
  );
}
