export { type Import, type Imported, type ImportedRecord, importComplaints } from './import-complaints.ts';
export { markRead } from './mark-read.ts';
export { type ComplaintDependencies, serveComplaint } from './routes.ts';
export {
  type Complaint,
  type ComplaintEvent,
  complaintsByPage,
  findByReference,
  findByStatements,
  insertComplaints,
  insertEvents,
  knownRecords,
  readEvents,
} from './store.ts';
