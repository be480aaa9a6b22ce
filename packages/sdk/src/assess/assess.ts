import { type Detector, openDetector } from '../learnt/detector.ts';
import type { Action, Band, RulePack } from '../pack/rule-pack.ts';
import { type Conversation, type Decision, type Message, mostMessages } from './conversation.ts';
import { decide, type Found } from './decide.ts';
import { parseRule } from './rules.ts';
import { compileCues, meetStages, stagesIn } from './stages.ts';
import { wordWarning } from './wording.ts';

export type Reason = { readonly code: string; readonly text: string };
export type CallToAction = { readonly action: Action; readonly label: string; readonly href?: string };

export type Assessment =
  | { readonly decision: 'none' }
  | {
      readonly decision: Exclude<Decision, 'none'>;
      /** With its wording: `money-ask.2`. */
      readonly template: string;
      readonly heading: string;
      readonly text: string;
      /** The way out first, going on last. */
      readonly ctas: readonly CallToAction[];
      /** Before the reasons; none with a pack that does not say it yet. */
      readonly because?: string;
      /** The heaviest first. */
      readonly reasons: readonly Reason[];
      /** How many complaints stand behind it; absent when it rests on what is said alone. */
      readonly evidenceBand?: Band;
      /** ISO 8601. Afterwards, assess again. */
      readonly expiresAt: string;
      /** Where whoever is warned about may answer. */
      readonly appealUrl?: string;
    };

/** Pages of the host or of the service, for the actions that lead somewhere. */
export type Pages = Readonly<Partial<Record<Action, string>>>;

export type Assessor = {
  /** Synchronous, on the device; nothing is sent and nothing is kept but what was read in each message object. */
  readonly assess: (conversation: Conversation, now?: Date) => Assessment;
};

const validFor = { tip: 24, interrupt: 24, hold: 1 } as const;
const hour = 60 * 60 * 1000;

export function createAssessor(
  pack: RulePack,
  pages: Pages = {},
  detector: Detector = openDetector(pack),
): Assessor {
  const cues = compileCues(pack);
  const rules = pack.rules.map(parseRule);
  const lasting = new Set(pack.lasting);
  const read = new WeakMap<Message, readonly string[]>();
  const stagesOf = (message: Message) => {
    const known = read.get(message) ?? stagesIn(message, cues, detector);
    read.set(message, known);
    return known;
  };
  return {
    assess(conversation, now = new Date()) {
      const recent = { ...conversation, messages: conversation.messages.slice(-mostMessages) };
      const met = meetStages(recent.messages.map(stagesOf), lasting);
      const found = decide(recent, met, rules);
      return found === undefined ? { decision: 'none' } : present(found, recent, pack, pages, now);
    },
  };
}

function present(
  { decision, template, stages, band }: Found,
  conversation: Conversation,
  pack: RulePack,
  pages: Pages,
  now: Date,
): Assessment {
  const texts = pack.texts[conversation.locale ?? 'fr'];
  const worded = wordWarning(template, texts, {
    seed: conversation.id ?? '',
    shown: conversation.shown?.[template] ?? 0,
    band: band ?? '1',
  });
  return {
    decision,
    ...worded,
    ctas: actionsFor(decision, template).map((action) => {
      const href = pages[action];
      return { action, label: texts.actions[action], ...(href === undefined ? {} : { href }) };
    }),
    ...(texts.because === undefined ? {} : { because: texts.because }),
    reasons: [...new Set(stages)].flatMap((code) => {
      const text = texts.reasons[code];
      return text === undefined ? [] : [{ code, text }];
    }),
    ...(band === undefined ? {} : { evidenceBand: band }),
    expiresAt: new Date(now.getTime() + validFor[decision] * hour).toISOString(),
    ...(pages.appeal === undefined ? {} : { appealUrl: pages.appeal }),
  };
}

/** A tip can be put away; a question offers people; a hold offers a pause before it offers to go on. */
function actionsFor(decision: Found['decision'], template: string): readonly Action[] {
  if (decision === 'tip') return ['talk', 'close'];
  if (decision === 'hold') return ['talk', 'pause', 'report', 'continue'];
  return template === 'blackmail' ? ['talk', 'report', 'block', 'continue'] : ['talk', 'pause', 'continue'];
}
