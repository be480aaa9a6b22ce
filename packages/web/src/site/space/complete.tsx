import { randomUUID } from 'node:crypto';
import { addToComplaint, answerWhatWasAsked } from '@fanal/contract/complaint';
import type { Problem } from '@fanal/contract/wire';
import { readWords } from '@fanal/core/complaint';
import type { Visit } from '../visit.ts';
import { completePage, type Filled, type Way } from './complete-page.tsx';
import { withFiles } from './own-files.tsx';
import { type Completion, receiveCompletion } from './receive-completion.ts';

const endpoints = { answer: answerWhatWasAsked, add: addToComplaint } as const;

export function showComplete(way: Way): (visit: Visit) => Promise<Response> {
  return (visit) => show(visit, way, { key: randomUUID(), words: '' }, 200);
}

/** Files are kept as they come; the words are sent once all of them were taken, so that nothing is sent by halves. */
export function complete(way: Way): (visit: Visit) => Promise<Response> {
  return async (visit) => {
    const posted = await receiveCompletion(visit);
    const { key, faults, stopped } = posted;
    const raw = posted.words ?? '';
    if (stopped !== undefined) return refused(visit, way, { key, words: raw }, stopped);
    if (faults.length > 0) return show(visit, way, { key, words: raw, faults }, 422);
    const reference = visit.param('reference');
    const done = `${visit.link('complaint', { reference })}?done=${way}`;
    if (way === 'add' && isOnlyFiles(posted)) return visit.goTo(done);
    const words = readWords(raw);
    if (words === undefined)
      return show(visit, way, { key, words: raw, error: wanted(visit, way, posted) }, 422);
    const reply = await visit.client.call(endpoints[way], { params: { reference }, body: { key, words } });
    return reply.ok ? visit.goTo(done) : refused(visit, way, { key, words }, reply.refusal);
  };
}

function isOnlyFiles({ words, given }: Completion): boolean {
  return given && words?.trim() === '';
}

function wanted({ texts: { course } }: Visit, way: Way, posted: Completion): string {
  if (posted.words?.trim() !== '') return course.errors.tooLong;
  if (way === 'add') return course.files.nothing;
  return posted.given ? course.files.wordsToo : course.errors.empty;
}

/** Nothing typed is lost: the page comes back with it, and says where it can go instead. */
function refused(visit: Visit, way: Way, filled: Filled, refusal: Problem): Response | Promise<Response> {
  if (refusal.code === 'sign-in-needed') return visit.goTo(visit.link('signIn'));
  return refusal.code === 'not-at-this-stage' ? show(visit, way, filled, 409) : visit.problem(refusal);
}

function show(visit: Visit, way: Way, filled: Filled, status: 200 | 409 | 422): Promise<Response> {
  return withFiles(visit, (complaint, files) =>
    visit.page(completePage(visit, way, { complaint, files, filled }), status),
  );
}
