import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Truth } from '@fanal/core/matching/near';
import { z } from 'zod';
import { BadInput } from '../outcome.ts';
import { linesOf } from '../records/lines.ts';

const longestLine = 1_048_576;
const Name = z.union([z.string(), z.number()]).transform(String);
const Line = z.object({
  id: Name,
  truth_cluster: Name,
  source: z.string().nullish(),
  ambiguous_groups: z.array(z.string()).max(16).nullish(),
});

/** Where a record truly belongs, as `fanal match:evaluate` reads it. */
export type TrueRecord = {
  readonly cluster: string;
  readonly source: string;
  readonly ambiguousGroups: readonly string[];
};

/** The truth by record: one `{"id","truth_cluster"}` a line, other fields ignored. */
export async function readTruth(path: string): Promise<ReadonlyMap<string, TrueRecord>> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || !found.isFile()) throw new BadInput(`There is no file ${path}`);
  const truth = new Map<string, TrueRecord>();
  for await (const line of linesOf(createReadStream(path), longestLine)) {
    if ('text' in line && line.text.trim() === '') continue;
    const parsed = 'text' in line ? Line.safeParse(jsonIn(line.text)) : undefined;
    if (!parsed?.success) throw new BadInput(`Line ${line.number} of ${path} is no {"id","truth_cluster"}`);
    const { id, truth_cluster: cluster, source, ambiguous_groups: groups } = parsed.data;
    truth.set(id, { cluster, source: source ?? 'all', ambiguousGroups: groups ?? [] });
  }
  return truth;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Two records that share an ambiguous group may belong together or not, as far as anybody knows. */
export function truthBetween(one: TrueRecord, other: TrueRecord): Truth {
  if (one.cluster === other.cluster) return 'same';
  const isOpen =
    one.source === other.source && one.ambiguousGroups.some((group) => other.ambiguousGroups.includes(group));
  return isOpen ? 'unknown' : 'other';
}
