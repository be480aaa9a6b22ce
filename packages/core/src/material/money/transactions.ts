/** A transaction's identifier on a chain: 64 hexadecimal figures (Bitcoin, Ethereum, Tron…). */
const hash = /(?<![0-9A-Za-z])(?:0x)?[0-9a-f]{64}(?![0-9A-Za-z])/gi;

export function findTransactions(
  text: string,
): { readonly start: number; readonly end: number; readonly value: string }[] {
  return Array.from(text.matchAll(hash))
    .filter(({ 0: written }) => /[a-f]/i.test(written.slice(2)) && /\d/.test(written))
    .map((found) => ({
      start: found.index,
      end: found.index + found[0].length,
      value: found[0].toLowerCase(),
    }));
}
