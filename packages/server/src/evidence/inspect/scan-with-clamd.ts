import { connect, type Socket } from 'node:net';
import type { ScanOutcome } from '@fanal/core/exhibit';

/** Looks for malware. Never throws: what could not be looked at is `not-scanned`. */
export type Scanner = (bytes: AsyncIterable<Uint8Array>) => Promise<ScanOutcome>;

export type ScanAddress = { readonly host: string; readonly port: number } | { readonly path: string };

/** The largest piece that is sent at once, in bytes. */
const pieceBytes = 128 * 1024;

/**
 * clamd's INSTREAM (clamd(8)): `zINSTREAM`, then pieces each after its length in four bytes, big-endian, then a
 * length of zero; the answer is `stream: OK` or `stream: … FOUND`. `seconds`: for the whole scan.
 */
export function createClamdScanner(
  address: ScanAddress,
  options: { readonly seconds: number; readonly onFault: (error: unknown) => void },
): Scanner {
  return async (bytes) => {
    const socket = connect(address);
    const cut = setTimeout(() => socket.destroy(new Error('clamd took too long')), options.seconds * 1_000);
    try {
      const answered = answerOf(socket);
      // It may fail while nobody waits for it yet.
      answered.catch(() => undefined);
      await send(socket, bytes);
      return outcomeOf(await answered);
    } catch (error) {
      options.onFault(error);
      return 'not-scanned';
    } finally {
      clearTimeout(cut);
      socket.destroy();
    }
  };
}

async function send(socket: Socket, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  await write(socket, Buffer.from('zINSTREAM\0'));
  for await (const chunk of bytes) {
    for (let at = 0; at < chunk.length; at += pieceBytes) {
      const piece = chunk.subarray(at, at + pieceBytes);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(piece.length);
      await write(socket, Buffer.concat([length, piece]));
    }
  }
  await write(socket, Buffer.alloc(4));
}

function write(socket: Socket, bytes: Buffer): Promise<void> {
  return new Promise((done, failed) => socket.write(bytes, (error) => (error ? failed(error) : done())));
}

function answerOf(socket: Socket): Promise<string> {
  return new Promise((answered, failed) => {
    let text = '';
    socket.on('data', (piece) => {
      text += piece.toString('latin1');
      if (text.includes('\0') || text.length > 4_096) answered(text);
    });
    socket.on('end', () => answered(text));
    socket.on('error', failed);
    socket.on('close', () => failed(new Error('clamd closed the connection')));
  });
}

function outcomeOf(answer: string): ScanOutcome {
  const text = answer.replaceAll('\0', '').trim();
  if (/\bFOUND$/.test(text)) return 'infected';
  if (/\bOK$/.test(text)) return 'clean';
  throw new Error('clamd could not scan');
}
