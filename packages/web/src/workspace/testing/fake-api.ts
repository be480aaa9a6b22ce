import { decideComplaint, sendAgentMessage } from '@fanal/contract/complaint';
import { documentEndpoints } from '@fanal/contract/document';
import { evidenceEndpoints } from '@fanal/contract/evidence';
import { getMe, signOut } from '@fanal/contract/identity';
import * as wire from '@fanal/contract/investigation';
import { materialEndpoints } from '@fanal/contract/material';
import { warningEndpoints } from '@fanal/contract/warning';
import { type AnyEndpoint, type Fetch, type RefusalCode, refusalStatus } from '@fanal/contract/wire';

/** What the API answers, by endpoint id: a value of the contract, or the code of a refusal. */
export type FakeAnswers = Readonly<Record<string, object | RefusalCode>>;

const endpoints = [
  getMe,
  signOut,
  decideComplaint,
  sendAgentMessage,
  ...wire.investigationEndpoints,
  ...evidenceEndpoints,
  ...materialEndpoints,
  ...documentEndpoints,
  ...warningEndpoints,
] as unknown as readonly AnyEndpoint[];

/** The API with ready answers; each is parsed by the contract, so that none can drift from it. */
export function fakeApi(answers: FakeAnswers): {
  readonly fetch: Fetch;
  readonly asked: URL[];
  readonly sent: unknown[];
} {
  const asked: URL[] = [];
  const sent: unknown[] = [];
  return {
    asked,
    sent,
    fetch: async (request) => {
      const url = new URL(request.url);
      asked.push(url);
      const ofMethod = endpoints.filter(({ method }) => method.toUpperCase() === request.method);
      // As a router does: an address that is written out comes before one with a parameter in its place.
      const endpoint =
        ofMethod.find(({ path }) => path === url.pathname) ??
        ofMethod.find(({ path }) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`).test(url.pathname));
      if (endpoint === undefined) throw new Error(`the contract has no ${request.method} ${url.pathname}`);
      endpoint.query.parse(Object.fromEntries(url.searchParams));
      if (request.body !== null) sent.push(endpoint.body.parse(await request.json()));
      const answer = answers[endpoint.id] ?? 'not-found';
      if (typeof answer === 'string') {
        const status = refusalStatus[answer];
        const problem = { type: 'urn:test', title: answer, status, code: answer };
        return Response.json(problem, { status });
      }
      return Response.json(endpoint.answer.parse(answer), { status: endpoint.status });
    },
  };
}
