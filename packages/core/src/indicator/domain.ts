import { ok, type Result, refuse } from '../result/index.ts';
import type { Branded } from './brand.ts';
import { isPlainHost, publicHost, readWebUrl } from './host.ts';
import { plainValue } from './reveal.ts';
import { hidesNothing, traitsOf } from './traits/traits.ts';
import { longestUrl, parseUrl } from './url.ts';

/** `boutique.example`: a host in IDNA form, lower case, that ends in a known public suffix. */
export type Domain = Branded<'domain'>;

export type DomainRefusal = 'too-long' | 'not-a-domain';

/** Reads a host name; from a whole web address, its host. Numeric addresses are urls, not domains. */
export function parseDomain(raw: string): Result<Domain, DomainRefusal> {
  const isPlain = isPlainHost(raw) && hidesNothing(traitsOf(raw)) && publicHost(raw) === raw;
  return isPlain ? ok(raw as Domain) : readDomain(raw);
}

/** However it is spelled. */
export function readDomain(raw: string): Result<Domain, DomainRefusal> {
  if (raw.length > longestUrl) return refuse('too-long');
  const url = parseUrl(raw);
  const named = url.ok ? readWebUrl(url.value)?.hostname : plainValue(raw);
  const host = publicHost(named ?? '');
  return host === undefined ? refuse('not-a-domain') : ok(host as Domain);
}
