import type { Db } from '../../platform/database/index.ts';

type Line = {
  action: string;
  actor_kind: string;
  actor_id: string | null;
  subject_id: string | null;
  request_id: string;
};

/** The audit trail as it stands, newest first. */
export function readTrail(db: Db): Promise<Line[]> {
  return db.named<Line>('read-whole-trail', 'select * from audit_line order by id desc', []);
}
