import type { Answers, Teller } from './journey.ts';
import { saidIn } from './said.ts';

/** Who tells the story, so that each is addressed rightly; the victim until said otherwise. */
export function tellerOf(answers: Answers): Teller {
  switch (saidIn(answers, 'victim', 'who')) {
    case 'relative':
      return saidIn(answers, 'victim', 'relation') === 'guardian' ? 'guardian' : 'relative';
    case 'organisation':
      return 'organisation';
    case 'witness':
      return 'witness';
    default:
      return 'victim';
  }
}
