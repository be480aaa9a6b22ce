import type { Draft as DraftOnTheWire } from '@fanal/contract/statement';
import type { Draft } from './store.ts';

export function presentDraft(draft: Draft): DraftOnTheWire {
  return {
    answers: draft.answers as DraftOnTheWire['answers'],
    locale: draft.locale,
    startedAt: draft.startedAt.toISOString(),
    savedAt: draft.savedAt.toISOString(),
    expiresAt: draft.expiresAt.toISOString(),
    ...(draft.filedAs === undefined ? {} : { filedAs: draft.filedAs }),
  };
}
