import { incidencesOf } from '@fanal/core/matching';
import type { Decision } from '@fanal/core/matching/decision';
import type { Database } from '../../platform/database/index.ts';
import { skeletonIn } from '../alike/skeleton.ts';
import type { Unplaced } from '../place-statement.ts';
import { storedPartition } from './partition.ts';

const mostSeries = 4;

/** What is asked about accounts that are alike: of each question the skeleton, and a member of each of the two series. */
export async function openAlike(database: Database): Promise<string[]> {
  const groupOf = groupsIn(await storedPartition(database));
  const text = `select skeleton, one_statement as one, other_statement as other
    from merge_proposal where kind = 'alike' and state = 'open'`;
  const rows = await database.named<{ skeleton: string; one: string; other: string }>('alike', text, []);
  return rows
    .map(({ skeleton, one, other }) => nameOf(skeleton, groupOf.get(one), groupOf.get(other)))
    .sort();
}

/** What should be asked, worked out from what was told, where it stands, and the decisions in force. */
export async function alikeAtOnce(
  database: Database,
  stories: readonly Unplaced[],
  decisions: readonly Decision[],
): Promise<string[]> {
  const groupOf = groupsIn(await storedPartition(database));
  const hubs = await database.named<{ value: string }>(
    'hubs',
    "select value from indicator where state = 'hub'",
    [],
  );
  const isHub = new Set(hubs.map(({ value }) => value));
  const apart = new Set(
    decisions.flatMap((decision) =>
      decision.kind === 'cannot-link' && groupOf.has(decision.one) && groupOf.has(decision.other)
        ? [nameOf('', groupOf.get(decision.one), groupOf.get(decision.other))]
        : [],
    ),
  );
  const series = new Map<string, Set<string>>();
  for (const [handle, namedBy] of handlesIn(stories)) {
    const skeleton = skeletonIn(handle);
    if (skeleton === undefined || isHub.has(handle)) continue;
    const known = series.get(skeleton) ?? new Set<string>();
    series.set(skeleton, known.add(mostIn(namedBy, groupOf)));
  }
  return [...series]
    .filter(([, groups]) => groups.size <= mostSeries)
    .flatMap(([skeleton, groups]) =>
      pairsOf([...groups])
        .filter(([one, other]) => !apart.has(nameOf('', one, other)))
        .map(([one, other]) => nameOf(skeleton, one, other)),
    )
    .sort();
}

/** Each group by its first member. */
function groupsIn(partition: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  return new Map(partition.flatMap((group) => group.map((id) => [id, group[0] ?? ''])));
}

function handlesIn(stories: readonly Unplaced[]): ReadonlyMap<string, readonly string[]> {
  const named = new Map<string, string[]>();
  for (const { statementId, sightings } of stories) {
    const handles = incidencesOf(sightings).filter(({ type }) => type === 'handle');
    for (const value of new Set(handles.map((handle) => handle.value))) {
      named.set(value, [...(named.get(value) ?? []), statementId]);
    }
  }
  return named;
}

/** The group in which most of them stand; of two with as many, that of the first. */
function mostIn(ids: readonly string[], groupOf: ReadonlyMap<string, string>): string {
  const counts = new Map<string, number>();
  for (const id of ids.toSorted()) {
    const group = groupOf.get(id) ?? '';
    counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function pairsOf(groups: readonly string[]): [string, string][] {
  return groups.flatMap((one, place) =>
    groups.slice(place + 1).map((other): [string, string] => [one, other]),
  );
}

function nameOf(skeleton: string, one: string | undefined, other: string | undefined): string {
  return [skeleton, ...[one ?? '', other ?? ''].sort()].join(' ');
}
