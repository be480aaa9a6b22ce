import type { Unused } from '@fanal/contract/investigation';
import { showCount, showShare } from '../../format.ts';
import type { AgentLocale } from '../../locale.ts';
import { pathTo } from '../../paths.ts';
import { workspaceTextsOf } from '../../texts.ts';

/** Why something shared was not used, in words, with the figures of a hub and what to open next. */
export function WhyUnused({ unused, locale }: { readonly unused: Unused; readonly locale: AgentLocale }) {
  const { why, pair } = workspaceTextsOf(locale);
  const { figures, questionId, decisionId } = unused;
  return (
    <>
      {why[unused.why]}
      {figures !== undefined && <span class="why small">{figuresInWords(figures, locale)}</span>}
      {questionId !== undefined && (
        <a class="why" href={pathTo('question', locale, { id: questionId })}>
          {pair.seeQuestion}
        </a>
      )}
      {decisionId !== undefined && (
        <a class="why" href={pathTo('decision', locale, { id: decisionId })}>
          {pair.seeDecision}
        </a>
      )}
    </>
  );
}

function figuresInWords(figures: NonNullable<Unused['figures']>, locale: AgentLocale): string {
  const { evidence } = workspaceTextsOf(locale);
  const naming = showCount(figures.naming, locale);
  const sampled = showCount(figures.sampled, locale);
  if (figures.cohesion === 0) return evidence.nothingElse(naming, sampled);
  const cohesion = showShare(figures.cohesion, locale);
  return evidence.figures({ naming, sampled, cohesion, expected: showShare(figures.expected, locale) });
}
