import type { Indicator } from './indicator.ts';
import { spacePhone } from './phone.ts';
import { platformById } from './platform.ts';

function showHandle(value: string): string {
  const cut = value.indexOf(':');
  const id = value.slice(0, cut);
  return cut < 1 ? value : `@${value.slice(cut + 1)} (${platformById(id)?.name ?? id})`;
}

/**
 * A canonical value as people read it, the same in every language: spaced number and IBAN, `@name (Platform)`,
 * whole wallet address without its chain. An address is text: making it a link is a danger to the reader.
 */
export function showIndicator({ type, value }: Indicator): string {
  switch (type) {
    case 'phone':
      return spacePhone(value);
    case 'iban':
      return /^[A-Z]{2}\d{2}[A-Z0-9]+$/.test(value) ? (value.match(/.{1,4}/g) ?? []).join(' ') : value;
    case 'wallet':
      return value.replace(/^(?:btc|eth|tron|sol|ltc|xmr|doge|xrp):/, '');
    case 'handle':
      return showHandle(value);
    default:
      return value;
  }
}
