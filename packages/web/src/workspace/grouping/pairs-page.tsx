import { parseReference } from '@fanal/core/reference';
import { BackLink, ErrorSummary } from '../../ui/index.ts';
import { WorkspacePage } from '../layout.tsx';
import { pathTo } from '../paths.ts';
import type { AgentVisit } from '../visit.ts';
import { type DecidingAttempt, summaryOf } from './attempt.ts';
import { readPair } from './read-pair.ts';
import { CompareForm } from './ui/compare-form.tsx';

/** Asks for two complaints; the first may be known already. */
export async function showPairs(visit: AgentVisit): Promise<Response> {
  return showPairsAfter(visit, undefined);
}

/** Leads to the page of the two complaints that were typed. */
export async function comparePair(visit: AgentVisit): Promise<Response> {
  const form = await visit.form();
  const pair = readPair(visit, form);
  if (!pair.ok) return showPairsAfter(visit, { act: 'compare', form, errors: pair.refusal });
  const [one, other] = pair.value;
  return visit.goTo(pathTo('pair', visit.locale, { one, other }));
}

export function showPairsAfter(visit: AgentVisit, attempt: DecidingAttempt | undefined): Response {
  const { locale } = visit;
  const texts = visit.texts.pair;
  const known = parseReference(visit.query('one') ?? '', 'F');
  return visit.page(
    <WorkspacePage visit={visit} title={texts.title} width="text" error={attempt !== undefined}>
      {attempt && <ErrorSummary locale={locale} errors={summaryOf(attempt)} />}
      <BackLink locale={locale} href={pathTo('seriesList', locale)} label={visit.texts.seriesList.title} />
      <h1>{texts.title}</h1>
      <p>{texts.lead}</p>
      <CompareForm visit={visit} one={known.ok ? known.value : undefined} attempt={attempt} />
    </WorkspacePage>,
    attempt === undefined ? 200 : 422,
  );
}
