import type * as wire from '@fanal/contract/investigation';
import { type Result, refuse } from '@fanal/core/result';
import { recordReading } from '../../identity/index.ts';
import { decisionsOn, type Question, readQuestion as questionOf } from '../../matching/index.ts';
import type { Database, Db } from '../../platform/database/index.ts';
import type { Reader } from '../list-queue.ts';
import { presentQuestion, readSides } from './list-questions.ts';
import { type NamingComplaint, readNamings } from './naming-store.ts';
import { presentDecision, presentGround, statementsIn } from './present.ts';
import { readReferences } from './statement-store.ts';

const mostTies = 5;
const namingsASide = 5;

/** A question with all that answers it. */
export async function readQuestion(
  db: Database,
  reader: Reader,
  id: string,
): Promise<Result<wire.QuestionFile, 'not-found'>> {
  const question = await questionOf(db, id);
  if (question === undefined) return refuse('not-found');
  const { grounds, sides } = question;
  const anchors = sides.map(({ statementId }) => statementId);
  const [around, namings, decisions] = await Promise.all([
    readSides(db, [question], mostTies),
    readNamingsOf(db, question, anchors),
    decisionsOn(db, { statementIds: anchors }),
  ]);
  const references = await readReferences(db, statementsIn([...grounds.for, ...grounds.against], decisions));
  await recordReading(db, {
    at: reader.now,
    actor: reader.actor,
    action: 'read',
    subjectKind: 'question',
    subjectId: id,
    requestId: reader.requestId,
  });
  return {
    ok: true,
    value: {
      ...presentQuestion(question, around),
      grounds: {
        for: grounds.for.map((ground) => presentGround(ground, references)),
        against: grounds.against.map((ground) => presentGround(ground, references)),
      },
      namings: sidesOf(question, namings),
      may: mayAnswer(question),
      ...(question.decisionId === undefined ? {} : { decisionId: question.decisionId }),
      decisions: decisions.map((decision) => presentDecision(decision, references)),
    },
  };
}

const answers = {
  bridge: ['accept', 'refuse', 'pin', 'hub'],
  hub: ['hub', 'not-hub'],
  alike: ['accept', 'refuse'],
  contradiction: [],
} as const satisfies Record<Question['kind'], readonly wire.QuestionAnswer[]>;

function mayAnswer({ kind, state }: Question): wire.QuestionAnswer[] {
  return state === 'open' ? [...answers[kind]] : [];
}

function readNamingsOf(
  db: Db,
  { indicator, sides }: Question,
  anchors: readonly string[],
): Promise<NamingComplaint[]> {
  if (indicator === undefined) return Promise.resolve([]);
  const seriesIds = [...new Set(sides.map(({ seriesId }) => seriesId))];
  return readNamings(db, indicator.id, { seriesIds, anchors, most: namingsASide });
}

/** Both sides of a hub stand in one series: all who name it are then on the first. */
function sidesOf({ sides: [one, other] }: Question, namings: readonly NamingComplaint[]) {
  const on = (seriesId: string) =>
    namings.filter((naming) => naming.seriesId === seriesId).map(presentNaming);
  const second = one.seriesId === other.seriesId ? [] : on(other.seriesId);
  return [on(one.seriesId), second] satisfies wire.QuestionFile['namings'];
}

function presentNaming({ reference, filedAt, scamType, raw, field }: NamingComplaint): wire.Naming {
  return {
    reference,
    filedAt: filedAt.toISOString(),
    scamType: scamType as wire.Naming['scamType'],
    raw,
    field,
  };
}
