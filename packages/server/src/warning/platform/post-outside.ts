import { lookup as resolve } from 'node:dns';
import { request as plainRequest, type RequestOptions } from 'node:http';
import { request as secureRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { ok, type Result, refuse } from '@fanal/core/result';
import { isPublicAddress } from './public-address.ts';

/** What may be reached from here. Tests reach a server of their own. */
export type Outside = {
  readonly isAllowed: (address: string) => boolean;
  readonly schemes: readonly ('https:' | 'http:')[];
  readonly ports: readonly string[] | 'any';
};

export const publicInternet: Outside = { isAllowed: isPublicAddress, schemes: ['https:'], ports: [''] };

/** A code, never the other side's words. `status-…`: it answered so. */
export type PostFailure = 'not-allowed' | 'unreachable' | 'too-slow' | `status-${number}`;

const longestWait = 5_000;

/** Whether an address may be written to, as far as its text tells; what its name leads to is asked at each delivery. */
export function mayReach(url: string, outside: Outside = publicInternet): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, port, hostname, username, password } = new URL(url);
  if (!outside.schemes.some((scheme) => scheme === protocol)) return false;
  if (outside.ports !== 'any' && !outside.ports.includes(port)) return false;
  if (username !== '' || password !== '') return false;
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) === 0 || outside.isAllowed(bare);
}

/**
 * Sends a body to an address that somebody else chose. The name is resolved once and the connection goes to what it
 * was resolved to, which is checked: a name that leads inside, or leads elsewhere the second time, gets nothing.
 * Redirects are not followed and the answer is not read.
 */
export function postOutside(
  url: string,
  { headers, body }: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
  outside: Outside = publicInternet,
): Promise<Result<undefined, PostFailure>> {
  if (!mayReach(url, outside)) return Promise.resolve(refuse('not-allowed'));
  const target = new URL(url);
  const options: RequestOptions = {
    method: 'POST',
    headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
    lookup: checkedLookup(outside),
    signal: AbortSignal.timeout(longestWait),
    agent: false,
  };
  return new Promise((settled) => {
    const send = target.protocol === 'https:' ? secureRequest : plainRequest;
    const request = send(target, options, (response) => {
      const { statusCode = 0 } = response;
      response.destroy();
      settled(statusCode >= 200 && statusCode < 300 ? ok(undefined) : refuse(`status-${statusCode}`));
    });
    request.on('error', (error) => settled(refuse(failureOf(error))));
    request.end(body);
  });
}

class InsideAddressError extends Error {
  override readonly name = 'InsideAddressError';
}

function checkedLookup(outside: Outside): LookupFunction {
  return (hostname, options, answer) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return answer(error, '', 0);
      const [first] = addresses;
      if (first === undefined || !addresses.every(({ address }) => outside.isAllowed(address))) {
        return answer(new InsideAddressError('The name leads to an address that is not public'), '', 0);
      }
      if (options.all === true) return answer(null, addresses);
      answer(null, first.address, first.family);
    });
  };
}

function failureOf(error: Error): PostFailure {
  if (error instanceof InsideAddressError) return 'not-allowed';
  return error.name === 'TimeoutError' || error.name === 'AbortError' ? 'too-slow' : 'unreachable';
}
