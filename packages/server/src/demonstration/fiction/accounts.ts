export type AccountCountry = 'FR' | 'DE' | 'LT';

/** BIC of no bank: `0` in second place of the location says "test" (ISO 9362). */
export const fictionalBics: Readonly<Record<AccountCountry, string>> = {
  FR: 'EXEMFRP0',
  DE: 'EXEMDEF0',
  LT: 'EXEMLTV0',
};

const accountNumbers = 10n ** 10n;
/** Prime to 10, hence one-to-one over the account numbers: neighbours do not look alike. */
const spread = 7_919_191_919n;

/**
 * An IBAN whose every check holds, at a bank that does not exist: a code of nines in France and Lithuania,
 * and in Germany a code that begins with 9, where clearing areas go from 1 to 8. Two places never give the same.
 */
export function fictionalIban(country: AccountCountry, place: number): string {
  const account = ((BigInt(place) * spread + 1_234_567n) % accountNumbers).toString().padStart(10, '0');
  const bban = bbanOf(country, account);
  return `${country}${checkOf(country, bban)}${bban}`;
}

/** One figure wrong, as read off a bad photograph: the checksum sees it (ISO 7064, mod 97-10). */
export function mistyped(iban: string): string {
  const last = Number(iban.slice(-1));
  return `${iban.slice(0, -1)}${(last + 1) % 10}`;
}

function bbanOf(country: AccountCountry, account: string): string {
  switch (country) {
    case 'FR': {
      const withoutKey = `9999900001${account.padStart(11, '0')}`;
      return `${withoutKey}${ribKey(withoutKey)}`;
    }
    case 'DE':
      return `99999999${account}`;
    case 'LT':
      return `99999${account.padStart(11, '0')}`;
  }
}

/** The key of a French account number: bank, branch and account weigh 89, 15 and 3. */
function ribKey(account: string): string {
  const bank = BigInt(account.slice(0, 5));
  const branch = BigInt(account.slice(5, 10));
  const number = BigInt(account.slice(10));
  const rest = (89n * bank + 15n * branch + 3n * number) % 97n;
  return (97n - rest).toString().padStart(2, '0');
}

/** ISO 13616: letters count from 10 for A. */
function checkOf(country: string, bban: string): string {
  const figures = `${bban}${country}00`.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55));
  return (98n - (BigInt(figures) % 97n)).toString().padStart(2, '0');
}
