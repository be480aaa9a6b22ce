import { randomUUID } from 'node:crypto';
import { type Notice, noticeWithinMinutes, type TypedValue } from '@fanal/contract/warning';
import { type Indicator, readIndicator } from '@fanal/core/indicator';
import { isKnownGood, type LookupItem, publishedItemOf } from '@fanal/core/warning';
import { recordAudit } from '../../identity/index.ts';
import type { Database, Trx } from '../../platform/database/index.ts';
import { reconsider } from '../consider-values.ts';
import { isDeclaredGood, openWarning } from '../store.ts';
import { type BanOutcome, findBanOutcomes, insertBan, insertBanValue } from './fraud-ban-store.ts';
import { makeNotices, type NoticeLinks } from './notice/make-notices.ts';
import type { PresentedPlatform } from './presented-key.ts';

export type FraudBan = {
  readonly platform: PresentedPlatform;
  /** The platform's own: sent twice, done once. */
  readonly reference: string;
  readonly bannedAt: Date;
  readonly used: readonly TypedValue[];
  readonly wroteTo: number;
  readonly requestId: string;
  readonly now: Date;
};

type Received = {
  readonly noticeBy: Date;
  readonly notices: Notice[];
  readonly used: BanOutcome[];
};

/**
 * A platform banned a profile for fraud. What the profile used goes to the analysts' queue: a platform is no
 * complainant, and publishes nothing by itself. What those it wrote to may be told comes back at once.
 */
export async function reportFraudBan(
  { database, links }: { readonly database: Database; readonly links: NoticeLinks },
  ban: FraudBan,
): Promise<Received> {
  const used = await database.transaction((trx) => keepBan(trx, ban));
  return {
    noticeBy: new Date(ban.now.getTime() + noticeWithinMinutes * 60_000),
    notices: makeNotices({ platform: ban.platform.name, bannedAt: ban.bannedAt }, links),
    used,
  };
}

async function keepBan(trx: Trx, ban: FraudBan): Promise<BanOutcome[]> {
  const banId = randomUUID();
  const isNew = await insertBan(trx, { ...ban, id: banId, platformId: ban.platform.id, receivedAt: ban.now });
  if (!isNew) return findBanOutcomes(trx, ban.platform.id, ban.reference);
  const read = ban.used.map(readUsed);
  const outcomes: BanOutcome[] = [];
  for (const [place, value] of read.entries()) {
    const kept = await keepValue(trx, value, ban.now);
    await insertBanValue(trx, { banId, place, ...kept });
    outcomes.push(kept.outcome);
  }
  await recordAudit(trx, {
    at: ban.now,
    actor: { kind: 'server' },
    action: 'receive-fraud-ban',
    subjectKind: 'platform',
    subjectId: ban.platform.id,
    requestId: ban.requestId,
  });
  return outcomes;
}

type Used = { readonly indicator: Indicator; readonly item: LookupItem } | undefined;

function readUsed({ type, value, platform }: TypedValue): Used {
  const context = { country: 'FR', ...(platform === undefined ? {} : { platform }) };
  const read = readIndicator(type, value, context);
  const item = read.verified ? publishedItemOf(read) : undefined;
  return item && { indicator: { type: read.type, value: read.value }, item };
}

async function keepValue(
  trx: Trx,
  used: Used,
  now: Date,
): Promise<{ readonly outcome: BanOutcome; readonly warningId?: string }> {
  if (used === undefined) return { outcome: 'unreadable' };
  const { indicator, item } = used;
  if (isKnownGood(indicator) || (await isDeclaredGood(trx, item))) return { outcome: 'known-good' };
  const opened = await openWarning(trx, { id: randomUUID(), item, indicator, now });
  const { id: warningId } = await reconsider({ trx, now }, opened);
  return { outcome: 'for-analysts', warningId };
}
