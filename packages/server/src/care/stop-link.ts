import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';

/** Signs what stands at the end of a message: 16 bytes that name a wish to be asked after, 16 that prove it is ours. */
export type StopLinks = {
  sign(linkId: string): string;
  /** The wish it names, when the text is one of ours. */
  read(token: string): string | undefined;
};

const idBytes = 16;
const macBytes = 16;

/**
 * HMAC-SHA-256 cut to 128 bits (RFC 2104, section 5) under a key derived for this alone. A copy of the table stops
 * nobody's messages. `secretKey`: 32 bytes in hexadecimal (`FANAL_SECRET_KEY`).
 */
export function createStopLinks(secretKey: string): StopLinks {
  const key = Buffer.from(hkdfSync('sha256', Buffer.from(secretKey, 'hex'), '', 'fanal care links', 32));
  const macOf = (id: Buffer) => createHmac('sha256', key).update(id).digest().subarray(0, macBytes);
  return {
    sign(linkId) {
      const id = Buffer.from(linkId.replaceAll('-', ''), 'hex');
      return Buffer.concat([id, macOf(id)]).toString('base64url');
    },
    read(token) {
      if (!/^[A-Za-z0-9_-]{43}$/.test(token)) return undefined;
      const bytes = Buffer.from(token, 'base64url');
      const id = bytes.subarray(0, idBytes);
      return timingSafeEqual(bytes.subarray(idBytes), macOf(id)) ? uuidOf(id) : undefined;
    },
  };
}

function uuidOf(id: Buffer): string {
  return id.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
