import type { MaterialFinding } from '@fanal/contract/material';
import { formatAmount, formatDate } from '@fanal/core/locale';
import { AmountField, Checkboxes, Details, type Option, SummaryList } from '../../ui/index.ts';
import type { Visit } from '../visit.ts';
import { isPartial, type Typed } from './partial.ts';
import { Quotation } from './quotation.tsx';

type Payment = Extract<MaterialFinding, { kind: 'payment' }>;

/** What is not decided yet, kind by kind; ticked is what most people will keep. */
export function NewFindings(props: {
  readonly visit: Visit;
  readonly findings: readonly MaterialFinding[];
  readonly typed: Typed | undefined;
}) {
  const { visit, findings, typed } = props;
  const { found: texts } = visit.texts.material;
  const groups = [
    { kind: 'indicator', label: texts.indicators, hint: texts.indicatorsHint },
    { kind: 'payment', label: texts.payments, hint: texts.paymentsHint },
    { kind: 'date', label: texts.dates, hint: undefined },
  ] as const;
  const whole = findings.filter((finding) => !isPartial(finding));
  const partial = findings.filter((finding): finding is Payment => isPartial(finding));
  return (
    <>
      {findings.map(({ id }) => (
        <input type="hidden" name="shown" value={id} />
      ))}
      {groups.map(({ kind, label, hint }) => {
        const own = whole.filter((finding) => finding.kind === kind);
        if (own.length === 0) return null;
        return (
          <Checkboxes
            locale={visit.locale}
            name="keep"
            id={`keep-${kind}`}
            label={label}
            hint={hint}
            values={typed?.kept ?? own.filter(isLikely).map(({ id }) => id)}
            options={own.map((finding) => optionOf(visit, finding))}
          />
        );
      })}
      {partial.length > 0 && (
        <>
          <h2>{texts.partial}</h2>
          <p>{texts.partialHint}</p>
          {partial.map((finding, place) => (
            <div class="partial">
              <Quotation visit={visit} place={finding.first} />
              <input type="hidden" name="partial" value={finding.id} />
              <AmountField
                locale={visit.locale}
                name={`amount-${place}`}
                label={partialLabel(visit, finding, place)}
                required={false}
                unit="€"
                value={typed?.amounts.get(finding.id)}
                error={typed?.wrong.has(finding.id) ? visit.texts.journey.errors['not-an-amount'] : undefined}
              />
            </div>
          ))}
        </>
      )}
    </>
  );
}

/** Says which of several amounts it is, to those who hear the field or its error out of its place. */
export function partialLabel(visit: Visit, { method }: Payment, place: number): string {
  const { found, methods } = visit.texts.material;
  return found.partialAmount(place + 1, methods[method as keyof typeof methods] ?? methods.other);
}

/** What was decided at an earlier visit: what was kept is in the answers, what was struck out may be taken back. */
export function DecidedFindings(props: {
  readonly visit: Visit;
  readonly findings: readonly MaterialFinding[];
}) {
  const { visit, findings } = props;
  const { found: texts } = visit.texts.material;
  if (findings.length === 0) return null;
  const kept = findings.filter(({ state }) => state === 'kept');
  const struck = findings.filter((finding) => finding.state === 'struck' && !isPartial(finding));
  return (
    <Details summary={texts.decided}>
      {kept.length > 0 && (
        <SummaryList rows={kept.map((finding) => ({ term: texts.kept, value: titleOf(visit, finding) }))} />
      )}
      {struck.length > 0 && (
        <Checkboxes
          locale={visit.locale}
          name="keep"
          id="keep-struck"
          label={texts.struck}
          options={struck.map((finding) => optionOf(visit, finding))}
        />
      )}
    </Details>
  );
}

/** A statement's lines are mostly of everyday life; what only the person wrote is mostly theirs. */
function isLikely(finding: MaterialFinding): boolean {
  if (finding.kind === 'indicator') return finding.onlyByMe !== true;
  return finding.kind === 'date' || finding.sign !== 'bank-line';
}

function optionOf(visit: Visit, finding: MaterialFinding): Option {
  const { found: texts } = visit.texts.material;
  const marks =
    finding.kind !== 'indicator'
      ? []
      : [
          ...(finding.onlyByMe ? [texts.mine] : []),
          ...(finding.repaired ? [texts.repaired] : []),
          ...(finding.verified ? [] : [texts.unverified]),
        ];
  return {
    value: finding.id,
    label: titleOf(visit, finding),
    hint: (
      <>
        <Quotation visit={visit} place={finding.first} />
        {finding.count > 1 && <div>{texts.several(finding.count)}</div>}
        {marks.map((mark) => (
          <div>{mark}</div>
        ))}
      </>
    ),
  };
}

function titleOf(visit: Visit, finding: MaterialFinding) {
  const { texts, locale } = visit;
  if (finding.kind === 'indicator') {
    return (
      <>
        {texts.story.found.types[finding.type]}
        {texts.ui.colon}
        <span class="code">{finding.raw}</span>
      </>
    );
  }
  if (finding.kind === 'date') {
    return `${texts.material.found.dateRoles[finding.role]}${texts.ui.colon}${formatDate(finding.on, locale)}`;
  }
  const { methods } = texts.material;
  const parts = [
    methods[finding.method as keyof typeof methods] ?? methods.other,
    ...(finding.amount === undefined ? [] : [formatAmount(finding.amount, finding.currency, locale)]),
    ...(finding.on === undefined ? [] : [formatDate(finding.on, locale)]),
    ...(finding.beneficiary === undefined ? [] : [finding.beneficiary]),
  ];
  return parts.join(', ');
}
