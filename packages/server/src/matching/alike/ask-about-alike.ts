import { randomUUID } from 'node:crypto';
import { defaultSupportWeights } from '@fanal/core/matching/weight';
import type { Trx } from '../../platform/database/index.ts';
import type { Ground, Grounds } from '../decide/question.ts';
import { insertQuestions, type NewQuestion, withdrawQuestions } from '../decide/question-store.ts';
import { tellOfQuestions } from '../settle/ask-agents.ts';
import type { NamedHandle } from '../settle/region-store.ts';
import { readBearers, readHeldApart, readOpenAlike, takeTurnToAsk, writeSkeletons } from './alike-store.ts';
import { type AlikePair, alikePairs, type Bearer, mostBearers, notYetCommon, pairName } from './pairs.ts';
import { skeletonIn } from './skeleton.ts';

/**
 * Asks agents about series that name accounts of nearly the same name, and withdraws what is asked no more. A name is
 * easily made up or taken from somebody: it brings together nobody by itself. Which questions stand in the end depends
 * on where the statements stand alone: those of a skeleton are found anew whenever a series that names it is settled.
 */
export async function askAboutAlike(trx: Trx, now: Date, handles: readonly NamedHandle[]): Promise<void> {
  const borne = handles.flatMap(({ indicatorId, handle }) => {
    const skeleton = skeletonIn(handle);
    return skeleton === undefined ? [] : [{ indicatorId, skeleton }];
  });
  if (borne.length === 0) return;
  await takeTurnToAsk(trx);
  await writeSkeletons(trx, borne);
  const skeletons = [...new Set(borne.map(({ skeleton }) => skeleton))];
  const [wanted, open] = await Promise.all([wantedPairs(trx, skeletons), readOpenAlike(trx, skeletons)]);
  const asked = new Set<string>();
  const gone: string[] = [];
  for (const { id, skeleton, one, other } of open) {
    const name = pairName(skeleton, one ?? '', other ?? '');
    if (wanted.has(name) && !asked.has(name)) asked.add(name);
    else gone.push(id);
  }
  const made = [...wanted].filter(([name]) => !asked.has(name)).map(([, pair]) => questionOn(pair));
  await withdrawQuestions(trx, gone, now);
  await insertQuestions(trx, made, now);
  await tellOfQuestions(trx, now, made);
}

async function wantedPairs(trx: Trx, skeletons: readonly string[]): Promise<ReadonlyMap<string, AlikePair>> {
  const pairs = alikePairs(await bearersOf(trx, skeletons));
  if (pairs.length === 0) return new Map();
  const series = new Set(pairs.flatMap(({ one, other }) => [one.seriesId, other.seriesId]));
  const apart = await readHeldApart(trx, [...series]);
  const heldApart = new Set(apart.map(({ one, other }) => pairName('', one, other)));
  return new Map(
    pairs
      .filter(({ one, other }) => !heldApart.has(pairName('', one.seriesId, other.seriesId)))
      .map((pair) => [pairName(pair.one.skeleton, pair.one.seriesId, pair.other.seriesId), pair]),
  );
}

/** A few accounts show of most common names that they are common: only of the others all are read. */
const readFirst = 8;

async function bearersOf(trx: Trx, skeletons: readonly string[]): Promise<readonly Bearer[]> {
  const first = await readBearers(trx, skeletons, readFirst);
  const wanted = new Set(notYetCommon(first, readFirst));
  if (wanted.size === 0) return first;
  const all = await readBearers(trx, [...wanted], mostBearers + 1);
  return [...first.filter(({ skeleton }) => !wanted.has(skeleton)), ...all];
}

function questionOn({ one, other }: AlikePair): NewQuestion {
  return {
    id: randomUUID(),
    kind: 'alike',
    indicatorId: one.indicatorId,
    skeleton: one.skeleton,
    one: one.holder,
    other: other.holder,
    evidence: groundsOf(one.handle, other.handle, [one.holder, other.holder]),
  };
}

/** What a name that few bear says, as fitted from data. */
const bitsOfName = defaultSupportWeights.bits.skeleton.at(-1) ?? 0;

function groundsOf(one: string, other: string, statements: readonly string[]): Grounds {
  const named = (value: string, bits: number): Ground => ({
    code: 'similar-handle',
    bits,
    type: 'handle',
    value,
    statements,
  });
  return { for: [named(one, bitsOfName), named(other, 0)], against: [{ code: 'name-alone', bits: 0 }] };
}
