import type { ReadingProblem } from '@fanal/contract/material';
import type { Material } from '@fanal/core/material';
import type { Result } from '@fanal/core/result';
import { collect } from './collect.ts';
import { decodeText } from './decode-text.ts';
import { readEmail } from './email.ts';
import type { FileText, FileToRead } from './file-text.ts';
import { readImage } from './image-text.ts';
import type { Ocr } from './ocr.ts';
import { readPdf } from './pdf.ts';
import { readChatArchive } from './read-chat-archive.ts';

const mebibyte = 1024 * 1024;
/** More is kept and not read. A statement of eighty pages weighs some 5 MB. */
const mostToRead = 32 * mebibyte;

const readers: Readonly<Record<string, (file: FileToRead, bytes: Uint8Array, ocr: Ocr) => Reading>> = {
  'message/rfc822': (_, bytes) => readEmail(bytes),
  'application/pdf': (_, bytes) => readPdf(bytes),
  'application/json': (_, bytes) => done({ kind: 'chat-json', json: decodeText(bytes) }),
  'application/mbox': (_, bytes) => done({ kind: 'pasted', text: decodeText(bytes) }),
  'text/csv': (_, bytes) =>
    done({
      kind: 'bank-statement',
      lines: decodeText(bytes)
        .split(/\r?\n/)
        .map((text) => ({ text })),
    }),
  'text/plain': ({ name, source }, bytes) =>
    done(
      source === 'pasted'
        ? { kind: 'pasted', text: decodeText(bytes) }
        : { kind: 'chat-text', text: decodeText(bytes), title: name },
    ),
};

type Reading = Promise<Result<Material, ReadingProblem>>;

/** Opens a file of any kind and gives the text in it. A file it cannot read is an answer, not a fault. */
export async function readFile(file: FileToRead, ocr: Ocr): Promise<FileText> {
  if (file.type === 'application/zip') return readChatArchive(file, ocr);
  const read = isReadablePicture(file.type)
    ? (_: FileToRead, bytes: Uint8Array) => readImage(bytes, ocr)
    : readers[file.type];
  if (read === undefined) return { materials: [], problem: 'not-read' };
  const bytes = await collect(file.bytes, mostToRead);
  if (bytes === undefined) return { materials: [], problem: 'too-long' };
  const outcome = await read(file, bytes, ocr);
  return outcome.ok ? { materials: [outcome.value] } : { materials: [], problem: outcome.refusal };
}

/** Whether anything of this type is worth opening. */
export function isReadable(type: string): boolean {
  return type === 'application/zip' || isReadablePicture(type) || type in readers;
}

function isReadablePicture(type: string): boolean {
  return /^image\/(png|apng|jpeg|webp|gif|tiff|avif|bmp|heic|heif)$/.test(type);
}

async function done(material: Material): Reading {
  return { ok: true, value: material };
}
