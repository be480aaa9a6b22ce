import type { Problem } from '@fanal/contract/wire';
import type { Visit } from './visit.ts';

/** What somebody asked of their own was refused: they sign in first, or read why. */
export function refused(visit: Visit, refusal: Problem): Response {
  return refusal.code === 'sign-in-needed' ? visit.goTo(visit.link('signIn')) : visit.problem(refusal);
}
