import { compileCues } from './assess/stages.ts';
import { classify, type MessageLabel } from './learnt/classify.ts';
import { type Detector, openDetector } from './learnt/detector.ts';
import { type ScamType, scamTypeOf } from './learnt/scam-type.ts';
import type { Language, RulePack } from './pack/rule-pack.ts';

export type ReadMessage = {
  readonly language: Language;
  readonly label: MessageLabel;
  /** From 0 to 1; a scam from 0.5 on. */
  readonly score: number;
  /** Of a scam only. */
  readonly type?: ScamType;
  /** Codes of the signs that weighed for it, heaviest first. */
  readonly reasons: readonly string[];
};

/** Reads single messages, one at a time, without a conversation: for queues, imports and filters. */
export function createMessageReader(
  pack: RulePack,
  detector: Detector = openDetector(pack),
): (text: string, language?: Language) => ReadMessage {
  const cues = compileCues(pack);
  return (text, given) => {
    const seen = classify(text, detector, given);
    const { language, label, score } = seen;
    if (label !== 'scam') return { language, label, score, reasons: [] };
    const type = scamTypeOf(seen, cues, detector.matchers.topics);
    return { language, label, score, type, reasons: seen.reasons };
  };
}
