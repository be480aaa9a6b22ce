import { z } from 'zod';
import { defineEndpoint } from '../wire/index.ts';
import { Cursor, Paging } from './paging.ts';

export const readAuditTrail = defineEndpoint({
  id: 'read-audit-trail',
  method: 'get',
  path: '/v1/investigation/audit',
  summary: 'Who read or changed what, newest first',
  query: Paging.extend({ subject: z.string().max(60).optional() }),
  answer: z.object({
    rows: z.array(
      z.object({
        id: z.string(),
        at: z.iso.datetime(),
        actor: z.string(),
        action: z.string(),
        subject: z.string(),
        requestId: z.string().optional(),
      }),
    ),
    next: Cursor.optional(),
  }),
  refusals: ['invalid-request'],
});
