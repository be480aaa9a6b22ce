export { type Evaluation, startEvaluation, type TruthRecord } from './evaluate.ts';
export type { Agreement, Figures, Scores, SizeScores, SourceScores } from './scores.ts';
