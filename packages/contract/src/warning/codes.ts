import {
  analystDecisions,
  bands,
  grounds,
  lookupClasses,
  verdicts,
  warningStates,
} from '@fanal/core/warning';
import { z } from 'zod';

export const LookupClassCode = z.enum(lookupClasses);
export const BandCode = z.enum(bands);
export const VerdictCode = z.enum(verdicts);
export const WarningStateCode = z.enum(warningStates);
export const GroundCode = z.enum(grounds);
export const DecisionCode = z.enum(analystDecisions);

/** What people may look up or contest; photos and BICs are not. */
export const LookedUpType = z.enum(['phone', 'iban', 'email', 'handle', 'wallet', 'url', 'domain']);
export type LookedUpType = z.infer<typeof LookedUpType>;

export const Day = z.iso.date();
export const Moment = z.iso.datetime();

/** A value as somebody typed it, in a body: never in an address. */
export const TypedValue = z.object({
  type: LookedUpType,
  value: z.string().trim().min(1).max(2_000),
  /** Where a handle was seen. */
  platform: z.string().max(80).optional(),
});
export type TypedValue = z.infer<typeof TypedValue>;
