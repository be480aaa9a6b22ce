export { loadContacts } from './load-contacts.ts';
export { serveCare } from './routes.ts';
export { sendDueFollowUps } from './send-due-follow-ups.ts';
export { createStopLinks } from './stop-link.ts';
