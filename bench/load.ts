import autocannon from 'autocannon';
import { asBrowsersDo } from './fetch-bytes.ts';
import type { Latency } from './measure.ts';

export type Load = { readonly rate: number; readonly latency: Latency };

/** Asks for `url` again and again for some seconds, on 16 connections; any answer but 200 is a fault. */
export async function loadPage(
  url: string,
  seconds: number,
  headers: Readonly<Record<string, string>>,
): Promise<Load> {
  const result = await autocannon({
    url,
    connections: 16,
    duration: seconds,
    headers: { ...asBrowsersDo, ...headers },
  });
  const unwanted = result.errors + result.timeouts + result.non2xx;
  if (unwanted > 0) throw new Error(`${new URL(url).pathname}: ${unwanted} requests got no page`);
  return {
    rate: result['2xx'] / result.duration,
    latency: { p50: result.latency.p50, p99: result.latency.p99 },
  };
}
