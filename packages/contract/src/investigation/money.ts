import { z } from 'zod';

export const Money = z.object({ amount: z.string(), currency: z.string() });
