export { createMailJobs } from './create-mail-jobs.ts';
export { forgetOldRecipients } from './forget-old-recipients.ts';
export { queueMail, requestUntriedMail, requeueWaitingMail } from './queue-mail.ts';
export { readMailbox } from './read-mailbox.ts';
