import { type Answers, answerStep, type RawValues } from '../../journey/index.ts';

/**
 * `today`: `YYYY-MM-DD`. `completed`: by id of a payment, what the person added or put right, in the fields of
 * `payments`. `before`: ids kept the last time; what was taken for one that is now struck out is taken back, unless
 * the person changed it since.
 */
export type TakingContext = {
  readonly today: string;
  readonly completed?: Readonly<Record<string, RawValues>>;
  readonly before?: readonly string[];
};

/** Saves a page, or leaves everything as it is when the page would be refused. */
export function answered(
  answers: Answers,
  step: string,
  raw: RawValues,
  today: string,
  item?: number,
): Answers {
  const saved = answerStep(answers, step, raw, item === undefined ? { today } : { today, item });
  return saved.ok ? saved.value : answers;
}
