/** Where a complaint stands. Examination and its outcomes come with the agents' decisions. */
export const complaintStatuses = ['filed'] as const;
export type ComplaintStatus = (typeof complaintStatuses)[number];
