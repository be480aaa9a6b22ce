import type { ComplaintStatus } from './complaint-status.ts';
import type { Course, Mode } from './course.ts';

export const agentCommands = ['ask-more', 'admit', 'refuse', 'advise', 'transmit', 'record-outcome'] as const;
export const personCommands = ['answer', 'add', 'withdraw'] as const;
export type AgentCommandKind = (typeof agentCommands)[number];
export type PersonCommandKind = (typeof personCommands)[number];
/** `read`: an agent opens it, which is no decision. */
export type CommandKind = 'read' | AgentCommandKind | PersonCommandKind;

type Rule = { readonly modes: readonly Mode[]; readonly from: readonly ComplaintStatus[] };

const both = ['authority', 'assistance'] as const;
const examined = ['under-examination', 'more-asked', 'completed'] as const;

/** Everything that may happen, and from where. What is not here does not happen. */
export const transitions: Readonly<Record<CommandKind, Rule>> = {
  read: { modes: both, from: ['filed'] },
  'ask-more': { modes: both, from: ['under-examination', 'completed', 'ready'] },
  answer: { modes: both, from: ['more-asked'] },
  // A complaint may be completed until it is closed.
  add: {
    modes: both,
    from: ['filed', ...examined, 'ready', 'admitted', 'transmitted', 'proceeding'],
  },
  advise: { modes: ['assistance'], from: [...examined, 'ready'] },
  // Someone who never answers is not left waiting for ever: what was asked may be decided without the answer.
  admit: { modes: ['authority'], from: examined },
  refuse: { modes: ['authority'], from: examined },
  transmit: { modes: ['authority'], from: ['admitted'] },
  // A decision to file without action can be overturned (art. 40-3), and prosecution can be resumed: closed is not the end of news.
  'record-outcome': { modes: ['authority'], from: ['transmitted', 'proceeding', 'closed'] },
  // Once transmitted it is the parquet's, and a withdrawal no longer reaches it from here.
  withdraw: { modes: both, from: ['filed', ...examined, 'ready', 'admitted'] },
};

export type Standing = { readonly mode: Mode; readonly course: Course };

export function mayNow({ mode, course }: Standing, kind: CommandKind): boolean {
  const { modes, from } = transitions[kind];
  return modes.includes(mode) && from.includes(course.status);
}
