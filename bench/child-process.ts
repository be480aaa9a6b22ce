import { type ChildProcess, spawn } from 'node:child_process';
import type { Conditions } from './measure.ts';

/** Starts Node on `parameters` and waits until a line of its output holds what `sought` looks for. */
export async function startNode(
  parameters: readonly string[],
  sought: RegExp,
  options: { readonly env?: Readonly<Record<string, string>>; readonly input?: string } & Pick<
    Conditions,
    'later'
  >,
): Promise<string> {
  const child = spawn(process.execPath, parameters, {
    env: { ...process.env, ...options.env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  options.later(() => stop(child));
  child.stdin.end(options.input ?? '');
  return new Promise((found, failed) => {
    const slow = setTimeout(
      () => failed(new Error(`Not started within a minute: ${output.slice(-600)}`)),
      60_000,
    );
    let output = '';
    const keep = (chunk: Buffer) => {
      output = (output + chunk.toString('utf8')).slice(-20_000);
      const match = sought.exec(output);
      if (match === null) return;
      clearTimeout(slow);
      found(match[1] ?? match[0]);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', failed);
    child.once('exit', (code) => failed(new Error(`Ended at once with ${code}: ${output.slice(-600)}`)));
  });
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((stopped) => {
    child.once('exit', () => stopped());
    child.kill('SIGTERM');
  });
}

/** What a whole run of Node cost: seconds from start to end, and the most memory it held, in MB. */
export type RunCost = { readonly seconds: number; readonly megabytes: number };

/** Runs Node on `parameters` to its end; a code other than 0 is a fault. */
export function runNode(
  parameters: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<RunCost> {
  const start = performance.now();
  const reporting = ['--import', new URL('report-memory.mjs', import.meta.url).href];
  const child = spawn(process.execPath, [...reporting, ...parameters], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  let complaint = '';
  let kilobytes = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint = (complaint + chunk.toString('utf8')).slice(-600);
  });
  child.stdio[3]?.on('data', (chunk: Buffer) => {
    kilobytes += chunk.toString('utf8');
  });
  return new Promise((ended, failed) => {
    child.once('error', failed);
    child.once('close', (code) => {
      const seconds = (performance.now() - start) / 1000;
      if (code === 0) ended({ seconds, megabytes: Number(kilobytes) / 1000 });
      else failed(new Error(`${parameters.join(' ')} ended with ${code}: ${complaint}`));
    });
  });
}
