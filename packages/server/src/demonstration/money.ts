import type { Language } from './fiction/people.ts';
import type { Random } from './random.ts';
import type { Scheme } from './scheme.ts';

/** Hundredths of the currency, so that sums are exact. */
export type Hundredths = number;

const least = 500;

/** Log-normal around the scheme's median; rounded as asked sums are, or priced to the cent as goods are. */
export function drawAmount(random: Random, { median, spread }: Scheme['amount']): Hundredths {
  const drawn = median * Math.exp(spread * gaussian(random));
  if (median < 400 && drawn < 400 && random.chance(0.3)) return Math.max(least, Math.floor(drawn) * 100 - 10);
  const step = drawn < 100 ? 5 : drawn < 1_000 ? 10 : drawn < 10_000 ? 50 : 500;
  return Math.max(least, Math.round(drawn / step) * step * 100);
}

/** In a sentence: `1 250 €`, `1250 euros`, `€1,250`. */
export function tellAmount(random: Random, amount: Hundredths, currency: string, language: Language): string {
  const [whole, cents] = parts(amount);
  if (language === 'en') {
    const figure = `${grouped(whole, ',')}${cents === '00' ? '' : `.${cents}`}`;
    return currency === 'GBP' ? `£${figure}` : random.pick([`€${figure}`, `${figure} euros`]);
  }
  const tail = cents === '00' ? '' : `,${cents}`;
  return random.pick([
    `${grouped(whole, ' ')}${tail} €`,
    `${grouped(whole, ' ')}${tail} euros`,
    `${whole}${tail}€`,
    `${whole}${tail} euros`,
  ]);
}

/** In a box that asks for an amount. */
export function typeAmount(random: Random, amount: Hundredths, language: Language): string {
  const [whole, cents] = parts(amount);
  const tail = cents === '00' && random.chance(0.6) ? '' : `${language === 'en' ? '.' : ','}${cents}`;
  return `${random.chance(0.5) ? whole : grouped(whole, language === 'en' ? ',' : ' ')}${tail}`;
}

function parts(amount: Hundredths): readonly [whole: string, cents: string] {
  const digits = String(amount).padStart(3, '0');
  return [digits.slice(0, -2), digits.slice(-2)];
}

function grouped(digits: string, separator: string): string {
  const first = digits.length % 3;
  const groups = digits.slice(first).match(/.{3}/g) ?? [];
  return [...(first === 0 ? [] : [digits.slice(0, first)]), ...groups].join(separator);
}

/** Box and Muller's transform. */
function gaussian(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
}
