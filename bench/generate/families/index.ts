import { heldOut } from './held-out.ts';
import { tuning } from './tuning.ts';
import { unseen } from './unseen.ts';

export const families = { tuning, 'held-out': heldOut, unseen } as const;
