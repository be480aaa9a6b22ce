import { below, type Random } from './random.ts';

/** What an offender leaves in one story. Fictional: reserved numbers and domains, test banks, wallets of nobody. */
export type Traces = {
  /** `06 39 98 12 34`, of the range that ARCEP keeps for fiction. */
  readonly phone: string;
  /** French, spelled in groups of four, valid by its check digits. */
  readonly iban: string;
  /** `https://…example/…` */
  readonly url: string;
  /** `0x` and 40 digits. */
  readonly wallet: string;
  readonly handle: string;
};

/** The part of stories whose offender is never met again. */
const seenOnce = 0.4;
const offenders = 400;
const faces = 3;

/**
 * Traces of story after story. Six in ten come from offenders who come back, with sizes that fall off as a
 * power law; an offender changes between three sets of values and mixes them, so that series are chains.
 */
export function offendersFrom(random: Random): () => Traces {
  let alone = 0;
  return () => {
    if (random() < seenOnce) {
      alone += 1;
      return mixed(() => `alone${alone}`);
    }
    const offender = Math.floor(random() ** 2.5 * offenders);
    return mixed(() => `group${offender}face${below(random, faces)}`);
  };
}

function mixed(face: () => string): Traces {
  return {
    phone: phoneOf(digest(face(), 10_000)),
    iban: ibanOf(digest(face(), 10 ** 10)),
    url: `https://${face()}.example/offre`,
    wallet: `0x${hexadecimal(face())}`,
    handle: `@${face()}.exemple`,
  };
}

function phoneOf(number: number): string {
  const digits = String(number).padStart(4, '0');
  return `06 39 98 ${digits.slice(0, 2)} ${digits.slice(2)}`;
}

/** ISO 13616: the check digits make the whole, letters as numbers and the country last, leave 1 modulo 97. */
export function ibanOf(account: number): string {
  const bban = `3000600001${String(account).padStart(11, '0')}`;
  const key = String(97n - (BigInt(`${bban}00`) % 97n)).padStart(2, '0');
  const check = String(98n - (BigInt(`${bban}${key}152700`) % 97n)).padStart(2, '0');
  return (`FR${check}${bban}${key}`.match(/.{1,4}/g) ?? []).join(' ');
}

/** FNV-1a, 32 bits: spreads labels, hides nothing. */
function digest(label: string, end: number): number {
  let hash = 0x811c9dc5;
  for (const character of label) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash % end;
}

function hexadecimal(label: string): string {
  const parts = [1, 2, 3, 4, 5].map((part) => digest(`${part}${label}`, 2 ** 32));
  return parts.map((part) => part.toString(16).padStart(8, '0')).join('');
}
