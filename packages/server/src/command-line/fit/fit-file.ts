import { startGrouping } from '@fanal/core/matching';
import type { Scores } from '@fanal/core/matching/evaluate';
import { examplesFromGroups } from '@fanal/core/matching/near';
import {
  type AgreementCount,
  defaultSupportWeights,
  type Fitted,
  fitWeights,
  priorSupportWeights,
  startAgreementCounting,
} from '@fanal/core/matching/weight';
import { linesOfScores } from '../match/show-scores.ts';
import { BadInput, exitCodes, type Outcome } from '../outcome.ts';
import { openOutput } from '../output-file.ts';
import { countriesIn } from '../records/read-sightings.ts';
import type { SupportedRecord } from '../records/record-support.ts';
import { startProgress, type Terminal } from '../terminal.ts';
import { examplesOf, poolOf, type TrueSupport } from './examples.ts';
import { measureFolds } from './measure-folds.ts';
import { readSupports } from './read-supports.ts';
import { linesOfFit } from './show-fit.ts';
import { readTruth } from './truth.ts';

export type FitFileOptions = {
  readonly truth?: string;
  readonly out?: string;
  readonly folds?: string;
  readonly country: string;
};

/** Refits the weights of supporting evidence on the records of a file, reports them, and writes them. */
export async function fitFile(terminal: Terminal, file: string, options: FitFileOptions): Promise<Outcome> {
  const folds = foldsIn(options);
  const truth = options.truth === undefined ? undefined : await readTruth(options.truth);
  const progress = startProgress(terminal);
  const byId = new Map<string, SupportedRecord>();
  let rejected = 0;
  const reject = () => {
    rejected += 1;
  };
  for await (const record of readSupports(file, countriesIn(options.country), reject)) {
    // Of a record that comes twice the first is read, as its truth is one.
    if (!byId.has(record.id)) byId.set(record.id, record);
    progress.report(`${byId.size} records read`);
  }
  progress.end();
  const records = [...byId.values()];
  const judged = records.flatMap((record): (SupportedRecord & TrueSupport)[] => {
    const known = truth?.get(record.id);
    return known === undefined ? [] : [{ ...record, truth: known }];
  });
  if (truth !== undefined && judged.length === 0) {
    throw new BadInput(`${options.truth} names no record of ${file}: both must use the same ids`);
  }

  const fitted = truth === undefined ? withoutTruth(records) : withTruth(judged);
  const agreement = truth === undefined ? [] : agreementIn(judged);
  const scores = folds === undefined ? undefined : measureFolds(judged, folds, priorSupportWeights);
  if (options.out !== undefined) await write(options.out, fitted);
  return {
    code: rejected === 0 ? exitCodes.done : exitCodes.doneWithRejects,
    result: {
      command: 'match:fit',
      read: records.length,
      labelled: judged.length,
      rejected,
      weights: fitted.weights,
      levels: fitted.levels,
      agreement,
      ...(scores === undefined ? {} : { scores }),
    },
    lines: linesOf(records.length, rejected, fitted, agreement, scores),
  };
}

function withTruth(records: readonly TrueSupport[]): Fitted {
  return fitWeights(examplesOf(records), { prior: priorSupportWeights });
}

/** Groups that identifying values make stand for the truth, and the shipped weights for the start. */
function withoutTruth(records: readonly SupportedRecord[]): Fitted {
  const examples = examplesFromGroups(poolOf(records), groupsByIdentifiers(records));
  return fitWeights(examples, { prior: defaultSupportWeights });
}

/** Of each record the place of the first one of its group. */
function groupsByIdentifiers(records: readonly SupportedRecord[]): Int32Array {
  const grouping = startGrouping();
  for (const [place, { keys }] of records.entries()) {
    grouping.add({ statementId: `${place}`, keys });
  }
  const first = new Map<string, number>();
  const groupOf = new Int32Array(records.length);
  for (const { statementId, cluster } of grouping.groups()) {
    const place = Number(statementId);
    const group = first.get(cluster) ?? place;
    first.set(cluster, group);
    groupOf[place] = group;
  }
  return groupOf;
}

function agreementIn(records: readonly (SupportedRecord & TrueSupport)[]): AgreementCount[] {
  const counting = startAgreementCounting();
  for (const { incidences, truth } of records) {
    counting.add(
      truth.cluster,
      incidences.filter(({ state }) => state === 'linking'),
    );
  }
  return counting.counts();
}

async function write(path: string, { weights }: Fitted): Promise<void> {
  const out = await openOutput(path);
  await out.write(`${JSON.stringify(weights, undefined, 2)}\n`);
  await out.close();
}

function foldsIn({ folds, truth }: FitFileOptions): number | undefined {
  if (folds === undefined) return undefined;
  if (truth === undefined) throw new BadInput('--folds measures against a truth: name its file with --truth');
  if (!/^(?:[2-9]|[1-4]\d|50)$/.test(folds)) throw new BadInput('--folds takes a whole number from 2 to 50');
  return Number(folds);
}

function linesOf(
  read: number,
  rejected: number,
  fitted: Fitted,
  agreement: readonly AgreementCount[],
  scores: Scores | undefined,
): string[] {
  return [
    `${read} records read${rejected === 0 ? '' : `, ${rejected} rejected`}`,
    '',
    ...linesOfFit(fitted, agreement),
    ...(scores === undefined ? [] : ['', 'On series that were not fitted on:', '', ...linesOfScores(scores)]),
  ];
}
