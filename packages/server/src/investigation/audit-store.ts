import type { Db } from '../platform/database/index.ts';
import { views } from './views.ts';

export type TrailLine = {
  readonly id: number;
  readonly at: Date;
  readonly actorKind: string;
  readonly agentName: string | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string | null;
  readonly requestId: string;
};

/** Newest first, below `before`; of one subject when told. */
export function readTrail(
  db: Db,
  asked: {
    readonly subject?: { readonly kind: string; readonly id: string } | undefined;
    readonly before?: number | undefined;
    readonly limit: number;
  },
): Promise<TrailLine[]> {
  let query = views
    .selectFrom('investigation_audit')
    .select([
      'id',
      'at',
      'actor_kind as actorKind',
      'agent_name as agentName',
      'action',
      'subject_kind as subjectKind',
      'subject_id as subjectId',
      'request_id as requestId',
    ])
    .orderBy('id', 'desc')
    .limit(asked.limit);
  if (asked.before !== undefined) query = query.where('id', '<', asked.before);
  if (asked.subject !== undefined) {
    query = query.where('subject_kind', '=', asked.subject.kind).where('subject_id', '=', asked.subject.id);
  }
  return db.rows(query);
}
