export {
  type AgreementCount,
  type AgreementCounting,
  startAgreementCounting,
} from './count-agreement.ts';
export { defaultSupportWeights } from './default-support-weights.ts';
export { type Example, type FitOptions, type Fitted, type FittedLevel, fitWeights } from './fit-weights.ts';
export { type Feature, features, levelsOf, type Observation, speaksForItself } from './observation.ts';
export { priorSupportWeights } from './prior-support-weights.ts';
export { enoughAmong, type SupportWeights } from './support-weights.ts';
export { bounded, type Part, type Weighed, weigh, weigherOf } from './weigh.ts';
export { defaultWeights, type WeightedType, type Weights } from './weights.ts';
