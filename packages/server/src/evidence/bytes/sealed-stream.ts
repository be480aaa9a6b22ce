import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { inPieces } from './in-pieces.ts';

/*
 * Bytes sealed as a stream of frames, so that a file of any size passes in constant memory: the STREAM construction
 * of Hoang, Reyhanitabar, Rogaway and Vizár, "Online Authenticated-Encryption and its Nonce-Reuse
 * Misuse-Resistance" (CRYPTO 2015), with AES-256-GCM (NIST SP 800-38D).
 *
 *   header   magic (4) · version (1) · zeros (3) · salt (16)
 *   frame    up to 64 KiB of ciphertext · tag (16); all but the last are full
 *   nonce    prefix (7) · index of the frame (4, big-endian) · 1 for the last frame, else 0 (1)
 *
 * Key and prefix are derived for each stream from the key of the story, the salt and the stream's name (HKDF-SHA-256,
 * RFC 5869): no nonce is used twice, and a stream put in another's place does not open. A frame that is changed,
 * moved, repeated or missing, at the end too, does not open either.
 */

const magic = Buffer.from('FNLX');
const version = 1;
const saltBytes = 16;
const tagBytes = 16;
const prefixBytes = 7;
const headerBytes = magic.length + 4 + saltBytes;
/** Bytes of plaintext in a full frame. */
export const frameBytes = 64 * 1024;
const sealedFrameBytes = frameBytes + tagBytes;

/** What was sealed cannot be opened: changed, cut short, or sealed under another key or name. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

/** Under which key, and as what: `exhibit 3f2c…`. */
export type SealName = { readonly key: Uint8Array; readonly name: string };

type Stream = { readonly key: Buffer; readonly prefix: Buffer; readonly header: Buffer };

function streamOf({ key, name }: SealName, header: Buffer): Stream {
  const salt = header.subarray(headerBytes - saltBytes);
  const derived = Buffer.from(hkdfSync('sha256', key, salt, `fanal sealed stream ${name}`, 32 + prefixBytes));
  return { key: derived.subarray(0, 32), prefix: derived.subarray(32), header };
}

function nonceOf({ prefix }: Stream, index: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(prefixBytes + 5);
  prefix.copy(nonce);
  nonce.writeUInt32BE(index, prefixBytes);
  nonce.writeUInt8(last ? 1 : 0, prefixBytes + 4);
  return nonce;
}

function sealFrame(stream: Stream, index: number, last: boolean, plain: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-gcm', stream.key, nonceOf(stream, index, last));
  cipher.setAAD(stream.header);
  const body = cipher.update(plain);
  return Buffer.concat([body, cipher.final(), cipher.getAuthTag()]);
}

function openFrame(stream: Stream, index: number, last: boolean, sealed: Buffer): Buffer {
  if (sealed.length < tagBytes) throw new SealBroken('A sealed file is cut short');
  const nonce = nonceOf(stream, index, last);
  const decipher = createDecipheriv('aes-256-gcm', stream.key, nonce, { authTagLength: tagBytes });
  decipher.setAAD(stream.header);
  decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes));
  const plain = decipher.update(sealed.subarray(0, sealed.length - tagBytes));
  try {
    decipher.final();
  } catch (cause) {
    throw new SealBroken('A sealed file was changed or is not complete', { cause });
  }
  return plain;
}

/** Seals bytes as they come. */
export async function* seal(as: SealName, bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  const header = Buffer.concat([magic, Buffer.from([version, 0, 0, 0]), randomBytes(saltBytes)]);
  const stream = streamOf(as, header);
  yield header;
  let index = 0;
  // A full frame waits: whether it is the last is known when more bytes come.
  let waiting: Buffer | undefined;
  for await (const frame of inPieces(bytes, frameBytes)) {
    if (waiting !== undefined) {
      yield sealFrame(stream, index, false, waiting);
      index += 1;
    }
    waiting = frame;
  }
  yield sealFrame(stream, index, true, waiting ?? Buffer.alloc(0));
}

/** Opens what `seal` made. Each piece given out is checked; throws `SealBroken` at the first that is not whole. */
export async function* unseal(as: SealName, sealed: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let stream: Stream | undefined;
  let index = 0;
  let waiting: Buffer | undefined;
  for await (const piece of inPieces(sealed, sealedFrameBytes, headerBytes)) {
    if (stream === undefined) {
      stream = streamOf(as, checkedHeader(piece));
      continue;
    }
    if (waiting !== undefined) {
      yield openFrame(stream, index, false, waiting);
      index += 1;
    }
    waiting = piece;
  }
  if (stream === undefined || waiting === undefined) throw new SealBroken('A sealed file is cut short');
  yield openFrame(stream, index, true, waiting);
}

function checkedHeader(header: Buffer): Buffer {
  const isOurs = header.length === headerBytes && header.subarray(0, magic.length).equals(magic);
  if (!isOurs || header[magic.length] !== version)
    throw new SealBroken('This is no sealed file of this house');
  return header;
}

/** Reads a piece of the sealed file itself; fewer bytes at its end. */
export type ReadAt = (start: number, length: number) => Promise<Buffer>;

/** The plaintext from `start` to `end` of a sealed file of `sealedSize` bytes; opens only the frames it needs. */
export async function* unsealRange(
  as: SealName,
  file: { readonly readAt: ReadAt; readonly sealedSize: number },
  start: number,
  end: number,
): AsyncGenerator<Buffer> {
  const stream = streamOf(as, checkedHeader(await file.readAt(0, headerBytes)));
  const frames = Math.max(1, Math.ceil((file.sealedSize - headerBytes) / sealedFrameBytes));
  for (let index = Math.floor(start / frameBytes); index < frames && index * frameBytes < end; index += 1) {
    const sealed = await file.readAt(headerBytes + index * sealedFrameBytes, sealedFrameBytes);
    const plain = openFrame(stream, index, index === frames - 1, sealed);
    const from = Math.max(0, start - index * frameBytes);
    yield plain.subarray(from, Math.min(plain.length, end - index * frameBytes));
  }
}
