import type { LookupItem, Written } from './lookup-class.ts';
import { urlExpressions } from './url-expressions.ts';
import { readUrl } from './web-url.ts';

const longest = 2_000;

/**
 * What a value is looked up under, in the one writing that everybody gives it: one item, or the expressions of an
 * address, the most exact first. Empty for what is no such value. The published vectors hold it to the server's reading.
 */
export function itemsOf({ type, value, platform }: Written): readonly LookupItem[] {
  if (value.length > longest) return [];
  const text = value.normalize('NFKC').trim();
  if (type === 'url') return urlExpressions(text).map((expression) => ({ class: 'url', value: expression }));
  const canonical = {
    phone: phoneOf,
    iban: ibanOf,
    email: emailOf,
    wallet: walletOf,
    handle: (name: string) => handleOf(name, platform),
  }[type](text);
  return canonical === undefined ? [] : [{ class: type, value: canonical }];
}

/** E.164; a number without its country is read as French. */
function phoneOf(text: string): string | undefined {
  const digits = text.replace('(0)', '').replace(/[\s().\-/]/g, '');
  const full = /^0[1-9]\d{8}$/.test(digits) ? `+33${digits.slice(1)}` : digits.replace(/^00/, '+');
  return /^\+[1-9]\d{6,14}$/.test(full) ? full : undefined;
}

/** ISO 13616: letters as numbers, four characters moved to the end, remainder 1 by 97. */
function ibanOf(text: string): string | undefined {
  const iban = text.replace(/[\s.-]/g, '').toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return undefined;
  const numbers = `${iban.slice(4)}${iban.slice(0, 4)}`.replace(
    /[A-Z]/g,
    (letter) => `${letter.charCodeAt(0) - 55}`,
  );
  let remainder = 0;
  for (const digit of numbers) remainder = (remainder * 10 + Number(digit)) % 97;
  return remainder === 1 ? iban : undefined;
}

function emailOf(text: string): string | undefined {
  const address = text.replace(/^mailto:/i, '');
  const at = address.lastIndexOf('@');
  const local = address.slice(0, Math.max(0, at)).toLowerCase();
  const host = readUrl(`http://${address.slice(at + 1)}`)?.hostname ?? '';
  return at > 0 && local.length <= 64 && !/[\s"<>]/.test(local) && host.includes('.')
    ? `${local}@${host}`
    : undefined;
}

function handleOf(text: string, platform: string | undefined): string | undefined {
  const [, written = platform, name = ''] =
    /^(?:([\p{L}\p{N}]{1,80}):)?@?([^\s/:]{1,100})$/u.exec(text) ?? [];
  const where = written?.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return where === undefined || where === '' || name === '' ? undefined : `${where}:${name.toLowerCase()}`;
}

const chains: readonly (readonly [string, RegExp, 'lower' | 'as-is'])[] = [
  ['eth', /^0x[0-9a-f]{40}$/i, 'lower'],
  ['btc', /^bc1[0-9a-z]{11,71}$/i, 'lower'],
  ['btc', /^[13][1-9A-HJ-NP-Za-km-z]{25,39}$/, 'as-is'],
  ['tron', /^T[1-9A-HJ-NP-Za-km-z]{33}$/, 'as-is'],
];

/** `chain:address`. Checksums are the server's to verify: an address that fails them is listed nowhere. */
function walletOf(text: string): string | undefined {
  const address = text.replace(/^(?:bitcoin|ethereum|tron|btc|eth):(?:\/\/)?/i, '').replace(/[?@].*$/s, '');
  const chain = chains.find(([, shape]) => shape.test(address));
  return chain === undefined
    ? undefined
    : `${chain[0]}:${chain[2] === 'lower' ? address.toLowerCase() : address}`;
}
