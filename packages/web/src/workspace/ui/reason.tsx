import type { Reason } from '@fanal/contract/investigation';
import { fieldLabel } from '../field-label.ts';
import type { AgentLocale } from '../locale.ts';
import { workspaceTextsOf } from '../texts.ts';

type Sentence = {
  readonly reason: Reason;
  readonly locale: AgentLocale;
  /** Without the fields and the rule: for a page of many. */
  readonly brief?: boolean | undefined;
};

/** "Même IBAN FR76 3000… : ici écrit « fr763000… », là « FR76-3000… »". */
function ReasonSentence({ reason, locale, brief = false }: Sentence) {
  const texts = workspaceTextsOf(locale);
  const words = texts.reason;
  const { here, there } = reason;
  return (
    <span class="reason">
      {words.same(texts.indicators[reason.type])}{' '}
      <strong>
        <bdi class="exact">{reason.shown}</bdi>
      </strong>
      {words.colon}
      {there !== undefined && there.raw === here.raw ? (
        words.alike
      ) : (
        <>
          {words.here} <Quoted text={here.raw} locale={locale} />
          {!brief && <Where field={here.field} locale={locale} />}
          {there !== undefined && (
            <>
              , {words.there} <Quoted text={there.raw} locale={locale} />
              {!brief && <Where field={there.field} locale={locale} />}
            </>
          )}
        </>
      )}
      {!brief && <span class="soft small"> {words.rule(reason.rule, reason.ruleVersion)}</span>}
    </span>
  );
}

function Quoted({ text, locale }: { text: string; locale: AgentLocale }) {
  const { open, close } = workspaceTextsOf(locale).reason;
  return (
    <>
      {open}
      <bdi>{text}</bdi>
      {close}
    </>
  );
}

function Where({ field, locale }: { field: string; locale: AgentLocale }) {
  return <span class="soft small"> ({fieldLabel(field, locale)})</span>;
}

export function ReasonList({
  reasons,
  none,
  ...sentence
}: Omit<Sentence, 'reason'> & { readonly reasons: readonly Reason[]; readonly none: string }) {
  if (reasons.length === 0) return <p class="soft">{none}</p>;
  return (
    <ul class="reasons">
      {reasons.map((reason) => (
        <li>
          <ReasonSentence reason={reason} {...sentence} />
        </li>
      ))}
    </ul>
  );
}
