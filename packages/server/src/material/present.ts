import type {
  FindingPlace,
  GivenMaterial,
  MaterialFinding,
  Reading as ReadingOnTheWire,
} from '@fanal/contract/material';
import { type Finding, type Material, missingIn, type Place, textOf } from '@fanal/core/material';
import type { Given } from './read-given.ts';
import type { Choice, ReadingWithText } from './store.ts';

export function presentGiven(given: Given): GivenMaterial {
  const { exhibits, readings, gathered, choice } = given;
  const byExhibit = new Map(readings.map((reading) => [reading.exhibitId, reading]));
  return {
    items: exhibits.map(({ id, name, size, type, source, scan }) => {
      const reading = byExhibit.get(id);
      return {
        exhibitId: id,
        name,
        size,
        type,
        source,
        scan,
        state: reading?.state ?? 'unreadable',
        ...(reading?.problem === undefined ? {} : { problem: reading.problem }),
        found: reading?.findings.reduce((sum, piece) => sum + piece.findings.length, 0) ?? 0,
      };
    }),
    findings: gathered.findings.map((finding) => presentFinding(finding, choice)),
    left: gathered.left,
    conversations: gathered.conversations.map((conversation) => ({
      ...conversation,
      participants: conversation.participants.map(({ id, messages, isMe }) => ({ name: id, messages, isMe })),
      moments: conversation.moments.map(({ kind, place }) => ({ kind, place: presentPlace(place) })),
    })),
    whoIsWho: [...given.whoIsWho],
    proposesAccount: given.proposesAccount,
  };
}

function presentFinding(finding: Finding, { kept, struck }: Choice): MaterialFinding {
  const standing = {
    id: finding.id,
    state: kept.includes(finding.id) ? 'kept' : struck.includes(finding.id) ? 'struck' : 'new',
    first: presentPlace(finding.first),
    count: finding.count,
  } as const;
  switch (finding.kind) {
    case 'indicator': {
      const { type, value, raw, verified } = finding.indicator;
      const marks = {
        ...(finding.repaired && { repaired: true }),
        ...(finding.onlyByMe && { onlyByMe: true }),
      };
      return { ...standing, ...marks, kind: 'indicator', type, value, raw, verified } as MaterialFinding;
    }
    case 'payment': {
      const { method, amount, currency: unit, on, beneficiary, sign } = finding.payment;
      return {
        ...standing,
        kind: 'payment',
        method,
        ...(amount === undefined ? {} : { amount }),
        ...(unit === undefined ? {} : { currency: unit }),
        ...(on === undefined ? {} : { on }),
        ...(beneficiary === undefined ? {} : { beneficiary }),
        isWhole: missingIn(finding.payment).length === 0,
        sign,
      };
    }
    case 'date':
      return { ...standing, kind: 'date', role: finding.role, on: finding.on };
  }
}

function presentPlace({ before, match, after, author, at }: Place): FindingPlace {
  return {
    before,
    match,
    after,
    ...(author === undefined ? {} : { author }),
    ...(at === undefined ? {} : { at }),
  };
}

/** As much of a text as a page shows beside its exhibit; the exhibit has the rest. */
const longestShown = 100_000;

export function presentReading(reading: ReadingWithText): ReadingOnTheWire {
  const mail = reading.findings.find((piece) => piece.mail !== undefined)?.mail;
  return {
    exhibitId: reading.exhibitId,
    state: reading.state,
    ...(reading.problem === undefined ? {} : { problem: reading.problem }),
    ...(reading.materials === undefined ? {} : { texts: reading.materials.map(shown) }),
    ...(mail === undefined
      ? {}
      : { mail: { ...mail, authentication: [...mail.authentication], received: [...mail.received] } }),
  };
}

function shown(material: Material): string {
  return textOf(material).slice(0, longestShown);
}
