import { sendDueFollowUps } from './care/index.ts';
import { issueWaiting } from './document/index.ts';
import { type Evidence, sweepExhibits } from './evidence/index.ts';
import { deleteExpiredSignIns } from './identity/index.ts';
import type { Links } from './links.ts';
import { settleWaiting, type TellGrouped } from './matching/index.ts';
import { askForForgottenReadings } from './material/index.ts';
import { forgetOldRecipients, requestUntriedMail, requeueWaitingMail } from './notification/index.ts';
import type { Database } from './platform/database/index.ts';
import { minuteJob, type RegularJobs, tidyJob } from './platform/jobs/index.ts';
import type { Log } from './platform/log/index.ts';
import { remindOfMoney } from './recall/index.ts';
import { deleteExpiredDrafts } from './statement/index.ts';
import { keepWarnings, tidyWarnings } from './warning/index.ts';

type Deps = {
  readonly database: Database;
  readonly log: Log;
  readonly clock: () => Date;
  readonly links: Links;
  readonly stopLinks: Parameters<typeof sendDueFollowUps>[0]['stopLinks'];
  readonly issuing: Parameters<typeof issueWaiting>[0];
  readonly evidence: Evidence;
  readonly warning: Parameters<typeof keepWarnings>[0];
  readonly tell: TellGrouped;
};

/** What every slice wants done each minute, and each night. */
export function createRegularJobs(deps: Deps): RegularJobs {
  const { database, log, clock, links, warning } = deps;
  return {
    async [minuteJob]() {
      await issueWaiting(deps.issuing, clock());
      await sendDueFollowUps({ database, links, stopLinks: deps.stopLinks }, clock());
      await requestUntriedMail(database, clock());
      await askForForgottenReadings(database, clock());
      await settleWaiting({ database, tell: deps.tell }, clock());
      await keepWarnings(warning);
    },
    async [tidyJob]() {
      const drafts = await deleteExpiredDrafts(database, clock());
      await deleteExpiredSignIns(database, clock());
      await forgetOldRecipients(database, clock());
      const reminders = await remindOfMoney(database, { now: clock(), moneyLink: links.money });
      log.info({ reminders }, 'people are reminded of last days to ask for money back');
      await tidyWarnings(warning);
      const files = await sweepExhibits(deps.evidence, clock());
      log.info({ files }, 'bytes that nothing refers to are deleted');
      const letters = await requeueWaitingMail(database);
      log.info({ drafts, letters }, 'what expired is erased, waiting letters asked for again');
    },
  };
}
