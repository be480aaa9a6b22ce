import { type Draft, getDraft } from '@fanal/contract/statement';
import type { Problem } from '@fanal/contract/wire';
import { type Answers, doorCodeOf, doorOf, firstUnanswered, type RawValues } from '@fanal/core/journey';
import type { Visit } from '../visit.ts';
import { alreadyFiledPage, missingDraftPage } from './lost-pages.tsx';

export type { Draft };

/** Reads the story being told in this browser, or answers with the page that says why it cannot be. */
export async function withDraft(
  visit: Visit,
  page: (draft: Draft) => Response | Promise<Response>,
  typed: RawValues = {},
): Promise<Response> {
  const reply = await visit.client.call(getDraft);
  if (!reply.ok) return refusedDraft(visit, reply.refusal, typed);
  return reply.value.filedAs === undefined ? page(reply.value) : visit.page(alreadyFiledPage(visit), 409);
}

/** `typed`: what the person has just written, shown again so that it is not lost. */
export function refusedDraft(visit: Visit, problem: Problem, typed: RawValues = {}): Response {
  switch (problem.code) {
    case 'draft-not-found':
      return visit.page(missingDraftPage(visit, typed), 404);
    case 'draft-expired':
      return visit.page(missingDraftPage(visit, typed), 410);
    case 'draft-already-filed':
      return visit.page(alreadyFiledPage(visit), 409);
    default:
      return visit.problem(problem);
  }
}

/** Where the story goes on: people when they are needed, the first question without an answer, else the check. */
export function whereItGoesOn(visit: Visit, answers: Answers): string {
  if (doorCodeOf(doorOf(answers)) !== undefined) return visit.link('door');
  const step = firstUnanswered(answers);
  return step === undefined ? visit.link('review') : visit.link('step', { step: step.id });
}
