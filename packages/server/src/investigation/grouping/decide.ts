import type * as wire from '@fanal/contract/investigation';
import type { Actor } from '@fanal/core/identity';
import { parseReference } from '@fanal/core/reference';
import { type Result, refuse } from '@fanal/core/result';
import {
  answerQuestion as answerOf,
  type Decision,
  decide,
  type Outcome,
  undoDecision as undo,
} from '../../matching/index.ts';
import type { Database, Db } from '../../platform/database/index.ts';
import { presentOutcome } from './present.ts';
import { readCompared, readReferences } from './statement-store.ts';

type ByAgent = {
  readonly actor: Extract<Actor, { kind: 'agent' }>;
  readonly requestId: string;
  readonly now: Date;
  readonly reason: string;
};

type Decided = Promise<Result<wire.DecisionOutcome, 'not-found' | 'already-decided'>>;

/** An agent decides on two complaints, named by reference, or on a value. The same key decides once. */
export async function decideMatching(
  database: Database,
  {
    decision: asked,
    ...request
  }: ByAgent & { readonly decisionId: string; readonly decision: wire.MatchingDecision },
): Decided {
  const decision = await decisionFrom(database, asked);
  if (decision === undefined) return refuse('not-found');
  const decided = await decide(database, { ...request, decision });
  return decided.ok ? toldOf(database, decided.value) : decided;
}

export async function answerQuestion(
  database: Database,
  request: ByAgent & {
    readonly decisionId: string;
    readonly questionId: string;
    readonly answer: wire.QuestionAnswer;
  },
): Promise<Result<wire.DecisionOutcome, 'not-found' | 'already-decided' | 'invalid-request'>> {
  const answered = await answerOf(database, request);
  if (answered.ok) return toldOf(database, answered.value);
  if (answered.refusal === 'not-found') return refuse('not-found');
  return refuse(answered.refusal === 'not-this-question' ? 'invalid-request' : 'already-decided');
}

export async function undoDecision(
  database: Database,
  request: ByAgent & { readonly decisionId: string },
): Decided {
  const undone = await undo(database, request);
  if (undone.ok) return toldOf(database, undone.value);
  return refuse(undone.refusal === 'not-found' ? 'not-found' : 'already-decided');
}

/** Decisions are anchored on statements: series come and go. */
async function decisionFrom(db: Db, asked: wire.MatchingDecision): Promise<Decision | undefined> {
  if (!('complaints' in asked)) return asked;
  const [one, other] = asked.complaints.map((reference) => parseReference(reference, 'F'));
  if (!one?.ok || !other?.ok || one.value === other.value) return undefined;
  const found = await readCompared(db, [one.value, other.value]);
  const [left, right] = [found.get(one.value), found.get(other.value)];
  return left && right && { kind: asked.kind, statements: [left.statementId, right.statementId] };
}

async function toldOf(db: Db, outcome: Outcome): Promise<{ ok: true; value: wire.DecisionOutcome }> {
  const references = await readReferences(
    db,
    outcome.places.map(({ statementId }) => statementId),
  );
  return { ok: true, value: presentOutcome(outcome, references) };
}
