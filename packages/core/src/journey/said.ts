import type { Answers, StepValues } from './journey.ts';

/** The saved values of a step that is not a list. */
export function valuesOf(answers: Answers, step: string): StepValues | undefined {
  const saved = answers[step];
  return saved === undefined || isItems(saved) ? undefined : saved;
}

/** The saved items of a list step, none when it was never answered. */
export function itemsOf(answers: Answers, step: string): readonly StepValues[] {
  const saved = answers[step];
  return saved !== undefined && isItems(saved) ? saved : [];
}

/** What was said in a field of one value. */
export function saidIn(answers: Answers, step: string, field: string): string | undefined {
  return textIn(valuesOf(answers, step), field);
}

/** What was ticked in a field of several values. */
export function tickedIn(answers: Answers, step: string, field: string): readonly string[] {
  const value = valuesOf(answers, step)?.[field];
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}

export function textIn(values: StepValues | undefined, field: string): string | undefined {
  const value = values?.[field];
  return typeof value === 'string' ? value : undefined;
}

function isItems(saved: StepValues | readonly StepValues[]): saved is readonly StepValues[] {
  return Array.isArray(saved);
}
