import { type Find, foundIn } from './found.ts';
import type { Answers, FieldValue, StepValues } from './journey.ts';
import { itemsOf, tickedIn, valuesOf } from './said.ts';
import { stepOf } from './steps-of.ts';

/** A find of the account: `key` is what a tick posts, `places` are where it stands in the text, first first. */
export type FoundOption = Find & { readonly kept: boolean };

/** `values`: what the page shows, saved answers or defaults. `found`: by name of a found-indicators field. */
export type Prefill = {
  readonly values: StepValues;
  readonly found: Readonly<Record<string, readonly FoundOption[]>>;
};

/** What a page shows before anything is typed. `item`: the place in a list step, its length for a new item. */
export function prefillStep(answers: Answers, stepId: string, item?: number): Prefill {
  const values: Record<string, FieldValue> = {};
  const found: Record<string, readonly FoundOption[]> = {};
  const saved = item === undefined ? valuesOf(answers, stepId) : itemsOf(answers, stepId)[item];
  for (const field of stepOf(answers, stepId)?.fields ?? []) {
    if (field.kind === 'found-indicators') {
      const kept = new Set(tickedIn(answers, stepId, field.name));
      // All ticked until the page was answered once: to forget a number costs more than to untick one.
      found[field.name] = foundIn(answers, field.from).map((find) => ({
        ...find,
        kept: saved === undefined || kept.has(find.key),
      }));
    }
    if (field.kind === 'currency') values[field.name] = 'EUR';
  }
  return { values: { ...values, ...saved }, found };
}
