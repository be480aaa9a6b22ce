export { mailboxPath } from './mailbox.ts';
export { startDevelopment } from './start-development.ts';
