import type { Conversation, Decision } from './conversation.ts';

/** A rule of a pack, ready for use: every group of stages must be met by one of its own. */
export type Rule = {
  readonly decision: Exclude<Decision, 'none' | 'hold'>;
  readonly template: string;
  readonly setting?: string;
  readonly groups: readonly (readonly string[])[];
};

const form = /^(tip|interrupt) ([a-z-]+)(?:@([a-z]+))?: (.+)$/;

/** Reads `interrupt money-ask@dating: money + contact|leaving`. A rule in another form is a fault of the pack. */
export function parseRule(written: string): Rule {
  const [, decision, template, setting, stages] = form.exec(written) ?? [];
  if ((decision !== 'tip' && decision !== 'interrupt') || template === undefined || stages === undefined)
    throw new SyntaxError(`not a rule: ${written}`);
  return {
    decision,
    template,
    ...(setting === undefined ? {} : { setting }),
    groups: stages.split(' + ').map((group) => group.split('|')),
  };
}

/** Where each stage was last met, as the place of its message. */
export type StagesMet = ReadonlyMap<string, number>;

/**
 * The first rule that holds and to which the last message adds something: a warning comes with the message that gives
 * reason for it, and not again with each one that follows. At a payment, all that was said counts.
 */
export function firstRule(
  rules: readonly Rule[],
  met: StagesMet,
  { setting, moment, messages }: Conversation,
): Rule | undefined {
  const last = messages.length - 1;
  const isFresh = ({ groups }: Rule) =>
    moment === 'paying' ||
    met.has('paying') ||
    groups.some((group) => group.some((stage) => met.get(stage) === last));
  return rules.find(
    (rule) =>
      (rule.setting === undefined || rule.setting === setting) &&
      rule.groups.every((group) => group.some((stage) => met.has(stage))) &&
      isFresh(rule),
  );
}
