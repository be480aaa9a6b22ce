export { addExhibit, mayAddExhibit } from './add-exhibit.ts';
export { findComplaint, findOwnComplaint, type OwnComplaint } from './find-complaint.ts';
export { type Imported, type ImportedRecord, importComplaints } from './import-complaints.ts';
export { markRead, openThread } from './mark-read.ts';
export { relive } from './move-complaint.ts';
export { presentMessage, presentTimeline } from './present.ts';
export { serveComplaint } from './routes.ts';
export { statementOf } from './statement-of.ts';
export {
  type Complaint,
  type ComplaintEvent,
  complaintsByPage,
  findByIds,
  findByStatements,
  insertComplaints,
  insertEvents,
  readEvents,
} from './store.ts';
export { tellThoseNewlyGrouped } from './tell-those-newly-grouped.ts';
