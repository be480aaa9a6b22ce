import type { AskedCode, ClosureReason, RefusalReason, RightDoor } from './codes.ts';

/** Under which law a deployment works: it takes complaints, or prepares a file to take to a station. */
export type Mode = 'authority' | 'assistance';

/** `words` are an agent's or the person's own, plain text. */
export type MoreAsked = { readonly questions: readonly AskedCode[]; readonly words?: string };
export type Refused = { readonly reason: RefusalReason; readonly door: RightDoor; readonly words: string };
export type Advised = { readonly words: string; readonly door?: RightDoor };
/** `number`: under which the receiver knows it (the procedure's or the parquet's). */
export type Transmission = {
  readonly to: 'service' | 'parquet';
  readonly name: string;
  readonly number?: string;
};

/** What the parquet decided, or a court after it. `on`: a day, `2026-03-14`. */
type Proceeding =
  | { readonly kind: 'investigation-opened'; readonly words?: string }
  | { readonly kind: 'trial-set'; readonly on: string; readonly court: string; readonly words?: string };
type Ending =
  | { readonly kind: 'filed-without-action'; readonly reason: ClosureReason; readonly words?: string }
  | { readonly kind: 'alternative-measure'; readonly words?: string }
  | { readonly kind: 'judgment'; readonly on: string; readonly court: string; readonly words?: string };
export type Outcome = Proceeding | Ending;

/** Where a complaint stands, with what that status holds and nothing else. */
export type Course =
  | { readonly status: 'filed' | 'under-examination' | 'completed' | 'admitted' | 'withdrawn' }
  | { readonly status: 'more-asked'; readonly asked: MoreAsked }
  | { readonly status: 'ready'; readonly advised: Advised }
  | { readonly status: 'refused'; readonly refused: Refused }
  | { readonly status: 'transmitted'; readonly transmission: Transmission }
  | { readonly status: 'proceeding'; readonly transmission: Transmission; readonly outcome: Proceeding }
  | { readonly status: 'closed'; readonly transmission: Transmission; readonly outcome: Ending };

/** What moves a complaint along, or adds to it. When it happened is the caller's to keep. */
export type CourseEvent =
  | { readonly kind: 'read-by-agent' }
  | ({ readonly kind: 'more-asked' } & MoreAsked)
  | { readonly kind: 'answered'; readonly words: string }
  | { readonly kind: 'added'; readonly words: string }
  | ({ readonly kind: 'advised' } & Advised)
  | { readonly kind: 'admitted'; readonly words?: string }
  | ({ readonly kind: 'refused' } & Refused)
  | ({ readonly kind: 'transmitted' } & Transmission)
  | { readonly kind: 'outcome'; readonly outcome: Outcome }
  | { readonly kind: 'withdrawn'; readonly words?: string };

export const newCourse: Course = { status: 'filed' };

function isEnding(outcome: Outcome): outcome is Ending {
  return (
    outcome.kind === 'filed-without-action' ||
    outcome.kind === 'alternative-measure' ||
    outcome.kind === 'judgment'
  );
}

/** The course after one event. An event of another kind, known to others only, changes nothing. */
export function after(course: Course, event: CourseEvent | { readonly kind: string }): Course {
  if (!isCourseEvent(event)) return course;
  switch (event.kind) {
    case 'read-by-agent':
      return course.status === 'filed' ? { status: 'under-examination' } : course;
    case 'added':
      return course;
    case 'answered':
      return { status: 'completed' };
    case 'admitted':
    case 'withdrawn':
      return { status: event.kind };
    case 'more-asked': {
      const { kind: status, ...asked } = event;
      return { status, asked };
    }
    case 'advised': {
      const { kind: _, ...advised } = event;
      return { status: 'ready', advised };
    }
    case 'refused': {
      const { kind: status, ...refused } = event;
      return { status, refused };
    }
    case 'transmitted': {
      const { kind: status, ...transmission } = event;
      return { status, transmission };
    }
    case 'outcome':
      return afterOutcome(course, event.outcome);
  }
}

/** A history that never was: an outcome of what was not transmitted. */
class ImpossibleHistoryError extends Error {
  override readonly name = 'ImpossibleHistoryError';
}

function afterOutcome(course: Course, outcome: Outcome): Course {
  if (!('transmission' in course)) {
    throw new ImpossibleHistoryError(`An outcome was recorded of a complaint that is ${course.status}`);
  }
  const { transmission } = course;
  return isEnding(outcome)
    ? { status: 'closed', transmission, outcome }
    : { status: 'proceeding', transmission, outcome };
}

const courseKinds: Readonly<Record<CourseEvent['kind'], true>> = {
  'read-by-agent': true,
  'more-asked': true,
  answered: true,
  added: true,
  advised: true,
  admitted: true,
  refused: true,
  transmitted: true,
  outcome: true,
  withdrawn: true,
};

function isCourseEvent(event: CourseEvent | { readonly kind: string }): event is CourseEvent {
  return Object.hasOwn(courseKinds, event.kind);
}

/** The course that a history leads to. */
export function courseOf(history: Iterable<CourseEvent | { readonly kind: string }>): Course {
  let course = newCourse;
  for (const event of history) course = after(course, event);
  return course;
}
