export { createMailJobs } from './create-mail-jobs.ts';
export { forgetOldRecipients } from './forget-old-recipients.ts';
export type { ComplaintNews } from './letter.ts';
export {
  queueMail,
  queueTextMessage,
  requestUntriedMail,
  requeueWaitingMail,
  withdrawLetters,
} from './queue-mail.ts';
export { readMailbox } from './read-mailbox.ts';
