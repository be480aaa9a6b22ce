import type { ComplaintFile } from '@fanal/contract/investigation';
import { saidIn } from '@fanal/core/journey';
import { type NatinfTable, offencesFor } from '@fanal/core/law';

/** By the type and date of the facts: the day of filing stands for a first contact that nobody gave. */
export function presentOffences(
  { scamType, answers, filedAt }: Pick<ComplaintFile, 'scamType' | 'answers' | 'filedAt'>,
  natinf: NatinfTable,
): ComplaintFile['offences'] {
  const occurredOn = saidIn(answers, 'dates', 'first-contact') ?? filedAt.slice(0, 10);
  return offencesFor({ scamType, answers, occurredOn }).map((article) => ({
    article,
    codes: natinf.linesFor(article).map(({ code, label }) => ({ code, label })),
  }));
}
