import { z } from 'zod';

/** Where the ministry of Justice's table of offences is, as CSV. See `docs/operator/settings.md`. */
export const natinfEnvironment = {
  FANAL_NATINF_FILE: z.string().max(4_096, 'must be the path of a file').optional(),
};
