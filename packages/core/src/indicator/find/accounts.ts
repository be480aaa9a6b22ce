import { countrySpecs } from 'ibantools';
import { figuresOfMistake } from '../traits/iban-figures.ts';
import type { Candidate, Finder } from './span.ts';

const ibanStart = /(?<![A-Za-z0-9])[A-Z]{2}\s?\d\d(?=[\s.-]?[A-Z0-9])/gi;

function isAlphanumeric(character: string): boolean {
  return /^[A-Za-z0-9]$/.test(character);
}

/** End of the `length` letters and figures from `start`, single separators skipped; `undefined` if text ends before. */
function endAfter(text: string, start: number, length: number): number | undefined {
  let seen = 0;
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if (isAlphanumeric(character)) {
      seen++;
      if (seen === length) return at + 1;
    } else if (!/[\s.-]/.test(character) || !isAlphanumeric(text.charAt(at + 1))) {
      return undefined;
    }
  }
  return undefined;
}

/**
 * Takes exactly the length of the country's IBAN, so that the sentence may go on after it. One in capitals
 * whose checksum fails is kept unverified: the person can correct it.
 */
export const findIbans: Finder = (text) =>
  Array.from(text.matchAll(ibanStart)).flatMap((found): Candidate[] => {
    const start = found.index;
    const country = found[0].slice(0, 2);
    const length = countrySpecs[country.toUpperCase()]?.chars;
    const end = length === undefined || length === null ? undefined : endAfter(text, start, length);
    if (end === undefined || isAlphanumeric(text.charAt(end))) return [];
    const figures = text.slice(start, end).replace(/\D/g, '').length;
    const keepsMistake = country === country.toUpperCase() && figures >= figuresOfMistake;
    return [{ type: 'iban', start, end, keep: (read) => read.verified || keepsMistake }];
  });

const bicInContext =
  /(?<!\p{L})(?:bic|swift)(?!\p{L})[\s:/=().-]{0,4}(?:(?:bic|swift|code)(?!\p{L})[\s:/=().-]{0,4}){0,2}(?:est\s|is\s)?([A-Z]{4}\s?[A-Z]{2}\s?[A-Z0-9]{2}(?:\s?[A-Z0-9]{3})?)(?![\p{L}\p{N}])/giu;

/** Eight letters are too often a word: only beside « BIC » or « SWIFT ». */
export const findBics: Finder = (text) =>
  Array.from(text.matchAll(bicInContext))
    .filter((found) => found[1] !== undefined && found[1] === found[1].toUpperCase())
    .map((found) => {
      const end = found.index + found[0].length;
      return { type: 'bic', start: end - (found[1] ?? '').length, end };
    });

const cardNumber = /(?<![\d.,+])[2-6]\d{3}(?:[ -]?\d){9,15}(?!\d)/g;

function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits.charAt(digits.length - 1 - at));
    sum += at % 2 === 0 ? digit : digit < 5 ? digit * 2 : digit * 2 - 9;
  }
  return sum % 10 === 0;
}

/**
 * Card numbers, often the victim's own, are never indicators: their place is taken so that no part of one
 * is read as a phone.
 */
export function findCards(text: string): { readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(cardNumber))
    .filter(
      ({ 0: card }) => /^\d{4}[ -]\d{4}[ -]\d{4}[ -]\d{4}$/.test(card) || passesLuhn(card.replace(/\D/g, '')),
    )
    .map((found) => ({ start: found.index, end: found.index + found[0].length }));
}

/** Sex, year, month, department, commune, order, key (INSEE): « 1 58 07 75 123 456 78 ». */
const socialNumber =
  /(?<![\d.,+])[1278]\s?\d{2}\s?(?:0[1-9]|1[0-2]|[2-9]\d)\s?\d[\dAB]\s?\d{3}\s?\d{3}(?:\s?\d{2})?(?!\s?\d)/g;

/** Social-security numbers are the victim's: their place is taken, as a card's is. */
export function findSocialNumbers(text: string): { readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(socialNumber), (found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}

const wallet =
  /(?<![A-Za-z0-9])(?:0x[0-9a-f]{40}|(?:bc|ltc)1[02-9ac-hj-np-z]{11,71}|[1-9A-HJ-NP-Za-km-z]{25,106})(?![A-Za-z0-9])/gi;

/** A long word of one case is no Solana key; shorter keys than 43 characters are too rare to guess at. */
function isLikelyWallet(address: string): boolean {
  if (address.length > 36 && !address.startsWith('0x') && !/^(?:bc|ltc)1/i.test(address)) {
    return address.length >= 43 && /[a-z]/.test(address) && /[A-Z]/.test(address) && /\d/.test(address);
  }
  return true;
}

/** An Ethereum address whose case is wrong by a letter is kept unverified; other mistakes cannot be told from noise. */
export const findWallets: Finder = (text) =>
  Array.from(text.matchAll(wallet))
    .filter(({ 0: address }) => isLikelyWallet(address))
    .map((found) => ({
      type: 'wallet',
      start: found.index,
      end: found.index + found[0].length,
      keep: (read) => read.verified || /^0x/i.test(found[0]),
    }));
