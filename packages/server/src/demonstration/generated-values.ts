import { type AccountCountry, fictionalIban } from './fiction/accounts.ts';
import { fictionalPhone, rangeSize } from './fiction/phones.ts';
import type { Random } from './random.ts';
import { spellPhone } from './spelling.ts';

/** A value of an offender: how it reads once parsed, and the spellings of it. */
export type GeneratedValue = {
  readonly type: 'phone' | 'email' | 'iban' | 'url' | 'handle';
  readonly value: string;
  readonly spell: (random: Random) => string;
};

/** Values that nobody was given before. Phones run out: the reserved ranges are small. */
export function valuesFrom(random: Random): () => GeneratedValue {
  let given = 0;
  const mobiles = rangeSize('fr-mobile');
  const phones = mobiles + rangeSize('fr-landline');
  let phonesGiven = 0;
  return () => {
    given += 1;
    const place = given;
    const kind = random.pick(['phone', 'iban', 'iban', 'email', 'url', 'handle'] as const);
    if (kind === 'phone' && phonesGiven < phones) {
      const value =
        phonesGiven < mobiles
          ? fictionalPhone('fr-mobile', phonesGiven)
          : fictionalPhone('fr-landline', phonesGiven - mobiles);
      phonesGiven += 1;
      return { type: 'phone', value, spell: (own) => spellPhone(value, own) };
    }
    switch (kind) {
      case 'email':
        return asWritten('email', `contact.${place}@courriel.example`);
      case 'url':
        return asWritten('url', `https://boutique-${place}.example/accueil`);
      case 'handle':
        return {
          type: 'handle',
          value: `telegram:compte.exemple.${place}`,
          spell: () => `@compte.exemple.${place}`,
        };
      default:
        return ibanAt(place, random.pick(['FR', 'FR', 'DE', 'LT'] as const));
    }
  };
}

function asWritten(type: 'email' | 'url', value: string): GeneratedValue {
  return { type, value, spell: () => value };
}

function ibanAt(place: number, country: AccountCountry): GeneratedValue {
  const value = fictionalIban(country, place);
  return {
    type: 'iban',
    value,
    spell: (random) => (random.chance(0.5) ? value : (value.match(/.{1,4}/g) ?? []).join(' ')),
  };
}
