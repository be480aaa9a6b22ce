export { removeStatement } from './change/remove-statement.ts';
export { replaceSightings } from './change/replace-sightings.ts';
export { answerQuestion } from './decide/answer-question.ts';
export { decide } from './decide/decide.ts';
export type { Decision, DecisionKind, KeptDecision } from './decide/decision.ts';
export { decisionsInSeries, decisionsOn } from './decide/decision-store.ts';
export type { Outcome } from './decide/outcome.ts';
export type { Ground, Question } from './decide/question.ts';
export {
  countOpenQuestions,
  listQuestions,
  questionsOfSeries,
  readQuestion,
} from './decide/question-store.ts';
export { undoDecision } from './decide/undo-decision.ts';
export {
  type Placement,
  placeStatement,
  placeStatements,
} from './place-statement.ts';
export {
  type NamedIndicator,
  namedBy,
  type SeriesOfStatement,
  seriesOf,
  sharedIndicatorsOf,
} from './read-links.ts';
export { rebuildSeries } from './rebuild/rebuild-series.ts';
export { type OfScript, scriptGroupOf } from './script/script-group.ts';
export { createSettleJobs, settleWaiting } from './settle/jobs.ts';
export { settle } from './settle/settle.ts';
export type { TellGrouped } from './settle/tell-waiting.ts';
export { type Happening, readHistory } from './why/read-history.ts';
export { type Waterfall, waterfallsOf } from './why/weigh-memberships.ts';
export { type Unused, unusedInSeries, whyApart } from './why/why-apart.ts';
export { type Step, whyTogether } from './why/why-together.ts';
