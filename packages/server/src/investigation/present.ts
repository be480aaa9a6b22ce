import type * as wire from '@fanal/contract/investigation';
import { UnusedSighting } from '@fanal/contract/investigation';
import { agentCommands, courseOf, type Mode, mayNow } from '@fanal/core/complaint';
import { type IndicatorType, showIndicator } from '@fanal/core/indicator';
import type { NatinfTable } from '@fanal/core/law';
import { wellKnown } from '@fanal/core/well-known';
import { presentMessage, presentTimeline } from '../complaint/index.ts';
import type { TrailLine } from './audit-store.ts';
import type { FiledDecision, FiledSighting } from './file-store.ts';
import { presentIndicator } from './grouping/present.ts';
import type { SeriesInList } from './list-series.ts';
import { presentOffences } from './present-offences.ts';
import { beginningLength, type QueuedComplaint, sinceOf } from './queue-store.ts';
import type { ComplaintInHand } from './read-complaint-file.ts';
import type { SeriesInHand } from './read-series.ts';
import type { SharedValue } from './reason-store.ts';
import type { Member } from './series-file-store.ts';

type Losses = wire.QueueRow['losses'];

export function presentQueued(row: QueuedComplaint): wire.QueueRow {
  return {
    reference: row.reference,
    origin: originOf(row.origin),
    ...(row.externalId === null ? {} : { externalId: row.externalId }),
    filedAt: row.filedAt.toISOString(),
    scamType: row.scamType as wire.QueueRow['scamType'],
    status: row.status as wire.QueueRow['status'],
    since: sinceOf(row).toISOString(),
    locale: row.locale,
    excerpt: excerptOf(row.beginning),
    losses: row.losses as Losses,
    indicators: row.indicators,
    ...seriesOf(row),
    ...(row.readAt === null ? {} : { readAt: row.readAt.toISOString() }),
    unread: row.unread,
  };
}

export function presentComplaintFile(
  file: ComplaintInHand,
  { mode, natinf }: { readonly mode: Mode; readonly natinf: NatinfTable },
): wire.ComplaintFile {
  const { complaint } = file;
  const course = courseOf(file.timeline);
  const { series } = seriesOf(complaint);
  const told = {
    filedAt: complaint.filedAt.toISOString(),
    scamType: complaint.scamType as wire.ComplaintFile['scamType'],
    answers: complaint.answers as wire.ComplaintFile['answers'],
  };
  return {
    ...told,
    reference: complaint.reference,
    origin: originOf(complaint.origin),
    ...(complaint.externalId === null ? {} : { externalId: complaint.externalId }),
    signs: [...complaint.signs],
    offences: presentOffences(told, natinf),
    locale: complaint.locale,
    narrative: complaint.narrative,
    losses: complaint.losses as Losses,
    sightings: file.sightings.map(presentSighting),
    script: [...file.script],
    ...(complaint.complainant === null
      ? {}
      : { complainant: complaint.complainant as NonNullable<wire.ComplaintFile['complainant']> }),
    ...(series === undefined ? {} : { series: { ...series, ...presentTied(file) } }),
    mode,
    status: complaint.status as wire.ComplaintFile['status'],
    version: complaint.version,
    may: agentCommands.filter((command) => mayNow({ mode, course }, command)),
    timeline: presentTimeline(file.timeline),
    decisions: file.decisions.map(presentDecision),
    messages: file.messages.map(presentMessage),
    mayWrite: complaint.origin === 'online',
    neighbours: file.neighbours,
  };
}

function presentTied({ reasons, waterfall }: ComplaintInHand) {
  return { reasons: reasons.map(presentReason), ...(waterfall === undefined ? {} : { waterfall }) };
}

function presentDecision({
  kind,
  checklist,
  at,
  agentName,
}: FiledDecision): wire.ComplaintFile['decisions'][number] {
  type Shown = wire.ComplaintFile['decisions'][number];
  return {
    kind: kind as Shown['kind'],
    at: at.toISOString(),
    agent: agentName ?? '',
    ...(checklist === null ? {} : { checklist: checklist as NonNullable<Shown['checklist']> }),
  };
}

function presentSighting(sighting: FiledSighting): wire.SightingShown {
  const { indicatorId: id, value, raw, verified, derived, field, others, state } = sighting;
  const type = sighting.type as IndicatorType;
  const known = state === 'well-known' ? wellKnown({ type, value }) : undefined;
  const unused = UnusedSighting.safeParse(state).data;
  return {
    ...presentIndicator({ id, type, value }),
    raw,
    verified,
    derived,
    field,
    ...(sighting.start === null || sighting.end === null
      ? {}
      : { at: { start: sighting.start, end: sighting.end } }),
    others,
    ...(unused === undefined ? {} : { unused }),
    ...(known === undefined ? {} : { wellKnown: { ...known } }),
  };
}

function presentReason(shared: SharedValue): wire.Reason {
  const type = shared.type as IndicatorType;
  return {
    type,
    value: shared.value,
    shown: showIndicator({ type, value: shared.value }),
    here: { raw: shared.raw, field: shared.field },
    there: { raw: shared.otherRaw, field: shared.otherField },
    rule: 'same-value',
    ruleVersion: shared.ruleVersion,
  };
}

export function presentSeriesRow(series: SeriesInList): wire.SeriesRow {
  const { brief } = series;
  return {
    id: series.code,
    size: series.size,
    scamTypes: (brief?.scamTypes ?? []) as wire.SeriesRow['scamTypes'],
    losses: series.losses.map(({ amount, currency }) => ({ amount, currency })),
    firstFiledAt: (brief?.firstFiledAt ?? series.changedAt).toISOString(),
    lastFiledAt: (brief?.lastFiledAt ?? series.changedAt).toISOString(),
    strongest: series.strongest.map(({ members, ...tie }) => ({ ...presentIndicator(tie), members })),
  };
}

export function presentSeriesFile(file: SeriesInHand): wire.SeriesFile {
  return {
    ...presentSeriesRow(file.series),
    members: file.members.map((member) => presentMember(member, file)),
    ...(file.membersNext === undefined ? {} : { membersNext: file.membersNext }),
    graph: presentGraph(file.drawn),
    ...file.grounds,
  };
}

function presentMember(
  member: Member,
  { reasons, waterfalls }: Pick<SeriesInHand, 'reasons' | 'waterfalls'>,
): wire.SeriesFile['members'][number] {
  const waterfall = waterfalls.get(member.statementId);
  return {
    reference: member.reference,
    ...(member.externalId === null ? {} : { externalId: member.externalId }),
    filedAt: member.filedAt.toISOString(),
    scamType: member.scamType as wire.QueueRow['scamType'],
    excerpt: excerptOf(member.beginning),
    losses: member.losses as Losses,
    reasons: reasons.filter(({ statementId }) => statementId === member.statementId).map(presentReason),
    ...(waterfall === undefined ? {} : { waterfall }),
  };
}

function presentGraph({ statements, edges, complete }: SeriesInHand['drawn']): wire.SeriesFile['graph'] {
  const indicators = new Map(
    edges.map(({ indicatorId, value, ...edge }) => {
      const type = edge.type as IndicatorType;
      const node = { kind: 'indicator', key: `i${indicatorId}`, type } as const;
      return [indicatorId, { ...node, shown: showIndicator({ type, value }) }];
    }),
  );
  // A statement's own identifier stays in the house: its reference is the key.
  const references = new Map(statements.map(({ statementId, reference }) => [statementId, reference]));
  return {
    nodes: [
      ...statements.map(({ reference }) => ({ kind: 'statement', key: reference, reference }) as const),
      ...indicators.values(),
    ],
    edges: edges.map(({ statementId, indicatorId }) => ({
      statement: references.get(statementId) ?? '',
      indicator: `i${indicatorId}`,
    })),
    complete,
  };
}

export function presentTrailLine(line: TrailLine & { readonly subject: string }): {
  id: string;
  at: string;
  actor: string;
  action: string;
  subject: string;
  requestId: string;
} {
  return {
    id: String(line.id),
    at: line.at.toISOString(),
    actor: line.agentName ?? line.actorKind,
    action: line.action,
    subject: line.subject,
    requestId: line.requestId,
  };
}

function originOf(origin: string): wire.QueueRow['origin'] {
  return origin === 'imported' ? 'imported' : 'online';
}

/** A series of one is nobody's business: only the statement itself stands in it. */
function seriesOf(row: { readonly seriesCode: string | null; readonly seriesSize: number | null }) {
  const { seriesCode: id, seriesSize: size } = row;
  return id === null || size === null || size < 2 ? {} : { series: { id, size } };
}

/** Cut at a space, with a sign that there is more. */
export function excerptOf(beginning: string): string {
  const plain = beginning.replace(/\s+/g, ' ').trim();
  if (beginning.length < beginningLength) return plain;
  const space = plain.lastIndexOf(' ');
  return `${space > 120 ? plain.slice(0, space) : plain}…`;
}
