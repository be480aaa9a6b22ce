import { startNode } from './child-process.ts';
import { type Answer, fetchBytes } from './fetch-bytes.ts';
import { bytesOfFirstVisit } from './first-visit.ts';
import { type Load, loadPage } from './load.ts';
import type { Conditions, Finding, Measure } from './measure.ts';
import { median } from './quantiles.ts';
import { saveStory } from './saved-story.ts';

export const pages: Measure = {
  name: 'pages',
  title: 'Pages',
  method: `\`npm start\` in a process of its own, on an embedded PostgreSQL, without log; the load comes from another
process on the same machine, over 16 kept-alive connections, each asking again once answered. The journey pages are
those of a whole saved romance story, opened by its cookie: the draft is read, checked and rendered anew each time,
and the reading leaves its audit line. The baseline is \`node:http\` alone, answering the same status, headers and
bytes from memory. Ours and the baseline take turns; medians of three turns. A first visit counts every byte received,
headers included, for the page and all that it names, compressed as browsers ask for it.`,
  run,
};

type Page = {
  readonly what: string;
  readonly path: string;
  readonly atLeast: number;
  readonly isPublic: boolean;
};

const measured: readonly Page[] = [
  { what: 'Home', path: '/fr', atLeast: 2_000, isPublic: true },
  { what: 'What to do now', path: '/fr/que-faire-maintenant', atLeast: 2_000, isPublic: true },
  { what: 'Start of a complaint', path: '/fr/commencer', atLeast: 2_000, isPublic: true },
  { what: 'Saved page of a journey', path: '/fr/plainte/romance-person', atLeast: 800, isPublic: false },
  { what: 'Found indicators to confirm', path: '/fr/plainte/found', atLeast: 800, isPublic: false },
];

/** Bytes of a first visit at the most. */
const largestVisit = 60_000;

async function run(conditions: Conditions): Promise<readonly Finding[]> {
  const site = await startFanal(conditions);
  const cookie = await saveStory(site);
  const asked = measured.map((page) => ({ ...page, headers: page.isPublic ? {} : { cookie } }));
  const answers = new Map<string, Answer>();
  for (const { path, headers } of asked) {
    const answer = await fetchBytes(site + path, headers);
    if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
    answers.set(path, answer);
  }
  const bare = await startBareServer(answers, conditions);
  const findings: Finding[] = [];
  for (const page of asked) findings.push(await compare(page, site, bare, conditions));
  for (const { what, path } of measured.filter(({ isPublic }) => isPublic)) {
    findings.push({
      what: `${what}, first visit`,
      value: (await bytesOfFirstVisit(site + path)) / 1000,
      unit: 'kB',
      aim: { of: 'value', atMost: largestVisit / 1000 },
    });
  }
  return findings;
}

async function startFanal({ folder, later, say }: Conditions): Promise<string> {
  say('starting Fanal');
  const env = {
    NODE_ENV: 'development',
    HOST: '127.0.0.1',
    PORT: '0',
    DATABASE_URL: '',
    FANAL_DATA: folder,
    FANAL_PUBLIC_URL: '',
    FANAL_DEMO: 'off',
    FANAL_LOG_LEVEL: 'silent',
    FANAL_REQUESTS_PER_MINUTE: '1000000000',
  };
  const command = new URL('../bin/fanal.mjs', import.meta.url).pathname;
  const address = await startNode([command, 'start'], /Public site:\s+(http:\/\/\S+)/, { env, later });
  return `http://127.0.0.1:${new URL(address).port}`;
}

/** Headers that node:http writes by itself. */
const ofTheConnection = new Set(['connection', 'keep-alive', 'date', 'transfer-encoding', 'content-length']);

async function startBareServer(
  answers: ReadonlyMap<string, Answer>,
  { later }: Pick<Conditions, 'later'>,
): Promise<string> {
  const input = [...answers].map(([path, { status, headers, body }]) => ({
    path,
    status,
    headers: headers.filter((_, at) => !ofTheConnection.has((headers[at - (at % 2)] ?? '').toLowerCase())),
    body: body.toString('base64'),
  }));
  const program = new URL('bare-server.mjs', import.meta.url).pathname;
  const port = await startNode([program], /Listening on (\d+)/, { input: JSON.stringify(input), later });
  return `http://127.0.0.1:${port}`;
}

async function compare(
  { what, path, headers, atLeast }: Page & { readonly headers: Readonly<Record<string, string>> },
  site: string,
  bare: string,
  { quick, say }: Conditions,
): Promise<Finding> {
  say(`load on ${path}`);
  const seconds = quick ? 1 : 3;
  const ours: Load[] = [];
  const baseline: Load[] = [];
  if (!quick) for (const server of [site, bare]) await loadPage(server + path, 2, headers);
  for (let turn = 0; turn < (quick ? 1 : 3); turn += 1) {
    ours.push(await loadPage(site + path, seconds, headers));
    baseline.push(await loadPage(bare + path, seconds, headers));
  }
  return {
    what,
    unit: 'pages/s',
    ...middle(ours),
    baseline: { what: 'node:http, same bytes', ...middle(baseline) },
    aim: { of: 'value', atLeast },
  };
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
