import type { WarningFile } from '@fanal/contract/warning';
import { SummaryList } from '../../ui/index.ts';
import { showMoment } from '../format.ts';
import type { WorkspaceVisit } from '../visit.ts';
import { AnswerBy } from './answer-by.tsx';

/** What holders say, in their own words: those who wait first. */
export function Contests(props: {
  readonly visit: WorkspaceVisit;
  readonly contests: WarningFile['contests'];
}) {
  const { visit, contests } = props;
  const { locale } = visit;
  const texts = visit.texts.warnings;
  if (contests.length === 0) return null;
  const waitingFirst = contests.toSorted(
    (one, other) => Number(one.outcome !== undefined) - Number(other.outcome !== undefined),
  );
  return (
    <section aria-labelledby="contests">
      <h2 id="contests">{texts.file.contests}</h2>
      {waitingFirst.map((contest) => (
        <article>
          <h3>{texts.file.contestBy(contest.reference)}</h3>
          <p class="narrative">
            <bdi>{contest.words}</bdi>
          </p>
          <SummaryList
            rows={[
              { term: texts.file.receivedAt, value: showMoment(contest.at, locale) },
              contest.outcome === undefined
                ? { term: texts.answerBy, value: <AnswerBy visit={visit} by={contest.answerBy} /> }
                : {
                    term: texts.file.answered[contest.outcome],
                    value: contest.answeredAt === undefined ? '' : showMoment(contest.answeredAt, locale),
                  },
              ...(contest.email === undefined
                ? []
                : [{ term: texts.file.email, value: <bdi>{contest.email}</bdi> }]),
            ]}
          />
        </article>
      ))}
    </section>
  );
}
