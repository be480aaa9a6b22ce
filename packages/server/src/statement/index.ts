export { keyHashOf, readable } from './draft-life.ts';
export { serveStatement } from './routes.ts';
export {
  type Draft,
  deleteExpiredDrafts,
  insertStatements,
  lockDraft,
  markFiled,
  readStatements,
  type StoredStatement,
} from './store.ts';
