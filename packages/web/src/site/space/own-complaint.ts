import { type Complaint, getMyComplaint } from '@fanal/contract/complaint';
import { refused } from '../refused.ts';
import type { Visit } from '../visit.ts';

/** One complaint of the person signed in; signs in first, and says "not found" of anybody else's. */
export async function withComplaint(
  visit: Visit,
  page: (complaint: Complaint) => Response | Promise<Response>,
): Promise<Response> {
  const reply = await visit.client.call(getMyComplaint, { params: { reference: visit.param('reference') } });
  return reply.ok ? page(reply.value) : refused(visit, reply.refusal);
}
