import { isValidBIC } from 'ibantools';
import { ok, type Result, refuse } from '../result/index.ts';
import type { Branded } from './brand.ts';
import { foldText } from './view.ts';

/** `BNPAFRPPXXX`: ISO 9362, always 11 characters, for 8 characters name the head office `XXX`. */
export type Bic = Branded<'bic'>;

export type BicRefusal = 'too-long' | 'not-a-bic';

export function parseBic(raw: string): Result<Bic, BicRefusal> {
  if (raw.length > 60) return refuse('too-long');
  const text = foldText(raw)
    .toUpperCase()
    .replace(/[\s.-]/g, '');
  if (!/^[A-Z0-9]{8}(?:[A-Z0-9]{3})?$/.test(text) || !isValidBIC(text)) return refuse('not-a-bic');
  return ok((text.length === 8 ? `${text}XXX` : text) as Bic);
}
