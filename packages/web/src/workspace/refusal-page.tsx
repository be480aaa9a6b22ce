import type { Problem } from '@fanal/contract/wire';
import { ButtonLink } from '../ui/index.ts';
import { WorkspacePage } from './layout.tsx';
import { pathTo } from './paths.ts';
import type { WorkspaceVisit } from './visit.ts';

const pages = {
  'not-found': 404,
  'not-allowed': 403,
  'too-many-requests': 429,
} as const;

/** What the API would not do, in words and with a way on. Anything unforeseen is a fault. */
export function refused(visit: WorkspaceVisit, problem: Pick<Problem, 'code'>): Response {
  if (problem.code === 'sign-in-needed') {
    return visit.goTo(pathTo('signIn', visit.locale, {}, { returnTo: visit.languages[visit.locale] }));
  }
  // An address that does not follow the contract (a cut cursor, an endless reference) leads nowhere.
  const code = problem.code === 'invalid-request' ? 'not-found' : problem.code;
  if (code !== 'not-found' && code !== 'not-allowed' && code !== 'too-many-requests') {
    throw new Error(`the API refused what the workspace asked: ${code}`);
  }
  const { title, body } = visit.texts.refusals[code];
  return visit.page(
    <WorkspacePage visit={visit} title={title} width="text">
      <h1>{title}</h1>
      <p>{body}</p>
      <p>
        <ButtonLink href={pathTo('queue', visit.locale)}>{visit.texts.backToQueue}</ButtonLink>
      </p>
    </WorkspacePage>,
    pages[code],
  );
}
