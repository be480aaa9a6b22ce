/**
 * Codes of prepaid coupons and gift cards, as their issuers print them. The code of a spent coupon is worth
 * nothing any more, and its issuer can tell where it was cashed.
 */
const kinds: readonly { readonly kind: string; readonly name: RegExp; readonly code: RegExp }[] = [
  { kind: 'neosurf', name: /neo ?surf/gi, code: /[A-Z0-9]{10}|[A-Z0-9]{5}[ -][A-Z0-9]{5}/ },
  {
    kind: 'pcs',
    name: /(?<![a-z])pcs(?![a-z])/gi,
    code: /[A-Z0-9]{10}|[A-Z0-9]{4}[ -][A-Z0-9]{3}[ -][A-Z0-9]{3}/,
  },
  { kind: 'transcash', name: /trans ?cash/gi, code: /\d{12}|\d{4}[ -]\d{4}[ -]\d{4}|[A-Z0-9]{10}/ },
  { kind: 'toneo', name: /toneo/gi, code: /\d{11,15}|\d{3,4}(?:[ -]\d{3,4}){2,4}/ },
  { kind: 'paysafecard', name: /pay ?safe(?: ?card)?/gi, code: /\d{4}[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}/ },
  { kind: 'steam', name: /steam/gi, code: /[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}|[A-Z0-9]{15}/ },
  {
    kind: 'google-play',
    name: /google ?play/gi,
    code: /[A-Z0-9]{4}(?:[ -][A-Z0-9]{4}){3,4}|[A-Z0-9]{16}|[A-Z0-9]{20}/,
  },
  {
    kind: 'apple',
    name: /itunes|apple|app ?store/gi,
    code: /X[A-Z0-9]{15}|X[A-Z0-9]{3}(?:[ -][A-Z0-9]{4}){3}/,
  },
  { kind: 'amazon', name: /amazon/gi, code: /[A-Z0-9]{4}-[A-Z0-9]{6}-[A-Z0-9]{4,5}/ },
];

export const voucherWord =
  /neo ?surf|(?<![a-z])pcs(?![a-z])|trans ?cash|toneo|pay ?safe|steam|google ?play|itunes|apple|app ?store|amazon/i;

/** How far from the coupon's name its codes may stand. */
const reach = 160;

export type VoucherCode = {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly code: string;
};

const patterns = kinds.map(({ kind, name, code }) => ({
  kind,
  name,
  code: new RegExp(`(?<![A-Za-z0-9+-])(?:${code.source})(?![A-Za-z0-9]|-[A-Za-z0-9]| \\d{3})`, 'g'),
}));

/** A code has figures, or four letters at most follow each other: « NEOSURFCODE » is a word. */
function isCode(written: string): boolean {
  return written.replace(/\D/g, '').length >= 3;
}

/** Codes within reach of the name of their coupon, in the order of the text; a code belongs to the nearest name before it. */
export function findVouchers(text: string): VoucherCode[] {
  if (!voucherWord.test(text)) return [];
  const names = patterns
    .flatMap(({ kind, name, code }) =>
      Array.from(text.matchAll(name), (found) => ({ kind, code, end: found.index + found[0].length })),
    )
    .sort((one, other) => one.end - other.end);
  const codes = new Map<number, VoucherCode>();
  names.forEach(({ kind, code, end }, place) => {
    const until = Math.min(end + reach, names[place + 1]?.end ?? text.length);
    for (const found of text.slice(end, until + 24).matchAll(code)) {
      const start = end + found.index;
      if (start >= until || !isCode(found[0])) continue;
      codes.set(start, { start, end: start + found[0].length, kind, code: found[0].replace(/ /g, '-') });
    }
  });
  return [...codes.values()].sort((one, other) => one.start - other.start);
}
