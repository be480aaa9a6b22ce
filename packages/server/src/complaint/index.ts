export { type Imported, type ImportedRecord, importComplaints } from './import-complaints.ts';
export { markRead } from './mark-read.ts';
export { serveComplaint } from './routes.ts';
export {
  type Complaint,
  type ComplaintEvent,
  complaintsByPage,
  findByStatements,
  insertComplaints,
  insertEvents,
  readEvents,
} from './store.ts';
