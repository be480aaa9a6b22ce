import { ownTenant, type WellKnown, wellKnown } from '../well-known/index.ts';
import { handleInUrl, phoneInUrl } from './handle.ts';
import { isIpv4, readWebUrl, type WebUrl } from './host.ts';
import type { Indicator, IndicatorType, ReadIndicator } from './indicator.ts';
import { parsePhone } from './phone.ts';
import { platformOfHost } from './platform.ts';

/** Parameters that follow the reader, not the page: two readers of one page must meet. */
const trackers = /^(?:utm_[a-z_]+|fbclid|gclid|dclid|msclkid|mc_eid|mc_cid|igsh|igshid|ref_src|si)$/i;

/**
 * Categories whose pages belong to their users: the exact page may link although the host may not. On
 * the others (a bank, a parcel carrier…) every page is the body's own, and links nobody.
 */
const userPages: ReadonlySet<WellKnown['category']> = new Set([
  'social',
  'dating',
  'marketplace',
  'hosting',
  'shortener',
  'payment-page',
] as const);

/** They back a series up and never make one: strangers share a bank, and a stolen photo serves many offenders. */
const supporting: ReadonlySet<IndicatorType> = new Set(['bic', 'photo'] as const);

/** Loopback, private and link-local networks (RFC 1918, RFC 3927): every home has them. */
const privateAddress = /^(?:0|10|127|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\./;

function withoutLastSlashes(path: string): string {
  let end = path.length;
  while (path.charAt(end - 1) === '/') end--;
  return path.slice(0, end);
}

/** One key for a page, whatever its scheme, `www.`, last slash and trackers; `undefined` for a home page. */
function pageKey(web: WebUrl): Indicator | undefined {
  const query = web.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !trackers.test(pair.split('=', 1)[0] ?? ''))
    .join('&');
  const path = withoutLastSlashes(web.pathname);
  if (path === '' && query === '') return undefined;
  const port = web.port === '' || web.port === '80' ? '' : `:${web.port}`;
  const host = web.hostname.replace(/^www\./, '');
  return { type: 'url', value: `https://${host}${port}${path || '/'}${query === '' ? '' : `?${query}`}` };
}

function present(keys: readonly (Indicator | undefined)[]): Indicator[] {
  return keys.filter((key) => key !== undefined);
}

/** The person whom a page of a platform names, if it names one. */
function profileKeys(url: string): Indicator[] | undefined {
  const number = phoneInUrl(url);
  if (number !== undefined) {
    const phone = parsePhone(number);
    return phone.ok ? linkingKeys({ type: 'phone', value: phone.value }) : [];
  }
  const handle = handleInUrl(url);
  return handle?.ok ? [{ type: 'handle', value: handle.value }] : undefined;
}

function urlKeys(url: string): Indicator[] {
  const web = readWebUrl(url);
  if (web === undefined) return [];
  if (privateAddress.test(web.hostname)) return [];
  if (isIpv4(web.hostname))
    return present([pageKey(web), { type: 'url', value: `https://${web.hostname}/` }]);
  const profile = platformOfHost(web.hostname) === undefined ? undefined : profileKeys(url);
  if (profile !== undefined) return profile;
  const known = wellKnown({ type: 'domain', value: web.hostname });
  if (known !== undefined) return userPages.has(known.category) ? present([pageKey(web)]) : [];
  const owner = ownTenant(web.hostname);
  return present([pageKey(web), owner === undefined ? undefined : { type: 'domain', value: owner }]);
}

/**
 * The keys by which a canonical indicator meets others: itself as a rule.
 * - A url: its page, and the name its host is registered under (a tenant of a shared host is its own).
 *   A profile page is its handle, a `wa.me` page its number.
 * - A domain: the name it is registered under.
 * - An e-mail address never links by its domain: colleagues of an impersonated firm are strangers to each other.
 * - A BIC or a photo supports other evidence only, and well-known values link nobody: no key.
 */
export function linkingKeys({ type, value }: Indicator): Indicator[] {
  if (supporting.has(type)) return [];
  if (type === 'url') return urlKeys(value);
  if (wellKnown({ type, value }) !== undefined) return [];
  if (type !== 'domain') return [{ type, value }];
  const owner = ownTenant(value);
  return owner === undefined ? [] : [{ type: 'domain', value: owner }];
}

export type NotLinking = 'well-known' | 'unverified' | 'support-only';

/** `undefined` when the value may bring statements together. */
export function whyNotLinking(read: ReadIndicator): NotLinking | undefined {
  if (!read.verified) return 'unverified';
  if (supporting.has(read.type)) return 'support-only';
  return linkingKeys(read).length === 0 ? 'well-known' : undefined;
}

export function isLinking(read: ReadIndicator): boolean {
  return whyNotLinking(read) === undefined;
}
