import type { ComplaintFile } from '@fanal/contract/investigation';
import { type Answers, saidIn } from '@fanal/core/journey';
import { articleOf, offencesFor } from '@fanal/core/law';
import { textsOf } from '../../catalogue/index.ts';
import type { SummaryRow } from '../../ui/index.ts';
import type { AgentLocale } from '../locale.ts';

/** What the facts may be qualified as, by their type and date: a proposal, the agent decides. */
export function offenceRow(
  { scamType, answers, filedAt }: Pick<ComplaintFile, 'scamType' | 'answers' | 'filedAt'>,
  term: string,
  locale: AgentLocale,
): SummaryRow {
  const { law } = textsOf(locale);
  const told: Answers = answers;
  const occurredOn = saidIn(told, 'dates', 'first-contact') ?? filedAt.slice(0, 10);
  const value = offencesFor({ scamType, answers: told, occurredOn }).map((id) => {
    const { number, code } = articleOf(id);
    return `${law.articles[id].title} (${law.codes[code]}, art. ${number})`;
  });
  return { term, value: value.join('\n') };
}
