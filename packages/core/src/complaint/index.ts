export { type Complainant, complainantOf, type VerifiedIdentity } from './complainant.ts';
export { type ComplaintStatus, complaintStatuses } from './complaint-status.ts';
