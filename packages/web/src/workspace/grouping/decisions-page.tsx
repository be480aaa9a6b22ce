import { parseReference } from '@fanal/core/reference';
import { BackLink, ErrorSummary } from '../../ui/index.ts';
import { WorkspacePage } from '../layout.tsx';
import { pathTo } from '../paths.ts';
import type { AgentVisit } from '../visit.ts';
import { type DecidingAttempt, summaryOf } from './attempt.ts';
import { DecidingForm } from './ui/deciding-form.tsx';
import { PairFields } from './ui/pair-fields.tsx';

const pairKinds = ['must-link', 'cannot-link', 'pin'] as const;
type PairKind = (typeof pairKinds)[number];

export function isPairKind(kind: string): kind is PairKind {
  return pairKinds.some((each) => each === kind);
}

/** One decision on two complaints; the kind and the references may be known already. */
export async function showPairDecision(visit: AgentVisit): Promise<Response> {
  const kind = visit.query('kind') ?? '';
  return showPairDecisionAfter(visit, isPairKind(kind) ? kind : 'cannot-link', undefined);
}

export function showPairDecisionAfter(
  visit: AgentVisit,
  kind: PairKind,
  attempt: DecidingAttempt | undefined,
): Response {
  const { locale } = visit;
  const texts = visit.texts.deciding;
  const known = (field: 'one' | 'other') => {
    const reference = parseReference(visit.query(field) ?? '', 'F');
    return reference.ok ? reference.value : undefined;
  };
  return visit.page(
    <WorkspacePage visit={visit} title={texts.title} width="text" error={attempt !== undefined}>
      {attempt && <ErrorSummary locale={locale} errors={summaryOf(attempt)} />}
      <BackLink locale={locale} href={pathTo('seriesList', locale)} label={visit.texts.seriesList.title} />
      <h1>{texts.forms[kind].summary}</h1>
      <DecidingForm
        visit={visit}
        act={kind}
        action={pathTo('decisions', locale)}
        texts={texts.forms[kind]}
        attempt={attempt}
      >
        <PairFields visit={visit} act={kind} one={known('one')} other={known('other')} attempt={attempt} />
      </DecidingForm>
    </WorkspacePage>,
    attempt === undefined ? 200 : 422,
  );
}
