import type { ReadingProblem } from '@fanal/contract/material';
import { dayInFrance } from '@fanal/core/calendar';
import type { Exhibit } from '@fanal/core/exhibit';
import { type Findings, type Material, type MaterialContext, ownIn } from '@fanal/core/material';
import type { Result } from '@fanal/core/result';
import type { Database } from '../platform/database/index.ts';
import type { Log } from '../platform/log/index.ts';
import { answersOfDraft, readStatements } from '../statement/index.ts';
import { findIn, lengthOf } from './find-in.ts';
import type { FileText } from './readers/file-text.ts';
import type { Ocr } from './readers/ocr.ts';
import { readFile } from './readers/read-file.ts';
import { type BegunReading, beginReading, choiceOf, finishReading, noChoice } from './store.ts';

export type ReadingDependencies = {
  readonly database: Database;
  readonly log: Log;
  readonly clock: () => Date;
  readonly ocr: Ocr;
  readonly openExhibit: (
    exhibitId: string,
  ) => Promise<Result<{ readonly exhibit: Exhibit; readonly bytes: AsyncIterable<Uint8Array> }, unknown>>;
};

/** A file that ends the process, or fails it, this many times is given up. */
const mostTries = 3;
/** Longer text is read again from its exhibit when that is needed. In UTF-16 units. */
const longestKept = 2_000_000;

/** Reads one exhibit and keeps what was found in it. Done twice, it finds the same. */
export async function readExhibit(dependencies: ReadingDependencies, readingId: string): Promise<void> {
  const { database, log } = dependencies;
  const begun = await beginReading(database, readingId);
  if (begun === undefined) return;
  if (begun.tries > mostTries) return finishReading(database, begun, unreadable('failed'));
  try {
    const text = await textOfExhibit(dependencies, begun);
    const context = await contextOf(dependencies, begun);
    await finishReading(database, begun, await outcomeOf(text, context));
  } catch (error) {
    if (begun.tries < mostTries) throw error;
    log.error({ err: error, reading: begun.id }, 'an exhibit could not be read');
    await finishReading(database, begun, unreadable('failed'));
  }
}

async function textOfExhibit(
  { openExhibit, ocr }: ReadingDependencies,
  begun: BegunReading,
): Promise<FileText> {
  if (begun.materials !== undefined) return { materials: begun.materials };
  const opened = await openExhibit(begun.exhibitId);
  if (!opened.ok) return { materials: [], problem: 'failed' };
  const { exhibit, bytes } = opened.value;
  return readFile({ name: exhibit.name, type: exhibit.type, source: exhibit.source, bytes }, ocr);
}

async function contextOf(
  { database, clock }: ReadingDependencies,
  { draftId, statementId }: BegunReading,
): Promise<MaterialContext> {
  const today = dayInFrance(clock());
  if (draftId !== undefined) {
    const [answers = {}, choice] = await Promise.all([
      answersOfDraft(database, draftId),
      choiceOf(database, draftId),
    ]);
    return { today, own: ownIn(answers, choice.ownNames) };
  }
  const [statement] = statementId === undefined ? [] : await readStatements(database, [statementId]);
  return { today, own: ownIn(statement?.answers ?? {}, noChoice.ownNames) };
}

type Outcome = Parameters<typeof finishReading>[2];

async function outcomeOf({ materials, problem }: FileText, context: MaterialContext): Promise<Outcome> {
  const findings: Findings[] = [];
  for (const material of materials) findings.push(await findIn(material, context));
  const why = problem ?? problemOf(findings);
  const isRead = findings.some((each) => each.problem === undefined || each.findings.length > 0);
  return {
    state: isRead ? 'read' : 'unreadable',
    ...(why === undefined ? {} : { problem: why }),
    ...(allLengths(materials) > longestKept ? {} : { materials }),
    findings,
  };
}

/** One piece that was read makes up for another that was not. */
function problemOf(findings: readonly Findings[]): ReadingProblem | undefined {
  if (findings.some((each) => each.problem === undefined)) return undefined;
  return findings[0]?.problem ?? 'no-text';
}

function unreadable(problem: ReadingProblem): Outcome {
  return { state: 'unreadable', problem, findings: [] };
}

function allLengths(materials: readonly Material[]): number {
  return materials.reduce((sum, material) => sum + lengthOf(material), 0);
}
