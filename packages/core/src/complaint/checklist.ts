import type { RefusalReason } from './codes.ts';

/**
 * What an agent checks before deciding: that the elements of the offence are told, that this service may take the
 * complaint, and that the person is who they say.
 */
export const checklistItems = ['elements', 'competence', 'identity'] as const;
export type ChecklistItem = (typeof checklistItems)[number];

export const checks = ['met', 'doubtful', 'not-met'] as const;
export type Check = (typeof checks)[number];

export type Checklist = Readonly<Record<ChecklistItem, Check>>;

/** The check that a refusal rests on; a complaint that was filed elsewhere fails none. */
const restsOn = {
  'no-offence': 'elements',
  'outside-scope': 'competence',
  'identity-not-established': 'identity',
  'filed-elsewhere': undefined,
} as const satisfies Record<RefusalReason, ChecklistItem | undefined>;

/** A complaint is admitted when nothing is in doubt. */
export function supportsAdmission(checklist: Checklist): boolean {
  return checklistItems.every((item) => checklist[item] === 'met');
}

/** A refusal says what the check found. */
export function supportsRefusal(checklist: Checklist, reason: RefusalReason): boolean {
  const item = restsOn[reason];
  return item === undefined || checklist[item] === 'not-met';
}
