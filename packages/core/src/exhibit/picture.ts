export type PictureSize = { readonly width: number; readonly height: number };

/** Pixels. A picture of more is not decoded: 100 million are 400 MB of memory. */
export const mostPixels = 100_000_000;

/**
 * Width and height that a picture announces, read from its first bytes without decoding it. Nothing when the format
 * is another or the bytes given end before.
 * Sources: PNG (W3C) 11.2.2; GIF89a; ITU-T T.81 B.2.2 (JPEG); WebP (RFC 9649) 2.5 to 2.7; BITMAPINFOHEADER.
 */
export function pictureSize(head: Uint8Array, type: string): PictureSize | undefined {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  if (type === 'image/png' || type === 'image/apng') {
    return head.length < 24 ? undefined : { width: view.getUint32(16), height: view.getUint32(20) };
  }
  if (type === 'image/gif') {
    return head.length < 10 ? undefined : { width: view.getUint16(6, true), height: view.getUint16(8, true) };
  }
  if (type === 'image/bmp') {
    if (head.length < 26) return undefined;
    return { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) };
  }
  if (type === 'image/jpeg') return jpegSize(view);
  if (type === 'image/webp') return webpSize(view);
  return undefined;
}

function jpegSize(view: DataView): PictureSize | undefined {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    // SOF0 to SOF15, without DHT (C4), JPG (C8) and DAC (CC).
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) {
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}

function webpSize(view: DataView): PictureSize | undefined {
  if (view.byteLength < 30) return undefined;
  const kind = String.fromCharCode(...[12, 13, 14, 15].map((at) => view.getUint8(at)));
  if (kind === 'VP8 ') {
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
  }
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  if (kind === 'VP8X') {
    const three = (at: number) => view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
    return { width: three(24) + 1, height: three(27) + 1 };
  }
  return undefined;
}

/**
 * Whether something follows the end that the picture's format defines. `tail`: the last bytes of the file, 12 at
 * least; `size`: of the whole file. Formats without a fixed end answer false.
 */
export function hasTrailingData(head: Uint8Array, tail: Uint8Array, size: number, type: string): boolean {
  if (type === 'image/png' || type === 'image/apng') return !endsWith(tail, pngEnd);
  if (type === 'image/jpeg') return !endsWith(withoutPadding(tail), [0xff, 0xd9]);
  if (type === 'image/gif') return !endsWith(withoutPadding(tail), [0x3b]);
  if (type === 'image/webp' && head.length >= 8) {
    const announced = new DataView(head.buffer, head.byteOffset, 8).getUint32(4, true) + 8;
    return size > announced + (announced % 2);
  }
  return false;
}

const pngEnd = [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82];

function endsWith(bytes: Uint8Array, end: readonly number[]): boolean {
  const start = bytes.length - end.length;
  return start >= 0 && end.every((byte, index) => bytes[start + index] === byte);
}

/** Phones pad pictures with zeros. */
function withoutPadding(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  return bytes.subarray(0, end);
}
