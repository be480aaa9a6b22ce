/**
 * UTF-8 by the Encoding Standard (WHATWG): the same bytes for the same text everywhere, so as pure as arithmetic. Node
 * and browsers have it; the library of the language alone does not name it.
 */
declare class TextEncoder {
  encode(text: string): Uint8Array<ArrayBuffer>;
  encodeInto(text: string, bytes: Uint8Array): { readonly read: number; readonly written: number };
}

declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}
