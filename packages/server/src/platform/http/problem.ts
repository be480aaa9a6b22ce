import { type Problem, type RefusalCode, refusalStatus } from '@fanal/contract/wire';
import { currentExchange } from './exchange.ts';

/** A refusal with what the client needs to mend it. */
export type Refusal = {
  readonly code: RefusalCode;
  readonly fields?: Readonly<Record<string, string>>;
  /** Seconds. */
  readonly retryAfter?: number;
};

/** What to do about it, in English, for engineers; sentences for people are the site's. */
const advice: Partial<Record<RefusalCode, string>> = {
  'invalid-request': 'The request does not follow the contract: see /v1/openapi.json.',
  'sign-in-needed': 'Sign in, then send the request again.',
  'not-allowed': 'This account may not do this.',
  'cross-site-request': 'Send the request from the site itself.',
  'invalid-answers': 'Correct the fields named in `fields` and send the page again.',
  'incomplete-story': 'Answer the steps named in `fields` first.',
  'length-required': 'Send the length of the body (Content-Length).',
  'too-large': 'Send less at a time: the limit is 1 MiB.',
  'too-many-requests': 'Wait `retryAfter` seconds.',
  'not-ready': 'The service is starting or stopping: try again in a few seconds.',
  fault: 'The fault is ours. Nothing acknowledged is lost. Give the request identifier to the operator.',
};

export function problemOf(refusal: Refusal): Problem {
  const detail = advice[refusal.code];
  return {
    type: `urn:fanal:problem:${refusal.code}`,
    title: refusal.code.replaceAll('-', ' '),
    status: refusalStatus[refusal.code],
    code: refusal.code,
    requestId: currentExchange().requestId,
    ...(detail === undefined ? {} : { detail }),
    ...(refusal.fields === undefined ? {} : { fields: { ...refusal.fields } }),
    ...(refusal.retryAfter === undefined ? {} : { retryAfter: refusal.retryAfter }),
  };
}

export function problemResponse(refusal: Refusal): Response {
  const problem = problemOf(refusal);
  const headers = new Headers({ 'content-type': 'application/problem+json', 'cache-control': 'no-store' });
  if (problem.retryAfter !== undefined) headers.set('retry-after', String(problem.retryAfter));
  return new Response(JSON.stringify(problem), { status: problem.status, headers });
}
