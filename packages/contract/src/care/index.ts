import { careChannels } from '@fanal/core/care';
import { z } from 'zod';
import { defineEndpoint } from '../wire/index.ts';

export const CareChannel = z.enum(careChannels);

/** Whether someone is asked after, how, and when next. */
export const Care = z.object({
  reference: z.string(),
  /** Ways that are open to this person. */
  offered: z.array(CareChannel),
  email: z.string(),
  /** E.164 */
  phone: z.string().optional(),
  /** Absent when nothing was ever chosen, or it was stopped. */
  chosen: z.object({ channel: CareChannel, since: z.iso.datetime() }).optional(),
  /** Of the messages still to come. */
  comingAt: z.array(z.iso.datetime()),
});
export type Care = z.infer<typeof Care>;

const Reference = z.object({ reference: z.string().max(40) });

export const readCare = defineEndpoint({
  id: 'read-care',
  method: 'get',
  path: '/v1/complaints/{reference}/care',
  summary: 'Whether the person is asked after on day 1, 7 and 30, and how',
  params: Reference,
  answer: Care,
  refusals: ['not-found'],
});

/** Consent. Choosing again changes the way; what was sent is not sent again. */
export const chooseCare = defineEndpoint({
  id: 'choose-care',
  method: 'put',
  path: '/v1/complaints/{reference}/care',
  summary: 'Wish to be asked after, by e-mail or text message',
  params: Reference,
  body: z.object({ channel: CareChannel }),
  answer: Care,
  refusals: ['not-found', 'invalid-answers'],
});

export const stopCare = defineEndpoint({
  id: 'stop-care',
  method: 'delete',
  path: '/v1/complaints/{reference}/care',
  summary: 'Stop being asked after; what has not left does not leave',
  params: Reference,
  answer: Care,
  refusals: ['not-found'],
});

/** Opens nothing but the stopping of these messages, and names nobody. */
const Token = z.object({ token: z.string().max(80) });
const CareLink = z.object({ running: z.boolean() });

export const readCareLink = defineEndpoint({
  id: 'read-care-link',
  method: 'get',
  path: '/v1/care/{token}',
  summary: 'What the link at the end of a message stops',
  params: Token,
  answer: CareLink,
  refusals: ['code-not-found'],
});

/** Stopping twice is stopping. */
export const stopCareByLink = defineEndpoint({
  id: 'stop-care-by-link',
  method: 'post',
  path: '/v1/care/{token}/stop',
  summary: 'Stop the messages that hold this link, without signing in',
  params: Token,
  answer: CareLink,
  refusals: ['code-not-found'],
});

export const SupportContact = z.object({
  name: z.string(),
  phone: z.string().optional(),
  address: z.string().optional(),
  url: z.string().optional(),
  hours: z.string().optional(),
  source: z.string(),
});
export type SupportContact = z.infer<typeof SupportContact>;

export const listSupportContacts = defineEndpoint({
  id: 'list-support-contacts',
  method: 'get',
  path: '/v1/support-contacts',
  summary: 'Places that help victims in a department, from the operator’s directory',
  query: z.object({ department: z.string().max(3) }),
  answer: z.object({ contacts: z.array(SupportContact) }),
});

export const careEndpoints = [
  readCare,
  chooseCare,
  stopCare,
  readCareLink,
  stopCareByLink,
  listSupportContacts,
] as const;
