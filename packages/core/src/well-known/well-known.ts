import { isIpv4, ownerOf } from '../indicator/host.ts';
import type { Indicator } from '../indicator/indicator.ts';
import type { WellKnown } from './table.ts';
import { domainTables, valueTables } from './tables.ts';
import { tenantOf } from './tenant-host.ts';

const byDomain: ReadonlyMap<string, WellKnown> = new Map(
  domainTables.flatMap(({ category, domains }) =>
    Object.entries(domains).flatMap(([name, registered]) => {
      const all = registered.split(' ');
      return all.map((domain) => [domain, { name, category, source: all[0] ?? domain }] as const);
    }),
  ),
);

const byValue: ReadonlyMap<string, WellKnown> = new Map(
  valueTables.flatMap(({ category, values }) =>
    values.map(({ type, value, name, source }) => [`${type} ${value}`, { name, category, source }] as const),
  ),
);

/** Suffixes under which only public bodies register, by the rules of their registries. */
const stateSuffixes: ReadonlyMap<string, string> = new Map([
  ['gouv.fr', 'afnic.fr'],
  ['gov', 'get.gov'],
  ['mil', 'iana.org'],
  ['int', 'iana.org'],
  ['gov.uk', 'gov.uk'],
  ['police.uk', 'nominet.uk'],
  ['nhs.uk', 'nominet.uk'],
  ['gc.ca', 'canada.ca'],
  ['europa.eu', 'europa.eu'],
  ['admin.ch', 'admin.ch'],
  ['gov.au', 'domainname.gov.au'],
  ['gov.it', 'agid.gov.it'],
  ['gob.es', 'dominios.es'],
  ['gov.be', 'belgium.be'],
  ['fgov.be', 'belgium.be'],
  ['gov.pt', 'dns.pt'],
  ['gov.ie', 'gov.ie'],
]);

/**
 * The name under which everything belongs to one owner: the registered name, or the customer's on a host
 * that lends subdomains. `undefined` for a bare public suffix, an IP address or an unknown suffix.
 */
export function ownTenant(host: string): string | undefined {
  const registered = ownerOf(host);
  return registered === undefined ? undefined : (tenantOf(host, registered) ?? registered);
}

function wellKnownHost(host: string): WellKnown | undefined {
  if (host === '' || isIpv4(host)) return undefined;
  const owner = ownTenant(host);
  if (owner === undefined) {
    return byDomain.get(host) ?? { name: host, category: 'hosting', source: 'publicsuffix.org' };
  }
  for (let name = host; name.length > 0; name = name.slice(name.indexOf('.') + 1)) {
    const known = byDomain.get(name);
    // A customer of a shared host is nobody well known; one of a delivery network is only pictures.
    if (known !== undefined && (name.length >= owner.length || known.category === 'infrastructure'))
      return known;
    const registry = stateSuffixes.get(name);
    if (registry !== undefined) return { name: host, category: 'public-service', source: registry };
    if (!name.includes('.')) return undefined;
  }
  return undefined;
}

/** Boxes of the service itself, never of one of its users (RFC 2142, and habit). */
const serviceBox =
  /^(?:no-?_?\.?reply|do-?_?not-?_?reply|ne-?pas-?repondre|mailer-daemon|postmaster|hostmaster|webmaster|abuse|security|bounces?|notifications?)\b/;

/** Kept for documents (RFC 2606): forged senders use them, as do our own examples. */
const documentation = /^example\.(?:com|net|org)$/;

function wellKnownEmail(address: string): WellKnown | undefined {
  const at = address.lastIndexOf('@');
  const host = address.slice(at + 1);
  const isServiceBox = serviceBox.test(address.slice(0, at));
  if (isServiceBox && documentation.test(host))
    return { name: host, category: 'mail-provider', source: 'iana.org' };
  const known = wellKnownHost(host);
  if (known?.category !== 'mail-provider') return known;
  return isServiceBox ? known : undefined;
}

/**
 * What a canonical value is when it is shared by strangers: a bank's switchboard, a marketplace, a
 * shortener. An e-mail is well known with its domain, but for open mailboxes, where only the service's own
 * boxes are. A url is well known with its host. Constant time: hash look-ups, one for each label of a host.
 */
export function wellKnown({ type, value }: Indicator): WellKnown | undefined {
  switch (type) {
    case 'phone':
    case 'wallet':
      return byValue.get(`${type} ${value}`);
    case 'domain':
      return wellKnownHost(value);
    case 'url':
      return wellKnownHost(/^https?:\/\/([^/:?#]+)/.exec(value)?.[1] ?? '');
    case 'email':
      return wellKnownEmail(value);
    default:
      return undefined;
  }
}
