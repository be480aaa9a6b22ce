import type { Cue } from '../../src/pack/rule-pack.ts';
import { cuesOfAuthority } from './cues-of-authority.ts';
import { cuesOfCloseness } from './cues-of-closeness.ts';
import { cuesOfMoney } from './cues-of-money.ts';

/**
 * What is said, by stage: the reasons of a warning. One cue alone never interrupts: love letters speak of marriage and
 * families lend each other money. It is stages that meet which do (`rules.ts`).
 * Phrases are in the spelling of `src/pack/phrase.ts`. Sources: the stages of the romance scam (Whitty, 2013), and what
 * cybermalveillance.gouv.fr, the FTC and Action Fraud publish for victims.
 */
export const cues: readonly Cue[] = [...cuesOfCloseness, ...cuesOfMoney, ...cuesOfAuthority];
