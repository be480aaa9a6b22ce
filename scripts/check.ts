import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { findBrowser } from './find-browser.ts';

/**
 * Every check of the house, in the order in which a mistake is cheapest to learn. The last two wait more than they
 * work, on a disk and on a browser: they run side by side, each line under its own name.
 */
const checks = [
  { name: 'types', command: 'npx', parameters: ['tsc', '--noEmit', '-p', '.'] },
  { name: 'core-types', command: 'npx', parameters: ['tsc', '--noEmit', '-p', 'packages/core'] },
  { name: 'style', command: 'npx', parameters: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'imports', command: 'npx', parameters: ['tsx', 'scripts/check-imports.ts'] },
  { name: 'unused', command: 'npx', parameters: ['knip'] },
  { name: 'sizes', command: 'npx', parameters: ['tsx', 'scripts/check-sizes.ts'] },
  { name: 'unit', command: 'npx', parameters: ['vitest', 'run', '--project', 'unit'] },
  { name: 'database', command: 'npx', parameters: ['vitest', 'run', '--project', 'database'] },
  { name: 'browser', command: 'npx', parameters: ['vitest', 'run', '--project', 'browser'] },
] as const;
const sideBySide: ReadonlySet<string> = new Set(['database', 'browser']);

const usage = `Usage: npm test [-- NAME…]

Runs every check, or those named: ${checks.map(({ name }) => name).join(', ')}.
Exit code 0 when all pass, 1 when one fails, 2 for a name that is none.`;

const wanted = process.argv.slice(2);
if (wanted.includes('--help')) {
  console.log(usage);
} else if (wanted.some((name) => !checks.some((check) => check.name === name))) {
  console.error(usage);
  process.exitCode = 2;
} else {
  process.exitCode = await runChecks(
    checks.filter(({ name }) => wanted.length === 0 || wanted.includes(name)),
  );
}

type Check = (typeof checks)[number];

async function runChecks(chosen: readonly Check[]): Promise<number> {
  const failed: string[] = [];
  const run = async (check: Check, prefix: string) => {
    if (!(await runCheck(check, prefix))) failed.push(check.name);
  };
  for (const check of chosen.filter(({ name }) => !sideBySide.has(name))) await run(check, '');
  const together = chosen.filter(({ name }) => sideBySide.has(name));
  await Promise.all(together.map((check) => run(check, together.length > 1 ? `${check.name} | ` : '')));
  if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
  console.log(`\n${chosen.length - failed.length} passed, ${failed.length} failed`);
  return failed.length === 0 ? 0 : 1;
}

async function runCheck({ name, command, parameters }: Check, prefix: string): Promise<boolean> {
  console.log(`\n[${checks.findIndex((check) => check.name === name) + 1}/${checks.length}] ${name}`);
  const start = performance.now();
  const environment = name === 'browser' ? { CHROMIUM_PATH: await announceBrowser() } : {};
  const code = await runCommand(command, parameters, { environment, prefix });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return code === 0;
}

async function announceBrowser(): Promise<string> {
  const browser = await findBrowser();
  console.log(`Browser: ${browser.path} (${browser.origin})`);
  return browser.path;
}

function runCommand(
  command: string,
  parameters: readonly string[],
  { environment, prefix }: { readonly environment: object; readonly prefix: string },
): Promise<number> {
  return new Promise((ended) => {
    const env = { ...process.env, ...environment };
    const stdio: StdioOptions = prefix === '' ? 'inherit' : ['ignore', 'pipe', 'pipe'];
    const child: ChildProcess = spawn(command, parameters, {
      stdio,
      env,
      shell: process.platform === 'win32',
    });
    for (const output of [child.stdout, child.stderr]) {
      if (output !== null)
        createInterface({ input: output }).on('line', (line) => console.log(prefix + line));
    }
    child.once('error', () => ended(1));
    child.once('close', (code) => ended(code ?? 1));
  });
}
