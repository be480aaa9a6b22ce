/** Figures written as the letters they look like: « O6 39 98 l2 34 ». */
const lettered = /(?<![\p{L}\p{N}+])[Oo0][ .-]?[1-9lI](?:[ .-]?[\dOolI]){8}(?![\p{L}\p{N}])/gu;

export function letteredNumbers(
  text: string,
): { readonly start: number; readonly end: number; readonly replacement: string }[] {
  return Array.from(text.matchAll(lettered))
    .filter(({ 0: written }) => /[OolI]/.test(written) && written.replace(/\D/g, '').length >= 6)
    .map((found) => ({
      start: found.index,
      end: found.index + found[0].length,
      replacement: found[0].replace(/[Oo]/g, '0').replace(/[lI]/g, '1'),
    }));
}
