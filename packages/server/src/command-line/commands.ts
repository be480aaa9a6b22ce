import type { CommandMaker } from './command.ts';
import { agentCommand } from './commands/agent.ts';
import { assessCommand } from './commands/assess.ts';
import { careCommand } from './commands/care.ts';
import { evidenceCommand } from './commands/evidence.ts';
import { exportCommand } from './commands/export.ts';
import { importCommand } from './commands/import.ts';
import { linkCommand } from './commands/link.ts';
import { matchEvaluateCommand } from './commands/match-evaluate.ts';
import { matchFitCommand } from './commands/match-fit.ts';
import { rebuildCommand } from './commands/rebuild.ts';

/** Every command of `fanal`, in the order of its help. */
export const commands: readonly CommandMaker[] = [
  importCommand,
  linkCommand,
  matchEvaluateCommand,
  matchFitCommand,
  rebuildCommand,
  exportCommand,
  agentCommand,
  careCommand,
  evidenceCommand,
  assessCommand,
];
