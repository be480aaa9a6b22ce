import type { Band } from '../pack/rule-pack.ts';
import { type Checked, type Conversation, type Decision, decisions } from './conversation.ts';
import { firstRule, type Rule, type StagesMet } from './rules.ts';

/** What is to be said, before it is put in words. */
export type Found = {
  readonly decision: Exclude<Decision, 'none'>;
  readonly template: string;
  /** Stages that gave reason, in the order of the rule. */
  readonly stages: readonly string[];
  readonly band?: Band;
};

/** A tip seen this often has been read or will not be. */
const mostTips = 2;

/**
 * What was said and what lists tell: the graver of the two, and the list where they are as grave, since a fact with its
 * source is heeded more than a suspicion.
 */
export function decide(
  conversation: Conversation,
  met: StagesMet,
  rules: readonly Rule[],
): Found | undefined {
  const isPaying = conversation.moment === 'paying' || met.get('paying') === conversation.messages.length - 1;
  const said = decideSaid(conversation, met, rules, isPaying);
  const listed = decideListed(conversation, met, isPaying);
  if (listed === undefined || said === undefined) return listed ?? said;
  const [band, stages] = [listed.band, [...new Set([...listed.stages, ...said.stages])]];
  const graver = decisions.indexOf(said.decision) > decisions.indexOf(listed.decision) ? said : listed;
  return { ...graver, stages, ...(band === undefined ? {} : { band }) };
}

function decideSaid(
  conversation: Conversation,
  met: StagesMet,
  rules: readonly Rule[],
  isPaying: boolean,
): Found | undefined {
  const rule = firstRule(rules, met, conversation);
  if (rule === undefined) return undefined;
  if (rule.decision === 'tip' && (conversation.shown?.[rule.template] ?? 0) >= mostTips) return undefined;
  return {
    decision: rule.decision === 'interrupt' && isPaying ? 'hold' : rule.decision,
    template: rule.template,
    stages: rule.groups.flatMap((group) => group.filter((stage) => met.has(stage))),
  };
}

function decideListed({ checked = [] }: Conversation, met: StagesMet, isPaying: boolean): Found | undefined {
  const reported = gravest(checked);
  if (reported === undefined) return undefined;
  return {
    decision: decideReported(reported, isPaying, met),
    template: 'reported',
    stages: ['reported'],
    ...(reported.band === undefined ? {} : { band: reported.band }),
  };
}

/** Near a payment a pause is worth more than a banner; far from one, a report is something to know. */
function decideReported({ verdict }: Checked, isPaying: boolean, met: StagesMet): Found['decision'] {
  if (verdict === 'reported') return isPaying || met.has('money') ? 'interrupt' : 'tip';
  return isPaying ? 'hold' : 'interrupt';
}

function gravest(checked: readonly Checked[]): Checked | undefined {
  const order = ['verified', 'reported-by-several', 'reported'];
  return order
    .map((verdict) => checked.find((one) => one.verdict === verdict))
    .find((one) => one !== undefined);
}
