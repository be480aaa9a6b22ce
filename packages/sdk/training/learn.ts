import { brands, shorteners } from '../pack/source/brands.ts';
import { topics } from '../pack/source/topics.ts';
import { compileMatchers } from '../src/learnt/matchers.ts';
import { marginOf, type PackedModel, unpackModel } from '../src/learnt/model.ts';
import { type Places, placesOf } from '../src/learnt/places.ts';
import { signFeatures, signsOf } from '../src/learnt/signs.ts';
import type { Language, LearntLanguage } from '../src/pack/rule-pack.ts';
import { readMessage } from '../src/text/reading.ts';
import type { Sample } from './corpus.ts';
import { foldsOf } from './folds.ts';
import { type Choice, choices, falseAlarms, hamShape, languageShape, scamShape } from './settings.ts';
import { chooseThreshold, type Scored, slopeOf } from './threshold.ts';
import { round, trainModel } from './train-model.ts';

export type Prepared = Sample & { readonly places: Places };

const matchers = compileMatchers({ brands, shorteners, topics });

export function prepare(samples: readonly Sample[], language?: Language): readonly Prepared[] {
  return samples.map((sample) => {
    const reading = readMessage(sample.text);
    const signs = signsOf(reading, language ?? sample.lang, matchers);
    return { ...sample, places: placesOf(reading, signFeatures(signs)) };
  });
}

export type Learnt = LearntLanguage & { readonly choice: Choice };

/**
 * Learns one language from its samples. Cost, the weight of signs and the threshold are chosen on folds within
 * these samples; whoever measures keeps others aside.
 */
export function learn(samples: readonly Prepared[], folds = 4): Learnt {
  const inner = foldsOf(samples, folds, 'inner');
  const tried = choices.map((choice) => {
    const scored = heldOut(samples, inner, folds, choice);
    return { choice, scored, ...chooseThreshold(scored, falseAlarms) };
  });
  const best = tried.reduce((one, other) => (other.f1 > one.f1 ? other : one));
  return {
    choice: best.choice,
    threshold: best.threshold,
    slope: round(slopeOf(best.scored, best.threshold), 2),
    scam: trainScam(samples, best.choice),
    ham: trainModel(
      samples.map(({ places, label }) => ({ places, positive: label === 'ham' })),
      hamShape,
      1,
    ),
  };
}

function heldOut(
  samples: readonly Prepared[],
  foldOf: readonly number[],
  folds: number,
  choice: Choice,
): readonly Scored[] {
  return Array.from({ length: folds }, (_, fold) => {
    const model = unpackModel(
      trainScam(
        samples.filter((_, at) => foldOf[at] !== fold),
        choice,
      ),
    );
    return samples
      .filter((_, at) => foldOf[at] === fold)
      .map((sample) => scoredBy(marginOf(model, sample.places), sample));
  }).flat();
}

export function scoredBy(margin: number, { label }: Sample): Scored {
  return { margin, scam: label === 'scam', ham: label === 'ham' };
}

function trainScam(samples: readonly Prepared[], choice: Choice) {
  const examples = samples.map(({ places, label }) => ({ places, positive: label === 'scam' }));
  return trainModel(examples, scamShape(choice), choice.cost);
}

/** French from English. */
export function learnLanguage(samples: readonly Sample[]): PackedModel {
  const examples = samples.map(({ text, lang }) => ({
    places: placesOf(readMessage(text), []),
    positive: lang === 'fr',
  }));
  return trainModel(examples, languageShape, 1);
}
