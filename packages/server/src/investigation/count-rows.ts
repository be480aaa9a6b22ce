import type { Db } from '../platform/database/index.ts';

/** Past this many, a number is the planner's estimate: a list of a million must open at once. */
const countedExactly = 10_000;

/** A statement whose rows are to be counted; with a name it is prepared once a connection. */
export type Countable = { readonly name: string; readonly text: string; readonly values: readonly unknown[] };

type Explained = { 'QUERY PLAN': readonly { readonly Plan: { readonly 'Plan Rows': number } }[] };

/** Exact up to `countedExactly` as far as the planner foresees it; an estimate, always larger, beyond. */
export async function countRows(db: Db, { name, text, values }: Countable): Promise<number> {
  const [plan] = await db.named<Explained>(`${name}-plan`, `explain (format json) ${text}`, values);
  const estimate = Math.round(plan?.['QUERY PLAN'][0]?.Plan['Plan Rows'] ?? 0);
  if (estimate > countedExactly) return estimate;
  const bounded = `select count(*) as n from (${text} limit ${countedExactly + 1}) as counted`;
  const [counted] = await db.named<{ n: number }>(name, bounded, values);
  return counted?.n ?? 0;
}
