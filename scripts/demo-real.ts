import { spawn } from 'node:child_process';
import { createReadStream, existsSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';

const usage = `npm run demo:real -- FILE [--scorer FILE] [--country FR,US] [--no-serve]

Imports the records of FILE into a throw-away database, links them, prints their score when a scorer is at hand
(score-link.mjs beside FILE, or --scorer), and serves the workspace on them until Ctrl-C. Nothing is kept.`;

const fanal = resolve(import.meta.dirname, '../bin/fanal.mjs');

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      scorer: { type: 'string' },
      country: { type: 'string', default: 'FR,US' },
      'no-serve': { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  if (file === undefined || !existsSync(file)) {
    console.error(file === undefined ? usage : `There is no file ${file}`);
    return 2;
  }
  const folder = await mkdtemp(join(tmpdir(), 'fanal-real-'));
  await chmod(folder, 0o755);
  const environment = { ...process.env, FANAL_DATA: folder };
  try {
    const imported = await run(
      [fanal, 'import', file, '--source', 'real', '--country', values.country],
      environment,
    );
    if (imported !== 0 && imported !== 3) return imported;
    const scorer = values.scorer ?? join(dirname(file), 'score-link.mjs');
    if (existsSync(scorer)) await score(file, scorer, folder, environment);
    else console.log('No scorer beside the file: the series are not scored');
    return values['no-serve'] ? 0 : await run([fanal, 'start'], environment);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The series as the database holds them, one `{"id","cluster"}` a line, judged against the truth in the file. */
async function score(
  file: string,
  scorer: string,
  folder: string,
  environment: NodeJS.ProcessEnv,
): Promise<void> {
  const exported = join(folder, 'complaints.jsonl');
  const predictions = join(folder, 'series.jsonl');
  await run([fanal, 'export', '--out', exported], environment);
  const lines: string[] = [];
  for await (const line of createInterface({ input: createReadStream(exported) })) {
    const { externalId, reference, series } = JSON.parse(line) as Exported;
    lines.push(JSON.stringify({ id: externalId, cluster: series?.code ?? reference }));
  }
  await writeFile(predictions, `${lines.join('\n')}\n`);
  await run([scorer, file, predictions], environment);
}

type Exported = {
  readonly externalId: string;
  readonly reference: string;
  readonly series?: { readonly code: string };
};

/** Runs a program of Node's until it ends; a signal to us is a signal to it. */
function run(words: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((ended, failed) => {
    const child = spawn(process.execPath, words, { stdio: 'inherit', env: environment });
    const pass = (signal: NodeJS.Signals) => child.kill(signal);
    // The terminal sends Ctrl-C to the child too: we only must outlive it, to clean up.
    const wait = () => undefined;
    process.on('SIGTERM', pass);
    process.on('SIGINT', wait);
    child.once('error', failed);
    child.once('close', (code) => {
      process.off('SIGTERM', pass);
      process.off('SIGINT', wait);
      ended(code ?? 1);
    });
  });
}

process.exitCode = await main();
