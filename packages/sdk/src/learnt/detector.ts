import type { Language, RulePack } from '../pack/rule-pack.ts';
import { compileMatchers, type Matchers } from './matchers.ts';
import { type Model, unpackModel } from './model.ts';

export type LearntModels = {
  readonly scam: Model;
  readonly ham: Model;
  readonly threshold: number;
  readonly slope: number;
};

/** A pack's tables and weights, ready for use. */
export type Detector = {
  readonly matchers: Matchers;
  readonly language: Model;
  readonly learnt: Readonly<Record<Language, LearntModels>>;
};

export function openDetector(pack: RulePack): Detector {
  const modelsIn = (language: Language): LearntModels => {
    const { scam, ham, threshold, slope } = pack.learnt[language];
    return { scam: unpackModel(scam), ham: unpackModel(ham), threshold, slope };
  };
  return {
    matchers: compileMatchers(pack),
    language: unpackModel(pack.learnt.language),
    learnt: { fr: modelsIn('fr'), en: modelsIn('en') },
  };
}
