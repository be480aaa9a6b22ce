import { dayInFrance } from '@fanal/core/calendar';
import type { Actor } from '@fanal/core/identity';
import { ok, type Result, refuse } from '@fanal/core/result';
import {
  type AnalystDecision,
  decideWarning as decide,
  expiresOn,
  isKnownGood,
  isTold,
  type Standing,
} from '@fanal/core/warning';
import { recordAudit } from '../identity/index.ts';
import type { Database, Trx } from '../platform/database/index.ts';
import type { Refusal } from '../platform/http/index.ts';
import { keepWarning } from './consider-values.ts';
import { answerContests } from './contest-store.ts';
import { type TellHolder, tellHolders } from './contest-warning.ts';
import { settle } from './settle-warning.ts';
import { declareGood, insertWarningEvent, isDeclaredGood, lockWarning, type Warning } from './store.ts';

export type DecisionRequest = {
  readonly id: string;
  readonly version: number;
  readonly decision: AnalystDecision;
  readonly reason: string;
  readonly knownGood: boolean;
  readonly actor: Extract<Actor, { kind: 'agent' }>;
  readonly requestId: string;
  readonly now: Date;
};

type DecisionRefusal = Refusal & {
  readonly code: 'not-found' | 'already-decided' | 'not-at-this-stage' | 'invalid-answers';
};

type Deps = { readonly database: Database; readonly tellHolder: TellHolder };

/** Carries out what an analyst decided: what is told, whom it answers, and the reason that stays with it. */
export function decideWarning(
  deps: Deps,
  request: DecisionRequest,
): Promise<Result<Warning, DecisionRefusal>> {
  return deps.database.transaction(async (trx) => {
    const before = await lockWarning(trx, request.id);
    if (before === undefined) return refuse({ code: 'not-found' });
    if (before.version !== request.version) return refuse({ code: 'already-decided' });
    const knownGood =
      request.knownGood || isKnownGood(before.indicator) || (await isDeclaredGood(trx, before.item));
    const decided = decide(before.standing, request.decision, { knownGood });
    if (!decided.ok) return refuse(refusalOf(decided.refusal));
    return ok(await carryOut(trx, deps, request, before, decided.value));
  });
}

function refusalOf(refusal: 'not-at-this-stage' | 'known-good'): DecisionRefusal {
  if (refusal === 'not-at-this-stage') return { code: refusal };
  return { code: 'invalid-answers', fields: { decision: refusal } };
}

async function carryOut(
  trx: Trx,
  { tellHolder }: Deps,
  request: DecisionRequest,
  before: Warning,
  standing: Standing,
): Promise<Warning> {
  const { now, decision, reason, actor, requestId } = request;
  const after = afterDecision(before, standing, now);
  await keepWarning(trx, before, after, { now, since: now, by: actor.agentId });
  const decided = { agentId: actor.agentId, reason };
  await insertWarningEvent(trx, {
    warningId: before.id,
    kind: decision,
    at: now,
    voices: after.voices,
    decided,
  });
  if (request.knownGood) await declareGood(trx, before.item, { agentId: actor.agentId, at: now });
  if (decision === 'uphold-contest' || decision === 'dismiss-contest') {
    const outcome = decision === 'uphold-contest' ? 'upheld' : 'dismissed';
    await tellHolders(trx, tellHolder, await answerContests(trx, before.id, outcome, now), now);
  }
  const subject = { subjectKind: 'warning', subjectId: before.id };
  await recordAudit(trx, { at: now, actor, action: `warning-${decision}`, ...subject, requestId });
  return after;
}

/** What an analyst publishes is told for its whole time from the day of the decision, whenever it was last seen. */
function afterDecision(before: Warning, standing: Standing, now: Date): Warning {
  const seen = before.lastSeenOn === undefined ? {} : { on: before.lastSeenOn };
  const settled = settle(before, standing, { now, chance: 0, seen });
  const moved = { ...settled, version: before.version + 1 };
  const isDismissal = before.standing.state === 'contested';
  if (!isTold(standing.state) || isDismissal) return moved;
  return { ...moved, expiresOn: expiresOn(before.item.class, dayInFrance(now)) };
}
