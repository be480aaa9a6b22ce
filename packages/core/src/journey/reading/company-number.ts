/** `verified`: the form and the check digit are right, not that the firm exists. */
export type CompanyNumber = {
  readonly kind: 'siret' | 'siren' | 'rna' | 'unknown';
  /** Without spaces when it was recognised, else as written. */
  readonly value: string;
  readonly verified: boolean;
};

/** La Poste's establishments are numbered so that their digits add up to a multiple of five (INSEE). */
const laPoste = '356000000';

/** A SIRET (14 digits) or a SIREN (9), checked by Luhn's formula, or an association's RNA (W and 9 digits). Never fails. */
export function readCompanyNumber(written: string): CompanyNumber {
  const value = written.replace(/[\s.\-\u00a0\u202f]/g, '').toUpperCase();
  if (/^W[0-9A-B]\d{8}$/.test(value)) return { kind: 'rna', value, verified: true };
  if (/^\d{14}$/.test(value)) {
    const verified = passesLuhn(value.slice(0, 9)) && (passesLuhn(value) || isOfLaPoste(value));
    return { kind: 'siret', value, verified };
  }
  if (/^\d{9}$/.test(value)) return { kind: 'siren', value, verified: passesLuhn(value) };
  return { kind: 'unknown', value: written, verified: false };
}

function isOfLaPoste(siret: string): boolean {
  return siret.startsWith(laPoste) && digitsOf(siret).reduce((sum, digit) => sum + digit, 0) % 5 === 0;
}

/** ISO/IEC 7812-1, annex B. */
function passesLuhn(digits: string): boolean {
  const sum = digitsOf(digits)
    .toReversed()
    .map((digit, place) => (place % 2 === 0 ? digit : digit < 5 ? digit * 2 : digit * 2 - 9))
    .reduce((total, digit) => total + digit, 0);
  return sum > 0 && sum % 10 === 0;
}

function digitsOf(number: string): readonly number[] {
  return [...number].map(Number);
}
