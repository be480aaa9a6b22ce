import type { PairExplained, Step } from '@fanal/contract/investigation';
import { showBits } from '../../format.ts';
import { pathTo } from '../../paths.ts';
import type { WorkspaceVisit } from '../../visit.ts';
import { ValueLink } from './indicator-link.tsx';
import { ComplaintLink } from './references.tsx';

type Together = Extract<PairExplained, { kind: 'together' }>;

/** From one complaint to the other, each step with what ties it. */
export function Path({ visit, pair }: { readonly visit: WorkspaceVisit; readonly pair: Together }) {
  const { locale, texts } = visit;
  const [one] = pair.complaints;
  if (pair.steps.length === 0) return <p class="soft">{texts.pair.noPath}</p>;
  return (
    <section aria-label={texts.pair.together}>
      <p>{texts.pair.togetherLead(one.series.id, pair.steps.length)}</p>
      <ol class="path">
        <li class="path-complaint">
          <ComplaintLink reference={one.reference} locale={locale} />
        </li>
        {pair.steps.map((step) => (
          <>
            <li class="path-step">
              <StepInWords visit={visit} step={step} />
            </li>
            <li class="path-complaint">
              <ComplaintLink reference={step.to} locale={locale} />
            </li>
          </>
        ))}
      </ol>
      <p class="soft small">
        {texts.evidence.bitsHelp} ({texts.evidence.ruleVersion(pair.ruleVersion)})
      </p>
    </section>
  );
}

function StepInWords({ visit, step }: { readonly visit: WorkspaceVisit; readonly step: Step }) {
  const { locale, texts } = visit;
  const { from, to, by, bits, days } = step;
  if (by.code === 'must-link') {
    return (
      <>
        {texts.pair.decided}
        {texts.reason.colon}
        <a href={pathTo('decision', locale, { id: by.decisionId })}>{texts.pair.seeDecision}</a>
      </>
    );
  }
  return (
    <>
      {texts.reason.same(texts.indicators[by.indicator.type])}{' '}
      <ValueLink indicator={by.indicator} locale={locale} />
      <span class="kind">
        <Written visit={visit} reference={from} raw={by.fromRaw} />
        {', '}
        <Written visit={visit} reference={to} raw={by.toRaw} />
      </span>
      <span class="soft small kind">
        {[
          texts.evidence.bits(showBits(bits, locale)),
          ...(days === undefined ? [] : [texts.evidence.days(days)]),
        ].join(', ')}
      </span>
    </>
  );
}

function Written(props: {
  readonly visit: WorkspaceVisit;
  readonly reference: string;
  readonly raw: string;
}) {
  const { pair, reason } = props.visit.texts;
  return (
    <>
      {pair.writes(props.reference)} {reason.open}
      <bdi>{props.raw}</bdi>
      {reason.close}
    </>
  );
}
