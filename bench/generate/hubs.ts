import type { Random } from '../random.ts';
import type { Family, Kind } from './family.ts';
import { chance, mix } from './mix.ts';
import { fictional, type Told } from './values.ts';

/** Sets of numbers apart from those of offenders. */
const banks = 101;
const marketplaces = 102;
const carriers = 103;
const bystanders = 104;

/** What victims name that is not the offenders': whom these pretended to be, where they met, who stood by. */
export function* bystandersIn(family: Family, count: number, kind: Kind, random: Random): Generator<Told> {
  const { hubs, bystander } = family;
  if (kind.name === 'shop' && random() < hubs.marketplace) {
    const place = popular(random, hubs.each);
    yield { type: 'domain', value: fictional.domain(mix(marketplaces, place)) };
    if (random() < 0.3) yield { type: 'email', value: fictional.email(mix(marketplaces, place, 1)) };
  }
  if (kind.name === 'bank' && random() < hubs.bank) {
    const bank = popular(random, hubs.each);
    yield { type: 'phone', value: fictional.phone(mix(banks, bank)) };
    if (random() < 0.35) yield { type: 'email', value: fictional.email(mix(banks, bank, 1)) };
  }
  if (kind.name === 'parcel' && random() < hubs.carrier) {
    const carrier = popular(random, hubs.each);
    yield { type: 'domain', value: fictional.domain(mix(carriers, carrier)) };
    if (random() < 0.2) yield { type: 'phone', value: fictional.phone(mix(carriers, carrier, 1)) };
  }
  if (random() < bystander.part) {
    const one = popular(random, Math.max(4, Math.round(count / bystander.complaintsEach)));
    const type = chance(bystanders, one) < 0.5 ? 'phone' : 'email';
    yield { type, value: fictional[type](mix(bystanders, one, 1)) };
  }
}

/** A few are named by many. */
function popular(random: Random, end: number): number {
  return Math.floor(random() ** 2 * end);
}
