export type { CommandMaker } from './command.ts';
export { exitCodes } from './outcome.ts';
export { runCommandLine } from './run.ts';
export type { Terminal } from './terminal.ts';
