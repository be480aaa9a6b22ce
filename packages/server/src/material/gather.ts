import type { Conversation, Finding, Findings } from '@fanal/core/material';
import type { Choice, Reading } from './store.ts';

/** Everything found in a story's exhibits, once each, in the order in which it was given. */
export type Gathered = {
  readonly findings: readonly Finding[];
  readonly left: number;
  readonly conversations: readonly Conversation[];
};

export function gather(readings: readonly Reading[]): Gathered {
  const pieces = readings.flatMap((reading) => reading.findings);
  const byId = new Map<string, Finding>();
  for (const finding of pieces.flatMap((piece) => piece.findings)) {
    const known = byId.get(finding.id);
    byId.set(finding.id, known === undefined ? finding : together(known, finding));
  }
  return {
    findings: [...byId.values()].filter(isStillTrue(pieces)),
    left: pieces.reduce((sum, piece) => sum + piece.left, 0),
    conversations: pieces.flatMap(({ conversation }) => (conversation === undefined ? [] : [conversation])),
  };
}

/** The same thing in two pieces of material. */
function together(one: Finding, other: Finding): Finding {
  const standing = { count: one.count + other.count, last: other.last ?? other.first };
  if (one.kind !== 'indicator' || other.kind !== 'indicator' || other.onlyByMe)
    return { ...one, ...standing };
  const { onlyByMe: _, ...others } = one;
  return { ...others, ...standing };
}

/** Contacts began at the earliest of the first contacts, and ended at the latest of the last. */
function isStillTrue(pieces: readonly Findings[]): (finding: Finding) => boolean {
  const days = (role: string) =>
    pieces
      .flatMap((piece) => piece.findings)
      .flatMap((finding) => (finding.kind === 'date' && finding.role === role ? [finding.on] : []))
      .sort();
  const first = days('first-contact')[0];
  const last = days('last-contact').at(-1);
  return (finding) =>
    finding.kind !== 'date' || finding.on === (finding.role === 'first-contact' ? first : last);
}

/** Whom to ask about: in a conversation of two or more, when nobody in it is known to be the person. */
export function unknownParticipants(conversations: readonly Conversation[], choice: Choice): string[] {
  const asked = new Set([...choice.ownNames, ...choice.otherNames]);
  const names = conversations
    .filter(({ participants }) => participants.length > 1 && !participants.some(({ isMe }) => isMe))
    .filter(({ participants }) => participants.some(({ id }) => !asked.has(id)))
    .flatMap(({ participants }) => participants.map(({ id }) => id));
  return [...new Set(names)].slice(0, mostAskedAbout);
}

/** A large group's members are not all on a phone's page; the most talkative come first from core. */
const mostAskedAbout = 30;
