import { demonstrationStories } from './stories.ts';

/** By statement id, the name of its true series; a statement whose offenders nobody else met has one of its own. */
export function demonstrationTruth(now: Date): ReadonlyMap<string, string> {
  return new Map(demonstrationStories(now).map(({ statementId, filing }) => [statementId, filing.series]));
}
