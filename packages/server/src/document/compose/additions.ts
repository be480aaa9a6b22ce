import type { AskedCode } from '@fanal/core/complaint';
import type { ComplaintEvent } from '../../complaint/index.ts';

export type Addition = {
  readonly at: Date;
  /** What the person wrote. */
  readonly words: string;
  /** What an agent had asked, when it is an answer. */
  readonly asked?: { readonly questions: readonly AskedCode[]; readonly words?: string };
};

/** What the person told after filing, oldest first, each answer with its question. */
export function additionsIn(events: readonly ComplaintEvent[]): readonly Addition[] {
  const additions: Addition[] = [];
  let asked: Addition['asked'];
  for (const event of events) {
    if (event.kind === 'more-asked') asked = event;
    if (event.kind === 'added') additions.push({ at: event.at, words: event.words });
    if (event.kind === 'answered') {
      additions.push({ at: event.at, words: event.words, ...(asked === undefined ? {} : { asked }) });
      asked = undefined;
    }
  }
  return additions;
}
