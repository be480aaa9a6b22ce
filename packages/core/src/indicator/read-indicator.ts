import type { Result } from '../result/index.ts';
import { parseBic } from './bic.ts';
import { parseDomain } from './domain.ts';
import { parseEmail } from './email.ts';
import { parseHandle, phoneInUrl } from './handle.ts';
import { isIpv4 } from './host.ts';
import { parseIban } from './iban.ts';
import type { IndicatorType, ReadIndicator } from './indicator.ts';
import { parsePhone } from './phone.ts';
import { parsePhotoHash } from './photo-hash.ts';
import { plainValue } from './reveal.ts';
import { parseUrl } from './url.ts';
import { parseWallet } from './wallet.ts';

/** What is known around a value: the country it would be dialled from (ISO 3166), the platform it was seen on. */
export type ReadingContext = { readonly country?: string; readonly platform?: string };

/** Longest value kept, in UTF-16 units; what is past it is not an indicator. */
export const longestIndicator = 2_000;

function parse(type: IndicatorType, raw: string, context: ReadingContext): Result<string, string> {
  switch (type) {
    case 'phone':
      return parsePhone(raw, context);
    case 'email':
      return parseEmail(raw);
    case 'iban':
      return parseIban(raw);
    case 'bic':
      return parseBic(raw);
    case 'wallet':
      return parseWallet(raw);
    case 'url':
      return parseUrl(raw);
    case 'domain':
      return parseDomain(raw);
    case 'handle':
      return parseHandle(raw, context.platform);
    case 'photo':
      return parsePhotoHash(raw);
  }
}

/**
 * Never fails: what no parser accepts is kept as written, unverified. A handle that is a phone number
 * (WhatsApp, Signal) comes back as a phone, a domain that is a numeric address as a url.
 */
export function readIndicator(type: IndicatorType, raw: string, context: ReadingContext = {}): ReadIndicator {
  const parsed = parse(type, raw, context);
  if (parsed.ok) return { type, value: parsed.value, raw, verified: true };
  if (type === 'handle' && parsed.refusal === 'names-a-phone') {
    const bare = raw.replace(/^[^\d+]{0,40}/, '').replace(/[^\d)]{0,40}$/, '');
    const phone = parsePhone(phoneInUrl(raw) ?? bare, context);
    if (phone.ok) return { type: 'phone', value: phone.value, raw, verified: true };
  }
  if (type === 'domain' && isIpv4(plainValue(raw.slice(0, 60)))) return readIndicator('url', raw, context);
  const value = raw.slice(0, longestIndicator).normalize('NFC').trim().slice(0, longestIndicator);
  return { type, value, raw, verified: false };
}
