import type { Answers, Door } from './journey.ts';
import { saidIn, tickedIn } from './said.ts';
import { scamTypeOf } from './scam-type-of.ts';
import { tellerOf } from './teller.ts';

/** Key of a door's page in the catalogue. */
export type DoorCode =
  | 'urgent-danger'
  | 'urgent-suicidal-thoughts'
  | 'minor'
  | 'minor-images'
  | 'station-author-known'
  | 'station-met-in-person'
  | 'report'
  | 'witness'
  | 'relative';

/**
 * Where the story goes. People first: danger and suicidal thoughts come before any other rule.
 * An online complaint is for adults deceived at a distance by someone whose identity they do not know; a known
 * author needs an investigator at once (code de procédure pénale, art. 15-3-1 and D. 8-2-1 s.).
 */
export function doorOf(answers: Answers): Door {
  return handOver(answers)?.door ?? complaintDoor(answers);
}

function complaintDoor(answers: Answers): Door {
  if (answers['request'] === undefined || tellerOf(answers) === 'witness') return { kind: 'undecided' };
  return { kind: 'complaint', scamType: scamTypeOf(answers).scamType };
}

/** The door that hands over to people, and the step whose answer opened it. */
export function handOver(answers: Answers): { readonly door: Door; readonly step: string } | undefined {
  const now = saidIn(answers, 'safety', 'now');
  if (now === 'danger' || now === 'suicidal-thoughts') {
    return { door: { kind: 'urgent', reason: now }, step: 'safety' };
  }
  const teller = tellerOf(answers);
  if (teller === 'witness') {
    return answers[lastOfWitness] === undefined
      ? undefined
      : { door: { kind: 'witness' }, step: lastOfWitness };
  }
  if (saidIn(answers, 'victim', 'age') === 'minor') {
    const images = saidIn(answers, 'victim', 'images') === 'yes';
    return { door: { kind: 'minor', images }, step: 'victim' };
  }
  if (saidIn(answers, 'author', 'known') === 'identity') {
    return { door: { kind: 'station', reason: 'author-known' }, step: 'author' };
  }
  if (saidIn(answers, 'author', 'met') === 'yes') {
    return { door: { kind: 'station', reason: 'met-in-person' }, step: 'author' };
  }
  const harm = tickedIn(answers, 'harm', 'what');
  if (harm.length > 0 && harm.every((what) => what === 'nothing')) {
    return { door: { kind: 'report' }, step: 'harm' };
  }
  if (teller === 'relative' && saidIn(answers, 'handing-over', 'ready') === 'later') {
    return { door: { kind: 'relative' }, step: 'handing-over' };
  }
  return undefined;
}

/** What a witness saw ends here: what follows is the victim's alone. */
export const lastOfWitness = 'contacts';

/** Nothing for `undecided` and `complaint`, which go on in the journey. */
export function doorCodeOf(door: Door): DoorCode | undefined {
  switch (door.kind) {
    case 'urgent':
      return `urgent-${door.reason}`;
    case 'station':
      return `station-${door.reason}`;
    case 'minor':
      return door.images ? 'minor-images' : 'minor';
    case 'report':
    case 'witness':
    case 'relative':
      return door.kind;
    case 'undecided':
    case 'complaint':
      return undefined;
  }
}
