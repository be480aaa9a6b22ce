/** Where a complaint stands. What each status holds is in `course.ts`; what leads to it, in `transitions.ts`. */
export const complaintStatuses = [
  'filed',
  'under-examination',
  'more-asked',
  'completed',
  'ready',
  'admitted',
  'refused',
  'transmitted',
  'proceeding',
  'closed',
  'withdrawn',
] as const;
export type ComplaintStatus = (typeof complaintStatuses)[number];

/** An agent has something to do. */
export const awaitingAgent = [
  'filed',
  'under-examination',
  'completed',
  'admitted',
] as const satisfies readonly ComplaintStatus[];
