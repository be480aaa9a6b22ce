/** What a command answers to the shell. Documented in `docs/operator/command-line.md`. */
export const exitCodes = {
  done: 0,
  fault: 1,
  badInput: 2,
  doneWithRejects: 3,
} as const;

/** `result` is printed with `--json`, `lines` otherwise. */
export type Outcome = {
  readonly code: number;
  readonly result: object;
  readonly lines: readonly string[];
};

/** A mistake of whoever typed the command; the message says how to mend it. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}
