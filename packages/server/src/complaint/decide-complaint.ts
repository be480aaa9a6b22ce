import type { AgentCommand, ComplaintStatus, CourseRefusal, Mode } from '@fanal/core/complaint';
import type { Actor } from '@fanal/core/identity';
import { parseReference } from '@fanal/core/reference';
import { type Result, refuse } from '@fanal/core/result';
import { recordAudit } from '../identity/index.ts';
import type { Database, Trx } from '../platform/database/index.ts';
import { findAct, insertAct, type LockedComplaint, lockByReference } from './course-store.ts';
import { moveComplaint } from './move-complaint.ts';
import { type LinkTo, tellPerson } from './tell-person.ts';

type DecisionRequest = {
  readonly reference: string;
  /** The agent's own key: sent again, it decides nothing again. */
  readonly decisionId: string;
  /** The version that the agent had before their eyes. */
  readonly expectedVersion: number;
  readonly command: AgentCommand;
  readonly actor: Extract<Actor, { kind: 'agent' }>;
  readonly mode: Mode;
  readonly requestId: string;
  readonly now: Date;
  readonly linkTo: LinkTo;
};

type Decided = { readonly status: ComplaintStatus; readonly version: number };
type DecisionRefusal = CourseRefusal | 'not-found' | 'already-decided';

/** Two agents who decide at once: the first one's decision stands, the second learns that it was taken. */
export function decideComplaint(
  database: Database,
  request: DecisionRequest,
): Promise<Result<Decided, DecisionRefusal>> {
  const reference = parseReference(request.reference, 'F');
  if (!reference.ok) return Promise.resolve(refuse('not-found'));
  return database.transaction(async (trx) => {
    const complaint = await lockByReference(trx, reference.value);
    if (complaint === undefined) return refuse('not-found');
    const known = await findAct(trx, request.decisionId);
    if (known !== undefined) {
      const isSame = known.complaintId === complaint.id && known.actorId === request.actor.agentId;
      return isSame ? decided(complaint) : refuse('already-decided');
    }
    if (complaint.version !== request.expectedVersion) return refuse('already-decided');
    return carryOut(trx, complaint, request);
  });
}

async function carryOut(
  trx: Trx,
  complaint: LockedComplaint,
  { command, actor, mode, now, requestId, linkTo, decisionId }: DecisionRequest,
): Promise<Result<Decided, DecisionRefusal>> {
  const moved = await moveComplaint(trx, complaint, { mode, command, now });
  if (!moved.ok) return moved;
  await insertAct(trx, {
    key: decisionId,
    complaintId: complaint.id,
    by: { kind: 'agent', id: actor.agentId },
    kind: command.kind,
    ...('checklist' in command ? { checklist: command.checklist } : {}),
    at: now,
  });
  await recordAudit(trx, {
    at: now,
    actor,
    action: command.kind,
    subjectKind: 'complaint',
    subjectId: complaint.id,
    requestId,
  });
  await tellPerson(trx, complaint, { news: command.kind, key: String(moved.value.version), now, linkTo });
  return decided(moved.value);
}

function decided({ status, version }: LockedComplaint): { readonly ok: true; readonly value: Decided } {
  return { ok: true, value: { status, version } };
}
