import { createHash } from 'node:crypto';
import { type ExhibitLimits, type ExhibitRefusal, limitFor } from '@fanal/core/exhibit';
import { inPieces } from '../bytes/in-pieces.ts';
import { detectType, hasControls, headForType, utf16Of } from './detect-type.ts';

/** Stops a file on its way in. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly refusal: ExhibitRefusal;
  constructor(refusal: ExhibitRefusal) {
    super(refusal);
    this.refusal = refusal;
  }
}

/** What was seen of a file that passed. */
export type Gauged = {
  readonly size: number;
  readonly sha256: string;
  readonly type: string;
  /** The first 256 KiB. */
  readonly head: Buffer;
  /** The last 66 KiB: the end record of an archive, its comment included, fits. */
  readonly tail: Buffer;
  /** Holds what makes a PDF or a rich text run something. */
  readonly runsCode: boolean;
};

const pieceBytes = 64 * 1024;
const headBytes = 256 * 1024;
const tailBytes = 66 * 1024;

/**
 * Looks at bytes as they pass, in constant memory: counts them, hashes them, tells their type from the first ones.
 * `through` fails with `FileRefused` as soon as the file cannot be taken.
 */
export function createGauge(name: string, limits: ExhibitLimits) {
  const hash = createHash('sha256');
  let size = 0;
  let head = Buffer.alloc(0);
  let tail = Buffer.alloc(0);
  let type: string | undefined;
  let isText = true;
  const search = createSearch();

  async function tellType(): Promise<void> {
    const detected = await detectType(head, name);
    if (!detected.ok) throw new FileRefused(detected.refusal);
    type = detected.value;
  }

  function look(chunk: Uint8Array): void {
    if (head.length < headBytes) head = Buffer.concat([head, chunk.subarray(0, headBytes - head.length)]);
    const end = chunk.subarray(Math.max(0, chunk.length - tailBytes));
    tail = Buffer.concat([tail, end]).subarray(-tailBytes);
    if (isText && hasControls(chunk)) isText = false;
    if (type === undefined || searchedTypes.has(type)) search.look(chunk);
  }

  /** The sign may come before the type is told, or be in the last piece. */
  function refuseMacros(): void {
    if (search.macros && compoundTypes.has(type ?? '')) throw new FileRefused('file-with-macros');
  }

  return {
    async *through(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
      // Bytes that come one by one would cost a copy of the head and tail each.
      for await (const chunk of inPieces(bytes, pieceBytes)) {
        size += chunk.length;
        if (size > (type === undefined ? limits.large : limitFor(type, limits))) {
          throw new FileRefused('exhibit-too-large');
        }
        hash.update(chunk);
        look(chunk);
        if (type === undefined && head.length >= headForType) await tellType();
        refuseMacros();
        yield chunk;
      }
      if (size === 0) throw new FileRefused('empty-file');
      if (type === undefined) await tellType();
      refuseMacros();
      if (size > limitFor(type ?? '', limits)) throw new FileRefused('exhibit-too-large');
    },
    gauged(): Gauged {
      if (type === undefined) throw new Error('The file was not read to its end');
      const plainButNot =
        type.startsWith('text/') && !isText && utf16Of(head.subarray(0, headForType)) === undefined;
      return {
        size,
        sha256: hash.digest('hex'),
        type: plainButNot ? 'application/octet-stream' : type,
        head,
        tail,
        runsCode:
          (type === 'application/pdf' && search.pdfCode) || (type === 'application/rtf' && search.rtfObject),
      };
    },
  };
}

const compoundTypes = new Set([
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.ms-powerpoint',
]);

const searchedTypes = new Set([...compoundTypes, 'application/pdf', 'application/rtf']);

/** The directory entry that a project of macros has in a compound file ([MS-OVBA] 2.2.1). */
const macroStorage = Buffer.from('_VBA_PROJECT', 'utf16le').toString('latin1');
/** Long enough for each sign looked for, less one. */
const overlap = 64;

/** Looks for signs in a stream, those that two chunks share too. */
function createSearch() {
  let before = '';
  const found = { macros: false, pdfCode: false, rtfObject: false };
  return {
    get macros() {
      return found.macros;
    },
    get pdfCode() {
      return found.pdfCode;
    },
    get rtfObject() {
      return found.rtfObject;
    },
    look(chunk: Uint8Array): void {
      const text = before + Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength).toString('latin1');
      found.macros ||= text.includes(macroStorage);
      found.pdfCode ||= /\/(?:JavaScript|JS|Launch)[\s(</[]/.test(text);
      found.rtfObject ||= text.includes('\\objdata') || text.includes('\\object');
      before = text.slice(-overlap);
    },
  };
}
