import autocannon from 'autocannon';
import { mostElements } from '../packages/contract/src/warning/index.ts';
import { multiplyGenerator, randomScalar } from '../packages/server/src/warning/token/group.ts';
import { startNode } from './child-process.ts';
import { type Answer, fetchBytes } from './fetch-bytes.ts';
import { type Load, loadPage } from './load.ts';
import type { Conditions, Finding, Measure } from './measure.ts';
import { median } from './quantiles.ts';

export const lookup: Measure = {
  name: 'lookup',
  title: 'Look-ups',
  method: `The origin of look-ups in a process of its own, with lists of 10 million published values in memory: what caches
ask it for (ranges, by Node's own server) and what they cannot keep (blinded elements, through the API). The load comes
from another process on the same machine, over 16 kept-alive connections, each asking again once answered; ranges of
several buckets in turn. The baseline is \`node:http\` alone, answering the same status, headers and bytes from memory.
Ours and the baseline take turns; medians of three turns. Memory is the most that the process held until it was ready.
Elements are counted one by one, eight a call, their proof included.`,
  run,
};

const program = (name: string) => new URL(name, import.meta.url).pathname;

/** Some of the 16,384. */
const buckets = [0, 77, 5_388, 16_383];

async function run(conditions: Conditions): Promise<readonly Finding[]> {
  const values = conditions.quick ? 100_000 : 10_000_000;
  conditions.say(`${values} values`);
  const [port, megabytes] = await startOrigin(values, conditions);
  const origin = `http://127.0.0.1:${port}`;
  const findings = await measureRanges(origin, conditions);
  return [
    ...findings,
    {
      what: `Memory of the origin, ${values.toLocaleString('en')} values`,
      value: megabytes,
      unit: 'MB',
      aim: { of: 'value', atMost: 1_000 },
    },
    await measureElements(origin, conditions),
  ];
}

async function startOrigin(values: number, { later }: Conditions): Promise<readonly [number, number]> {
  const parameters = ['--import', 'tsx', program('lookup-server.ts'), String(values)];
  const said = await startNode(parameters, /Listening on (\d+ with \d+)/, { later });
  const [port = 0, megabytes = 0] = said.split(' with ').map(Number);
  return [port, megabytes];
}

async function measureRanges(origin: string, { quick, later, say }: Conditions): Promise<readonly Finding[]> {
  const paths = buckets.map((bucket) => `/v1/range/phone/1/${bucket}`);
  const bare = await startBareServer(origin, paths, later);
  const seconds = quick ? 1 : 3;
  const ours: Load[] = [];
  const baseline: Load[] = [];
  if (!quick) for (const server of [origin, bare]) await loadPage(`${server}${paths[0]}`, 2, {});
  for (const path of paths.slice(0, quick ? 1 : 3)) {
    say(`load on ${path}`);
    ours.push(await loadPage(origin + path, seconds, {}));
    baseline.push(await loadPage(bare + path, seconds, {}));
  }
  const [one, other] = [middle(ours), middle(baseline)];
  const what = 'node:http, same bytes';
  return [
    {
      what: 'Ranges',
      unit: 'ranges/s',
      ...one,
      baseline: { what, ...other },
      aim: { of: 'value', atLeast: 10_000 },
    },
    {
      what: 'Ranges, slowest in a hundred',
      unit: 'ms',
      value: one.latency.p99,
      baseline: { what, value: other.latency.p99 },
      aim: { of: 'value', atMost: 10 },
    },
  ];
}

/** Headers that node:http writes by itself. */
const ofTheConnection = new Set(['connection', 'keep-alive', 'date', 'transfer-encoding', 'content-length']);

async function startBareServer(
  origin: string,
  paths: readonly string[],
  later: Conditions['later'],
): Promise<string> {
  const answers: [string, Answer][] = [];
  for (const path of paths) answers.push([path, await fetchBytes(origin + path, {})]);
  const input = answers.map(([path, { status, headers, body }]) => ({
    path,
    status,
    headers: headers.filter((_, at) => !ofTheConnection.has((headers[at - (at % 2)] ?? '').toLowerCase())),
    body: body.toString('base64'),
  }));
  const options = { input: JSON.stringify(input), later };
  return `http://127.0.0.1:${await startNode([program('bare-server.mjs')], /Listening on (\d+)/, options)}`;
}

function middle(loads: readonly Load[]) {
  return {
    value: median(loads.map(({ rate }) => rate)),
    latency: {
      p50: median(loads.map(({ latency }) => latency.p50)),
      p99: median(loads.map(({ latency }) => latency.p99)),
    },
  };
}

async function measureElements(origin: string, { quick, say }: Conditions): Promise<Finding> {
  say('blinded elements');
  const elements = Array.from({ length: mostElements }, () =>
    Buffer.from(multiplyGenerator(randomScalar())).toString('base64url'),
  );
  const result = await autocannon({
    url: `${origin}/v1/evaluate`,
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ epoch: 1, elements }),
    connections: 4,
    duration: quick ? 1 : 5,
  });
  if (result.errors + result.timeouts + result.non2xx > 0) throw new Error('Elements got no answer');
  return {
    what: 'Blinded elements',
    unit: 'elements/s',
    value: (result['2xx'] * mostElements) / result.duration,
    latency: { p50: result.latency.p50, p99: result.latency.p99 },
  };
}
