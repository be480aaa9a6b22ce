import { after, type Command, type CourseRefusal, courseOf, decide, type Mode } from '@fanal/core/complaint';
import type { Result } from '@fanal/core/result';
import type { Trx } from '../platform/database/index.ts';
import { type LockedComplaint, lockByReference, saveStatus } from './course-store.ts';
import { insertEvents, readEvents } from './store.ts';

/** Decides from the whole history, then writes what follows: the events, the status, the version. */
export async function moveComplaint(
  trx: Trx,
  complaint: LockedComplaint,
  { mode, command, now }: { readonly mode: Mode; readonly command: Command; readonly now: Date },
): Promise<Result<LockedComplaint, CourseRefusal>> {
  const course = courseOf(await readEvents(trx, complaint.id));
  const decided = decide({ mode, course }, command);
  if (!decided.ok) return decided;
  const { status } = decided.value.reduce(after, course);
  await insertEvents(
    trx,
    decided.value.map((event) => ({ complaintId: complaint.id, event: { ...event, at: now } })),
  );
  const version = await saveStatus(trx, complaint.id, { status, at: now });
  return { ok: true, value: { ...complaint, status, version } };
}

/** The same for a complaint named by its reference, without a word to anybody: how the demonstration lives its past. */
export async function relive(
  trx: Trx,
  reference: string,
  step: { readonly mode: Mode; readonly command: Command; readonly now: Date },
): Promise<void> {
  const complaint = await lockByReference(trx, reference);
  if (complaint === undefined) throw new Error('A complaint of the past is not there');
  const moved = await moveComplaint(trx, complaint, step);
  if (!moved.ok) throw new Error(`The past cannot have been so: ${moved.refusal}`);
}
