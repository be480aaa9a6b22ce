import { randomUUID } from 'node:crypto';
import { indicatorOf } from '@fanal/core/matching';
import type { HubFinding } from '@fanal/core/matching/hub';
import type { Trx } from '../../platform/database/index.ts';
import type { Grounds } from '../decide/question.ts';
import { insertQuestions, readOpenAbout, withdrawQuestions } from '../decide/question-store.ts';
import type { Flip, Judgement } from './judge-hubs.ts';
import { readTiedPairs } from './tied-series-store.ts';

/** Asks whether a value that ties a large series is a hub, and withdraws the question when it does not look like one any more. */
export async function askAboutHubs(trx: Trx, now: Date, { findings, asked }: Judgement): Promise<void> {
  const judged = findings.map(({ indicatorId }) => indicatorId);
  if (judged.length === 0) return;
  const open = await readOpenAbout(trx, judged);
  const still = new Set(asked.map(({ indicatorId }) => indicatorId));
  const gone = open.filter(({ indicatorId }) => indicatorId === null || !still.has(indicatorId));
  await withdrawQuestions(
    trx,
    gone.map(({ id }) => id),
    now,
  );
  const known = new Set(open.map(({ indicatorId }) => indicatorId));
  const fresh = asked.filter(({ indicatorId }) => !known.has(indicatorId));
  if (fresh.length === 0) return;
  const pairs = await readTiedPairs(
    trx,
    fresh.map(({ indicatorId }) => indicatorId),
  );
  const findingOf = new Map(findings.map(({ indicatorId, finding }) => [indicatorId, finding]));
  const questions = fresh.flatMap((flip) => {
    const pair = pairs.get(flip.indicatorId);
    const finding = findingOf.get(flip.indicatorId);
    if (pair === undefined || finding === undefined) return [];
    const { indicatorId } = flip;
    const { one, other } = pair;
    const evidence = groundsOf(flip, finding, pair.size);
    return [{ id: randomUUID(), kind: 'hub', indicatorId, one, other, evidence } as const];
  });
  await insertQuestions(trx, questions, now);
}

function groundsOf({ key }: Flip, { sample }: HubFinding, size: number): Grounds {
  return {
    for: [{ code: 'nothing-else', bits: 0, ...indicatorOf(key), count: sample }],
    against: [{ code: 'ties-a-large-series', bits: 0, count: size }],
  };
}
