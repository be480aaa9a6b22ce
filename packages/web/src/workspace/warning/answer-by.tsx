import { Tag } from '../../ui/index.ts';
import { showMoment } from '../format.ts';
import type { WorkspaceVisit } from '../visit.ts';
import { timeLeft } from './time-left.ts';

/** By when a holder is to be answered, and how long that is from now. */
export function AnswerBy({ visit, by }: { readonly visit: WorkspaceVisit; readonly by: string }) {
  const texts = visit.texts.warnings;
  const { late, hours } = timeLeft(by, new Date());
  return (
    <>
      <time datetime={by}>{showMoment(by, visit.locale)}</time>{' '}
      <Tag tone={late ? 'danger' : 'lamp'}>{late ? texts.late(hours) : texts.hoursLeft(hours)}</Tag>
    </>
  );
}
