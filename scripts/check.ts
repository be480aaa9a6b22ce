import { spawn } from 'node:child_process';
import { findBrowser } from './find-browser.ts';

/** Every check of the house, in the order in which a mistake is cheapest to learn. */
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

async function runChecks(chosen: readonly (typeof checks)[number][]): Promise<number> {
  const failed: string[] = [];
  for (const [index, { name, command, parameters }] of chosen.entries()) {
    console.log(`\n[${index + 1}/${chosen.length}] ${name}`);
    const start = performance.now();
    const environment = name === 'browser' ? { CHROMIUM_PATH: await announceBrowser() } : {};
    const code = await runCommand(command, parameters, environment);
    if (code !== 0) failed.push(name);
    console.log(
      `${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${((performance.now() - start) / 1000).toFixed(1)} s`,
    );
  }
  if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
  console.log(`\n${chosen.length - failed.length} passed, ${failed.length} failed`);
  return failed.length === 0 ? 0 : 1;
}

async function announceBrowser(): Promise<string> {
  const browser = await findBrowser();
  console.log(`Browser: ${browser.path} (${browser.origin})`);
  return browser.path;
}

function runCommand(command: string, parameters: readonly string[], environment: object): Promise<number> {
  return new Promise((ended) => {
    const env = { ...process.env, ...environment };
    const child = spawn(command, parameters, { stdio: 'inherit', env, shell: process.platform === 'win32' });
    child.once('error', () => ended(1));
    child.once('exit', (code) => ended(code ?? 1));
  });
}
