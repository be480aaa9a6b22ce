/** The network of an address: of its 256 neighbours or more, none of whom it tells apart. */
export function networkOf(clientAddress: string): string {
  const address = plain(clientAddress);
  return address.includes(':') ? lineOf(address) : address.split('.').slice(0, 3).join('.');
}

/**
 * Whoever shares one line: an IPv4 address, or the 64 bits that a provider gives to one subscriber (RFC 6177), who may
 * take as many addresses in it as they like.
 */
export function lineOf(clientAddress: string): string {
  const address = plain(clientAddress);
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.split('::');
  const first = head === '' ? [] : head.split(':');
  const left = tail === undefined || tail === '' ? 0 : tail.split(':').length;
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - first.length - left);
  const groups = [...first, ...Array<string>(zeros).fill('0'), ...(tail ?? '').split(':')];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

/** Without the prefix of IPv4 in IPv6, and without a zone. */
function plain(address: string): string {
  return address
    .toLowerCase()
    .replace(/^::ffff:(?=[\d.]+$)/, '')
    .replace(/%.*$/, '');
}
