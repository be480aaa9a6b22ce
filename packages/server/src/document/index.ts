export { composeDocument, documentTemplate } from './compose/compose-document.ts';
export type { Wording } from './document.ts';
export { issueWaiting } from './issue-waiting.ts';
export { serveDocument } from './routes.ts';
