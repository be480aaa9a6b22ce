import { parse } from 'tldts';
import { remembered } from '../remembered/index.ts';

/** The part of the WHATWG URL interface the core reads; every runtime we target has it. */
export type WebUrl = {
  readonly protocol: string;
  readonly host: string;
  readonly hostname: string;
  readonly port: string;
  readonly pathname: string;
  readonly search: string;
};

const WebUrlReader = (globalThis as unknown as { URL: new (text: string) => WebUrl }).URL;

/** `undefined` when the WHATWG URL standard refuses the text. */
export function readWebUrl(text: string): WebUrl | undefined {
  try {
    return new WebUrlReader(text);
  } catch {
    return undefined;
  }
}

const ipv4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;

export function isIpv4(host: string): boolean {
  return ipv4.test(host);
}

/** Never delegated, kept for documentation and tests: RFC 2606, RFC 6761. Demonstrations use them. */
const reservedSuffixes = new Set(['example', 'test']);

function isNameable(host: string): boolean {
  return host.length <= 253 && host.split('.').every((label) => label.length >= 1 && label.length <= 63);
}

/**
 * A host in IDNA form, lower case, no final dot; `undefined` if it does not end in a known public suffix
 * (publicsuffix.org, private section included). An ICANN suffix itself (`co.uk`) is no host.
 */
export function publicHost(raw: string): string | undefined {
  if (raw.length > 300) return undefined;
  const hostname = isPlainHost(raw) ? raw : canonicalHost(raw);
  if (hostname === undefined || !isNameable(hostname)) return undefined;
  return ownerOf(hostname) !== undefined || isLentSuffix(hostname) ? hostname : undefined;
}

/** Lower case, no punycode, and an ending that makes no number of it: the URL standard leaves it as it is. */
const plainHost = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,20}[a-z]{2,63}$/;

export function isPlainHost(raw: string): boolean {
  return plainHost.test(raw) && !raw.includes('xn--');
}

function canonicalHost(raw: string): string | undefined {
  if (/[/?#@:\\\s%]/.test(raw)) return undefined;
  return readWebUrl(`http://${raw}/`)?.hostname.replace(/\.$/, '');
}

/** `s3.eu-west-1.amazonaws.com`: a suffix lent to customers that also serves their pages itself. */
function isLentSuffix(host: string): boolean {
  const { domain, isPrivate } = parse(host, { allowPrivateDomains: true });
  return domain === null && isPrivate === true;
}

/**
 * The name somebody registered, under which everything is theirs: `a.b.co.uk` → `b.co.uk`; a tenant of
 * a shared suffix is its own owner: `x.github.io`. `undefined` for a bare suffix, an address, an unknown suffix.
 */
export const ownerOf = remembered((host: string): string | undefined => {
  const { domain, publicSuffix, isIcann, isPrivate } = parse(host, { allowPrivateDomains: true });
  if (domain === null || publicSuffix === null) return undefined;
  return isIcann || isPrivate || reservedSuffixes.has(publicSuffix) ? domain : undefined;
});
