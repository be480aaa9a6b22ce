export { type CookieName, type Cookies, cookiesOf } from './cookies.ts';
export { currentExchange, duringExchange, type Exchange } from './exchange.ts';
export { createFront, type FrontOptions } from './front.ts';
export { type Listening, listen, type Mounted, type NodeHandler } from './listen.ts';
export { problemOf, problemResponse, type Refusal } from './problem.ts';
export { createRateLimiter, type Limit, type RateLimiter } from './rate-limit.ts';
export { type Api, type ApiSurroundings, type Call, createApi, type ServedEndpoint } from './serve.ts';
