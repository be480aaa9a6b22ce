import { z } from 'zod';

/** Opaque; give it back to read on. */
export const Cursor = z.string().max(200);

export const Paging = z.object({
  after: Cursor.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});
