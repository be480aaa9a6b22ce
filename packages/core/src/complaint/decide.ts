import { ok, type Result, refuse } from '../result/index.ts';
import { type Checklist, supportsAdmission, supportsRefusal } from './checklist.ts';
import type { Advised, CourseEvent, MoreAsked, Outcome, Refused, Transmission } from './course.ts';
import { mayNow, type Standing, transitions } from './transitions.ts';

/** What an agent decides. The checklist is what they found, kept as the ground of the decision. */
export type AgentCommand =
  | ({ readonly kind: 'ask-more'; readonly checklist: Checklist } & MoreAsked)
  | { readonly kind: 'admit'; readonly checklist: Checklist; readonly words?: string }
  | ({ readonly kind: 'refuse'; readonly checklist: Checklist } & Refused)
  | ({ readonly kind: 'advise' } & Advised)
  | ({ readonly kind: 'transmit' } & Transmission)
  | { readonly kind: 'record-outcome'; readonly outcome: Outcome };

export type PersonCommand =
  | { readonly kind: 'answer'; readonly words: string }
  | { readonly kind: 'add'; readonly words: string }
  | { readonly kind: 'withdraw'; readonly words?: string };

export type Command = { readonly kind: 'read' } | AgentCommand | PersonCommand;

/**
 * `not-in-this-mode`: an assistance service decides nothing about complaints. `checklist-disagrees`: what was found
 * does not bear the decision. `not-at-this-stage`: anything else.
 */
export type CourseRefusal = 'not-in-this-mode' | 'not-at-this-stage' | 'checklist-disagrees';

/** What happens when this is asked of a complaint that stands there. Nothing is written, nothing is thrown. */
export function decide(
  standing: Standing,
  command: Command,
): Result<readonly [CourseEvent, ...CourseEvent[]], CourseRefusal> {
  if (!transitions[command.kind].modes.includes(standing.mode)) return refuse('not-in-this-mode');
  if (!mayNow(standing, command.kind)) return refuse('not-at-this-stage');
  if (!isBorneOut(command)) return refuse('checklist-disagrees');
  return ok([eventOf(command)]);
}

function isBorneOut(command: Command): boolean {
  if (command.kind === 'admit') return supportsAdmission(command.checklist);
  if (command.kind === 'refuse') return supportsRefusal(command.checklist, command.reason);
  return true;
}

function eventOf(command: Command): CourseEvent {
  switch (command.kind) {
    case 'read':
      return { kind: 'read-by-agent' };
    case 'ask-more': {
      const { checklist: _, ...asked } = command;
      return { ...asked, kind: 'more-asked' };
    }
    case 'answer':
      return { ...command, kind: 'answered' };
    case 'add':
      return { ...command, kind: 'added' };
    case 'admit': {
      const { checklist: _, ...admitted } = command;
      return { ...admitted, kind: 'admitted' };
    }
    case 'refuse': {
      const { checklist: _, ...refused } = command;
      return { ...refused, kind: 'refused' };
    }
    case 'advise':
      return { ...command, kind: 'advised' };
    case 'transmit':
      return { ...command, kind: 'transmitted' };
    case 'record-outcome':
      return { ...command, kind: 'outcome' };
    case 'withdraw':
      return { ...command, kind: 'withdrawn' };
  }
}
