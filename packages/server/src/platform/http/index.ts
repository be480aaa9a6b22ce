export type { Caller } from './admit.ts';
export { type Cookies, cookiesOf } from './cookies.ts';
export { currentExchange } from './exchange.ts';
export { createFront } from './front.ts';
export { type Listening, listen, type Mounted } from './listen.ts';
export { lineOf, networkOf } from './network-of.ts';
export { problemResponse, type Refusal } from './problem.ts';
export {
  createRateLimiter,
  type Limit,
  perHour,
  perQuarterOfAnHour,
  type RateLimiter,
} from './rate-limit.ts';
export { type Api, type Call, createApi } from './serve.ts';
export type { FileAnswer } from './transfer.ts';
