import type * as wire from '@fanal/contract/investigation';
import { ruleVersion } from '@fanal/core/matching';
import { parseReference } from '@fanal/core/reference';
import { type Result, refuse } from '@fanal/core/result';
import { recordReading } from '../../identity/index.ts';
import { decisionsOn, type KeptDecision, type Step, whyApart, whyTogether } from '../../matching/index.ts';
import type { Database } from '../../platform/database/index.ts';
import type { Reader } from '../list-queue.ts';
import { excerptOf } from '../present.ts';
import { presentDecision, presentIndicator, presentUnused, statementsIn } from './present.ts';
import { type ComparedComplaint, type References, readCompared, readReferences } from './statement-store.ts';

type Pair = readonly [ComparedComplaint, ComparedComplaint];

/** Why two complaints stand together, as a path between them; or what they share that brought them no nearer. */
export async function explainPair(
  db: Database,
  reader: Reader,
  asked: { readonly one: string; readonly other: string },
): Promise<Result<wire.PairExplained, 'not-found'>> {
  const pair = await findPair(db, asked);
  if (pair === undefined) return refuse('not-found');
  const ids = [pair[0].statementId, pair[1].statementId] as const;
  const [together, decisions] = await Promise.all([
    whyTogether(db, ...ids),
    decisionsOn(db, { statementIds: ids }),
  ]);
  if (!together.ok && together.refusal === 'not-found') return refuse('not-found');
  const apart = together.ok ? undefined : await whyApart(db, ...ids);
  const { now: at, actor, requestId } = reader;
  const reading = { at, actor, action: 'compare', subjectKind: 'complaint', requestId };
  await Promise.all(pair.map(({ complaintId }) => recordReading(db, { ...reading, subjectId: complaintId })));
  const steps = together.ok ? together.value.steps : [];
  const named = steps.flatMap(({ from, to }) => [from, to]);
  const references = await readReferences(db, [...named, ...statementsIn([], decisions)]);
  const told = presentPair(pair, decisions, references);
  if (together.ok) {
    const path = steps.map((step) => presentStep(step, references));
    return { ok: true, value: { kind: 'together', ...told, ...together.value, steps: path } };
  }
  // In one series, by something that is being settled: there is no path to show yet.
  if (apart?.ok === false) return { ok: true, value: { kind: 'together', ...told, steps: [], ruleVersion } };
  const unused = (apart?.value.unused ?? []).map(presentUnused);
  return { ok: true, value: { kind: 'apart', ...told, unused } };
}

async function findPair(
  db: Database,
  { one, other }: { readonly one: string; readonly other: string },
): Promise<Pair | undefined> {
  const first = parseReference(one, 'F');
  const second = parseReference(other, 'F');
  if (!first.ok || !second.ok || first.value === second.value) return undefined;
  const found = await readCompared(db, [first.value, second.value]);
  const [left, right] = [found.get(first.value), found.get(second.value)];
  return left && right && [left, right];
}

function presentPair([one, other]: Pair, decisions: readonly KeptDecision[], references: References) {
  const complaint = (each: ComparedComplaint): wire.PairExplained['complaints'][number] => ({
    reference: each.reference,
    filedAt: each.filedAt.toISOString(),
    scamType: each.scamType as wire.QueueRow['scamType'],
    excerpt: excerptOf(each.beginning),
    series: { id: each.seriesCode, size: each.seriesSize },
  });
  return {
    complaints: [complaint(one), complaint(other)] satisfies wire.PairExplained['complaints'],
    decisions: decisions.map((decision) => presentDecision(decision, references)),
  };
}

function presentStep({ from, to, by, bits, days }: Step, references: References): wire.Step {
  return {
    from: references.get(from) ?? '',
    to: references.get(to) ?? '',
    by: by.code === 'must-link' ? by : presentShared(by),
    bits,
    ...(days === undefined ? {} : { days }),
  };
}

function presentShared(by: Extract<Step['by'], { code: 'same-value' }>): wire.Step['by'] {
  const { code, indicatorId: id, type, value, fromRaw, toRaw } = by;
  return { code, indicator: presentIndicator({ id, type, value }), fromRaw, toRaw };
}
