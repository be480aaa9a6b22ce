import { type AnyEndpoint, decodeAbout, type Fetch, refusalStatus } from '@fanal/contract/wire';
import type { Answered, FakeAnswer, FakeState } from './fake-answer.ts';
import { careAnswers } from './fake-care.ts';
import { complaintAnswers } from './fake-complaint.ts';
import { exhibitAnswers } from './fake-exhibits.ts';
import { identityAnswers } from './fake-identity.ts';
import { statementAnswers } from './fake-statement.ts';
import { warningAnswers } from './fake-warning.ts';

const answers: readonly FakeAnswer[] = [
  ...careAnswers,
  ...statementAnswers,
  ...identityAnswers,
  ...complaintAnswers,
  ...exhibitAnswers,
  ...warningAnswers,
];

/** One story in one browser, without a database. Answers are parsed by the contract: they cannot drift from it. */
export function fakeApi(given: Partial<FakeState> = {}): {
  readonly fetch: Fetch;
  readonly state: FakeState;
} {
  const state: FakeState = {
    answers: undefined,
    me: { kind: 'visitor' },
    complaints: [],
    messages: [],
    exhibits: [],
    mode: 'authority',
    ...given,
  };
  return {
    state,
    fetch: async (request) => {
      const { pathname } = new URL(request.url);
      for (const [endpoint, answer] of answers) {
        const params = paramsOf(endpoint.path, pathname);
        if (endpoint.method.toUpperCase() !== request.method || params === undefined) continue;
        const about = request.headers.get('about');
        if (about !== null) {
          const given = { about: decodeAbout(about), body: await request.text() };
          return reply(endpoint, answer({ params, state, ...given }));
        }
        const body: unknown = request.headers.has('content-type')
          ? endpoint.body.parse(await request.json())
          : undefined;
        return reply(endpoint, answer({ params, body, state }));
      }
      throw new Error(`the contract has no ${request.method} ${pathname}`);
    },
  };
}

function reply(endpoint: AnyEndpoint, answered: Answered): Response {
  if ('refusal' in answered) {
    const status = refusalStatus[answered.refusal];
    const problem = {
      type: 'about:blank',
      title: answered.refusal,
      status,
      code: answered.refusal,
      ...(answered.fields ? { fields: answered.fields } : {}),
    };
    return Response.json(problem, { status });
  }
  const headers = answered.cookie === undefined ? {} : { 'set-cookie': answered.cookie };
  return Response.json(endpoint.answer.parse(answered.value), { status: endpoint.status, headers });
}

function paramsOf(template: string, pathname: string): Record<string, string> | undefined {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const match = new RegExp(`^${template.replaceAll(/\{\w+\}/g, '([^/]+)')}$`).exec(pathname);
  if (match === null) return undefined;
  return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')]));
}
