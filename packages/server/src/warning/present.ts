import type * as wire from '@fanal/contract/warning';
import { showIndicator } from '@fanal/core/indicator';
import { decisionsFrom, isKnownGood } from '@fanal/core/warning';
import type { Contest } from './contest-store.ts';
import type { HistoryLine, QueuedWarning } from './queue-store.ts';
import { toldOf } from './store.ts';

export function presentRow({ warning, isDeclaredGood, bannedBy, answerBy }: QueuedWarning): wire.WarningRow {
  const { standing, item, indicator, lastSeenOn } = warning;
  const told = toldOf(warning);
  return {
    id: warning.id,
    class: item.class,
    type: indicator.type as wire.LookedUpType,
    shown: showIndicator(indicator),
    state: standing.state,
    since: warning.stateAt.toISOString(),
    voices: warning.voices,
    complaints: warning.complaints,
    ...(lastSeenOn === undefined ? {} : { lastSeenOn }),
    verdict: told?.verdict ?? 'unknown',
    ...(told === undefined ? {} : { band: told.band }),
    ...(standing.ground === undefined ? {} : { ground: standing.ground }),
    knownGood: isDeclaredGood || isKnownGood(indicator),
    bannedBy: [...bannedBy],
    ...(answerBy === undefined ? {} : { answerBy: answerBy.toISOString() }),
  };
}

type Beside = {
  readonly history: readonly HistoryLine[];
  readonly contests: readonly Contest[];
  readonly namedIn: readonly {
    readonly reference: string;
    readonly filed_at: Date;
    readonly status: string;
  }[];
};

export function presentFile(queued: QueuedWarning, { history, contests, namedIn }: Beside): wire.WarningFile {
  const { warning } = queued;
  const row = presentRow(queued);
  const publishes = new Set(['publish', 'verify']);
  return {
    ...row,
    version: warning.version,
    mayDecide: decisionsFrom(warning.standing.state).filter((each) => !row.knownGood || !publishes.has(each)),
    ...(warning.expiresOn === undefined ? {} : { expiresOn: warning.expiresOn }),
    namedIn: namedIn.map(({ reference, filed_at, status }) => ({
      reference,
      filedAt: filed_at.toISOString(),
      status,
    })),
    contests: contests.map(presentContest),
    history: history.map(({ kind, at, by, reason, voices }) => ({
      kind,
      at: at.toISOString(),
      ...(by === null ? {} : { by }),
      ...(reason === null ? {} : { reason }),
      voices,
    })),
  };
}

function presentContest({ mark, words, email, at, answerBy, answered }: Contest) {
  return {
    reference: mark,
    words,
    ...(email === undefined ? {} : { email }),
    at: at.toISOString(),
    answerBy: answerBy.toISOString(),
    ...(answered === undefined ? {} : { outcome: answered.outcome, answeredAt: answered.at.toISOString() }),
  };
}
