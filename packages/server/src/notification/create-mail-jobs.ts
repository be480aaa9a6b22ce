import type { Database } from '../platform/database/index.ts';
import type { JobHandlers } from '../platform/jobs/index.ts';
import type { Log } from '../platform/log/index.ts';
import type { Settings } from '../platform/settings/index.ts';
import { deliverBySmtp, deliverToMailbox } from './delivery.ts';
import { sendMailJob } from './queue-mail.ts';
import { createSendMail } from './send-mail.ts';
import { deliverByGateway, deliverToNobody } from './text-delivery.ts';

/** The jobs of this slice. Without a mail server or gateway, letters stay in the demonstration's mailbox. */
export function createMailJobs(deps: {
  readonly database: Database;
  readonly settings: Pick<Settings, 'mail' | 'sms' | 'publicUrl' | 'operator' | 'demonstration'>;
  readonly log: Log;
  readonly clock: () => Date;
}): JobHandlers {
  const { settings, ...surroundings } = deps;
  const sendMail = createSendMail({
    ...surroundings,
    delivery: settings.mail === undefined ? deliverToMailbox() : deliverBySmtp(settings.mail),
    textDelivery: textDeliveryOf(settings),
    operator: settings.operator.name,
    host: new URL(settings.publicUrl ?? 'http://localhost').hostname,
  });
  return { [sendMailJob]: sendMail };
}

/** A gateway taken away while messages wait: they wait on, for nobody would read them here. */
function textDeliveryOf({ sms, demonstration }: Pick<Settings, 'sms' | 'demonstration'>) {
  if (sms !== undefined) return deliverByGateway(sms);
  return demonstration ? deliverToMailbox() : deliverToNobody();
}
