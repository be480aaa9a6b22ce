import { readAuditTrail } from './audit-trail.ts';
import { readComplaintFile } from './complaint-file.ts';
import { countWaiting, listQueue, sealSearch } from './queue.ts';
import { listSeries, readSeries } from './series.ts';

export * from './audit-trail.ts';
export * from './complaint-file.ts';
export * from './queue.ts';
export * from './reason.ts';
export * from './series.ts';

export const investigationEndpoints = [
  sealSearch,
  listQueue,
  countWaiting,
  readComplaintFile,
  listSeries,
  readSeries,
  readAuditTrail,
] as const;
