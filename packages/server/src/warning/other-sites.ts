import type { Api } from '../platform/http/index.ts';

/**
 * What pages of other sites may call from a browser. Nothing here reads a cookie or belongs to whoever is signed in:
 * a forged request obtains what anybody obtains.
 */
const openToOtherSites = ['/v1/lookup', '/v1/evaluate', '/v1/range', '/v1/feed', '/v1/outcomes'] as const;

/** For the guard of the front: whether a path is one of those. */
export function isOpenToOtherSites(path: string): boolean {
  return openToOtherSites.some((open) => path === open || path.startsWith(`${open}/`));
}

/** Routes beside the contract, each for its reason. */
export const crossOriginRoutes = openToOtherSites.flatMap((path) => {
  const reason = 'tells browsers that pages of other sites may call it (Fetch, CORS protocol)';
  return [path, `${path}/*`].map((each) => ({ method: 'ALL', path: each, reason }) as const);
});

const dayInSeconds = 24 * 60 * 60;

/** Answers what browsers ask before such a call, and marks the answers. Cookies are never let in. */
export function allowOtherSites(api: Api): void {
  for (const { path } of crossOriginRoutes) {
    api.http.use(path, async (context, next) => {
      if (context.req.method === 'OPTIONS') context.res = preflightAnswer();
      else await next();
      context.res.headers.set('access-control-allow-origin', '*');
      context.res.headers.set('cross-origin-resource-policy', 'cross-origin');
    });
  }
}

function preflightAnswer(): Response {
  const headers = {
    'access-control-allow-methods': 'GET, POST',
    'access-control-allow-headers': 'content-type, authorization',
    'access-control-max-age': String(dayInSeconds),
  };
  return new Response(null, { status: 204, headers });
}
