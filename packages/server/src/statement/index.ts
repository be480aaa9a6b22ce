export { type DraftRequest, onDraft, saveNewAnswers } from './change-draft.ts';
export { changeable, keyHashOf, readable } from './draft-life.ts';
export { presentDraft } from './present.ts';
export { serveStatement } from './routes.ts';
export {
  answersOfDraft,
  type Draft,
  deleteExpiredDrafts,
  findDraft,
  insertStatements,
  lockDraft,
  markFiled,
  readStatements,
  type StoredStatement,
  setLosses,
} from './store.ts';
