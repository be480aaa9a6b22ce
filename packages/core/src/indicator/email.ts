import { ok, type Result, refuse } from '../result/index.ts';
import type { Branded } from './brand.ts';
import { publicHost } from './host.ts';
import { plainValue } from './reveal.ts';

/** `jean@exemple.example`: lower case, IDNA domain. */
export type Email = Branded<'email'>;

export type EmailRefusal = 'too-long' | 'not-an-address' | 'not-a-host';

const longestLocalPart = 64;
const localPart = /^[\p{L}\p{N}!#$%&'*+/=?^_`|~.-]+$/u;
const misplacedDot = /^\.|\.\.|\.$/;

/**
 * Lengths of RFC 5321. Dots and `+tags` of one provider or another stay: folding them is a key of
 * matching, not another spelling of the address.
 */
export function parseEmail(raw: string): Result<Email, EmailRefusal> {
  if (raw.length > 400) return refuse('too-long');
  const text = plainValue(raw)
    .replace(/^mailto:/i, '')
    .replace(/^<|>$/g, '')
    .trim();
  const at = text.lastIndexOf('@');
  if (at < 1) return refuse('not-an-address');
  const local = text.slice(0, at).toLowerCase().normalize('NFC');
  if (local.length > longestLocalPart) return refuse('too-long');
  if (!localPart.test(local) || misplacedDot.test(local)) return refuse('not-an-address');
  const host = publicHost(text.slice(at + 1));
  return host === undefined ? refuse('not-a-host') : ok(`${local}@${host}` as Email);
}
