import { utf8ToBytes } from '@noble/hashes/utils.js';
import { codewordsOf } from './codewords.ts';
import { type QrSymbol, symbolOf } from './symbol.ts';

export { TooLongForQrError } from './codewords.ts';

/** A QR code (ISO/IEC 18004, bytes in UTF-8, level M). Throws `TooLongForQrError` beyond 213 bytes. */
export function qrSymbol(text: string): QrSymbol {
  const { version, codewords } = codewordsOf(utf8ToBytes(text));
  return symbolOf(version, codewords);
}

/** The same as an SVG with its quiet zone, one path, no text. */
export function qrSvg(text: string): string {
  const symbol = qrSymbol(text);
  const size = symbol.length + 8;
  const path = symbol
    .flatMap((line, row) => line.flatMap((dark, column) => (dark ? `M${column + 4} ${row + 4}h1v1h-1z` : [])))
    .join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
}
