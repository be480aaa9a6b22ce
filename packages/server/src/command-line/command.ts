import type { Command } from 'commander';
import type { Outcome } from './outcome.ts';
import type { Terminal } from './terminal.ts';

/** Runs the work of a command and prints its outcome; given to each maker for its `action`. */
export type RunWork = <Arguments extends unknown[]>(
  work: (terminal: Terminal, ...parameters: Arguments) => Promise<Outcome>,
) => (...parameters: Arguments) => Promise<void>;

/** One entry of the table of commands. */
export type CommandMaker = (run: RunWork) => Command;
