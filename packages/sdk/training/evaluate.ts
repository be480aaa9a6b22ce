import { parseArgs } from 'node:util';
import { marginOf, unpackModel } from '../src/learnt/model.ts';
import { placesOf } from '../src/learnt/places.ts';
import { languages } from '../src/pack/rule-pack.ts';
import { readMessage } from '../src/text/reading.ts';
import { readCorpus, type Sample } from './corpus.ts';
import { foldsOf } from './folds.ts';
import { learn, learnLanguage, prepare, scoredBy } from './learn.ts';
import { qualityAt, type Scored } from './threshold.ts';

/**
 * Five-fold quality of the learnt part: `npx tsx packages/sdk/training/evaluate.ts FILE [--salt WORD]`.
 * Each fold is scored by what was learnt, choices and threshold included, on the four others. Another salt cuts other
 * folds: it shows how far the figures depend on the cut.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { salt: { type: 'string', default: '' } },
});
const [file] = positionals;
if (file === undefined)
  throw new Error('Usage: npx tsx packages/sdk/training/evaluate.ts FILE [--salt WORD]');

const count = 5;
const corpus = readCorpus(file);
const foldOf = foldsOf(corpus, count, values.salt);

type Judged = Scored & {
  readonly sample: Sample;
  readonly calledHam: boolean;
  readonly calledFrench: boolean;
};

const judged = Array.from({ length: count }, (_, fold) => judgeFold(fold)).flat();
for (const { name, isIn } of [
  { name: 'French', isIn: ({ sample }: Judged) => sample.lang === 'fr' },
  { name: 'spamhunter_fr', isIn: ({ sample }: Judged) => sample.origin === 'spamhunter_fr' },
  { name: 'English', isIn: ({ sample }: Judged) => sample.lang === 'en' },
  { name: 'all', isIn: () => true },
])
  report(name, judged.filter(isIn));

function judgeFold(fold: number): readonly Judged[] {
  const isOut = (_: Sample, at: number) => foldOf[at] === fold;
  const inside = corpus.filter((sample, at) => !isOut(sample, at));
  const outside = corpus.filter(isOut);
  const languageModel = unpackModel(learnLanguage(inside));
  return languages.flatMap((language) => {
    const isSpoken = ({ lang }: Sample) => lang === language;
    const learnt = learn(prepare(inside.filter(isSpoken)));
    const scam = unpackModel(learnt.scam);
    const ham = unpackModel(learnt.ham);
    process.stderr.write(
      `fold ${fold} ${language}: ${JSON.stringify(learnt.choice)}, threshold ${learnt.threshold}\n`,
    );
    return prepare(outside.filter(isSpoken)).map((sample) => ({
      ...scoredBy(marginOf(scam, sample.places) - learnt.threshold, sample),
      sample,
      calledHam: marginOf(ham, sample.places) > 0,
      calledFrench: marginOf(languageModel, placesOf(readMessage(sample.text), [])) > 0,
    }));
  });
}

function report(name: string, part: readonly Judged[]): void {
  const quality = qualityAt(part, 0);
  const notScams = part.filter(({ margin, scam }) => margin <= 0 && !scam);
  const shareOf = (all: readonly Judged[], isRight: (one: Judged) => boolean) =>
    `${((100 * all.filter(isRight).length) / all.length).toFixed(1)} %`;
  const columns = [
    `scam F1 ${quality.f1.toFixed(3)}`,
    `precision ${quality.precision.toFixed(3)}`,
    `recall ${quality.recall.toFixed(3)}`,
    `false alarms ${(100 * quality.falseAlarms).toFixed(1)} %`,
    `ham told from spam ${shareOf(notScams, ({ ham, calledHam }) => ham === calledHam)}`,
    `language found ${shareOf(part, ({ sample, calledFrench }) => calledFrench === (sample.lang === 'fr'))}`,
  ];
  process.stdout.write(`${name.padEnd(14)} ${columns.join('  ')}\n`);
}
