import type * as wire from '@fanal/contract/care';
import type { CareInFull } from './read-care.ts';

/** For the person themselves. */
export function presentCare({ complaint, offered, care, comingAt }: CareInFull): wire.Care {
  const { email, phone } = complaint.complainant;
  return {
    reference: complaint.reference,
    offered: [...offered],
    email,
    ...(phone === undefined ? {} : { phone }),
    ...(care === undefined ? {} : { chosen: { channel: care.channel, since: care.chosenAt.toISOString() } }),
    comingAt: comingAt.map((at) => at.toISOString()),
  };
}
