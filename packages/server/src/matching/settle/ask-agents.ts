import { randomUUID } from 'node:crypto';
import { bitsOfKey, indicatorOf, type Key } from '@fanal/core/matching';
import type { Proposal, Settled } from '@fanal/core/matching/batch';
import type { Trx } from '../../platform/database/index.ts';
import { insertSeriesEvents } from '../correction-store.ts';
import type { Ground, Grounds } from '../decide/question.ts';
import {
  insertQuestions,
  type NewQuestion,
  type OpenQuestion,
  readOpenAmong,
  updateGrounds,
  withdrawQuestions,
} from '../decide/question-store.ts';
import { readSeriesOf } from '../links-store.ts';
import { datesBetween, type Spans, spansIn } from './dates-between.ts';
import type { GroupedRegion } from './group-region.ts';
import type { ForcedIn, Region, RegionMember } from './region-store.ts';

type Found = Omit<NewQuestion, 'id'>;

/**
 * Asks agents what the region leaves open, and withdraws what it leaves open no more. A question between the same two
 * groups is the same question, whichever statements stand for them.
 */
export async function askAgents(trx: Trx, now: Date, region: Region, grouped: GroupedRegion): Promise<void> {
  const ids = region.members.map(({ statementId }) => statementId);
  const open = await readOpenAmong(trx, ids);
  const found = questionsIn(region, grouped);
  if (open.length === 0 && found.length === 0) return;
  const groupOf = groupsByStatement(grouped);
  const known = new Map(open.map((question) => [sidesOf(question, groupOf), question]));
  const isNew = (question: Found) => !known.has(sidesOf(question, groupOf));
  const asked = new Set(found.map((question) => sidesOf(question, groupOf)));
  const gone = open.filter(
    (question) =>
      !asked.has(sidesOf(question, groupOf)) || known.get(sidesOf(question, groupOf)) !== question,
  );
  const kept = found.flatMap((question) => {
    const same = known.get(sidesOf(question, groupOf));
    return same === undefined || isSame(same.evidence, question.evidence)
      ? []
      : [{ id: same.id, evidence: question.evidence }];
  });
  const made = found.filter(isNew).map((question) => ({ ...question, id: randomUUID() }));
  await withdrawQuestions(
    trx,
    gone.map(({ id }) => id),
    now,
  );
  await updateGrounds(trx, kept);
  await insertQuestions(trx, made, now);
  await tellOfQuestions(trx, now, made);
}

function groupsByStatement({ groups }: GroupedRegion): ReadonlyMap<string, string> {
  return new Map(
    groups.flatMap(({ cluster, members }) =>
      members.map(({ statementId }) => [statementId, cluster] as const),
    ),
  );
}

/** What makes it the same question again: its kind and the two groups. */
function sidesOf(
  { kind, one, other }: Pick<OpenQuestion, 'kind' | 'one' | 'other'>,
  groupOf: ReadonlyMap<string, string>,
): string {
  const sides = [groupOf.get(one) ?? one, groupOf.get(other) ?? other].sort();
  return [kind, ...sides].join(' ');
}

function isSame(one: Grounds, other: Grounds): boolean {
  return canonical(one) === canonical(other);
}

/** JSON with its keys in order: PostgreSQL keeps them in another. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort())
      : part,
  );
}

/** The history of both series says that they were asked about. */
export async function tellOfQuestions(trx: Trx, now: Date, made: readonly NewQuestion[]): Promise<void> {
  if (made.length === 0) return;
  const statements = [...new Set(made.flatMap(({ one, other }) => [one, other]))];
  const series = new Map((await readSeriesOf(trx, statements)).map((row) => [row.statementId, row]));
  const events = made.flatMap(({ one, other, indicatorId }) => {
    const [mine, theirs] = [series.get(one), series.get(other)];
    if (mine === undefined || theirs === undefined) return [];
    const happened = {
      kind: 'proposed',
      statements: 0,
      ...(indicatorId === null ? {} : { indicatorId }),
    } as const;
    return [
      { ...happened, seriesId: mine.seriesId, otherSeriesId: theirs.seriesId },
      { ...happened, seriesId: theirs.seriesId, otherSeriesId: mine.seriesId },
    ];
  });
  await insertSeriesEvents(trx, now, events);
}

function questionsIn(region: Region, { settled, keys }: GroupedRegion): readonly Found[] {
  if (settled.proposals.length + settled.contradictions.length === 0) return [];
  const members = new Map(region.members.map((member) => [member.statementId, member]));
  const parts = { settled, keys, members, spans: spansIn(settled, members) };
  return [
    ...settled.proposals.flatMap((proposal) => bridge(proposal, parts)),
    ...settled.contradictions.flatMap(({ mustLink, cannotLink }) =>
      contradiction(region.decisions, mustLink, cannotLink),
    ),
  ];
}

type Parts = {
  readonly settled: Settled;
  readonly keys: readonly Key[];
  readonly members: ReadonlyMap<string, RegionMember>;
  readonly spans: Spans;
};

function bridge(proposal: Proposal, { settled, keys, members, spans }: Parts): Found[] {
  const [one, other, witness] = [proposal.one, proposal.other, proposal.witness].map(settled.idOf);
  const [oneKey, otherKey] = [keys[proposal.oneKey], keys[proposal.otherKey]];
  if (one === undefined || other === undefined || witness === undefined) return [];
  if (oneKey === undefined || otherKey === undefined) return [];
  const named = members.get(witness)?.keys ?? [];
  // The value by which the witness reaches out of its own group.
  const isOfOther = settled.clusterOf(proposal.witness) === settled.clusterOf(proposal.other);
  const hangsOn = named.find(({ key }) => key === (isOfOther ? oneKey : otherKey));
  if (hangsOn === undefined) return [];
  const shared = (key: Key, side: string): Ground => {
    const degree = named.find((each) => each.key === key)?.degree ?? 2;
    const bits = bitsOfKey(key, degree);
    return { code: 'same-value', bits, ...indicatorOf(key), statements: [witness, side], count: degree };
  };
  const { witnesses, required, size } = proposal;
  const dates = datesBetween(settled, spans, proposal);
  const evidence = {
    for: [
      shared(oneKey, one),
      shared(otherKey, other),
      { code: 'witnesses', bits: 0, count: witnesses },
      ...dates.filter(({ code }) => code === 'dates-fit'),
    ],
    against: [
      { code: 'too-few-witnesses', bits: 0, count: required },
      { code: 'both-established', bits: 0, count: size },
      ...dates.filter(({ code }) => code === 'dates-apart'),
    ],
  } as const;
  return [{ kind: 'bridge', indicatorId: hangsOn.indicatorId, one, other, witness, evidence }];
}

function contradiction(decisions: readonly ForcedIn[], mustLink: string, cannotLink: string): Found[] {
  const together = decisions.find(({ order }) => order === mustLink);
  const apart = decisions.find(({ order }) => order === cannotLink);
  if (together === undefined || apart === undefined || together.other === null || apart.other === null)
    return [];
  const ground = (decisionId: string, statements: readonly string[]): Ground => ({
    code: 'decision',
    bits: 0,
    decisionId,
    statements,
  });
  return [
    {
      kind: 'contradiction',
      indicatorId: null,
      one: together.one,
      other: together.other,
      evidence: {
        for: [ground(together.id, [together.one, together.other])],
        against: [ground(apart.id, [apart.one, apart.other])],
      },
    },
  ];
}
