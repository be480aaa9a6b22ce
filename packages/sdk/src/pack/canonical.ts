/**
 * The bytes that are signed: JSON with sorted names and no blanks, in UTF-8 (RFC 8785, JSON Canonicalization Scheme;
 * numbers are written as ECMAScript writes them, which is what the scheme asks).
 */
export function canonicalBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(canonicalJson(value));
}

function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      // Names are compared by UTF-16 code units, as the scheme asks; `localeCompare` would not.
      .sort(([one], [other]) => (one < other ? -1 : 1));
    return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`).join(',')}}`;
  }
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new RangeError('a pack holds finite numbers only');
  return JSON.stringify(value);
}
