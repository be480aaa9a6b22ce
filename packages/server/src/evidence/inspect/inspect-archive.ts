import { crc32, createInflateRaw } from 'node:zlib';
import { type ExhibitRefusal, extensionOf, isRunnable } from '@fanal/core/exhibit';
import type { Result } from '@fanal/core/result';
import { startsWith } from './detect-type.ts';
import { type ArchiveEntry, endRecordIn, readDirectory } from './zip-directory.ts';

type Bytes = {
  readonly size: number;
  range(start: number, end: number): AsyncIterable<Buffer>;
};

/** What an archive may unfold to; past these it is a bomb or nobody's evidence. */
const archiveLimits = {
  entries: 5_000,
  /** Bytes, all entries together. */
  unfolded: 1024 * 1024 * 1024,
  /** Times the archive's own size, once it unfolds to more than 50 MiB. Photos are 1, conversations up to 20. */
  ratio: 100,
  smallUnfolded: 50 * 1024 * 1024,
};

/**
 * Looks into a zip where it lies, unfolding each entry as a stream and keeping nothing; answers its true type
 * (Office and OpenDocument files are zips). Sources: APPNOTE.TXT 6.3.10; for overlapping entries, Fifield, "A better
 * zip bomb" (WOOT 2019).
 */
export async function inspectArchive(file: Bytes, tail: Buffer): Promise<Result<string, ExhibitRefusal>> {
  const end = endRecordIn(tail, file.size);
  if (end === undefined) return refuse('damaged-file');
  if (end.entries > archiveLimits.entries) return refuse('archive-too-large');
  const directory = await readDirectory(file, end);
  if (!directory.ok) return directory;
  const entries = directory.value;
  if (entries.some(({ encrypted }) => encrypted)) return refuse('archive-locked');
  const declared = entries.reduce((sum, entry) => sum + entry.size, 0);
  if (isBomb(declared, file.size)) return refuse('archive-too-large');
  const names = new Set(entries.map(({ name }) => name));
  const type = typeOf(names);
  if (!type.ok) return type;
  const office = type.value !== 'application/zip';
  for (const entry of entries) {
    const seen = await inspectEntry(file, entry, office);
    if (!seen.ok) return seen;
  }
  return type;
}

const refuse = (refusal: ExhibitRefusal) => ({ ok: false, refusal }) as const;

function isBomb(unfolded: number, size: number): boolean {
  if (unfolded > archiveLimits.unfolded) return true;
  return unfolded > archiveLimits.smallUnfolded && unfolded > size * archiveLimits.ratio;
}

function typeOf(names: ReadonlySet<string>): Result<string, ExhibitRefusal> {
  const has = (start: string) => [...names].some((name) => name.startsWith(start));
  if ([...names].some((name) => /(^|\/)vbaProject\.bin$/i.test(name))) return refuse('file-with-macros');
  if (names.has('AndroidManifest.xml') || names.has('META-INF/MANIFEST.MF')) return refuse('unsafe-file');
  if (names.has('[Content_Types].xml')) {
    const office = 'application/vnd.openxmlformats-officedocument';
    if (has('word/')) return { ok: true, value: `${office}.wordprocessingml.document` };
    if (has('xl/')) return { ok: true, value: `${office}.spreadsheetml.sheet` };
    if (has('ppt/')) return { ok: true, value: `${office}.presentationml.presentation` };
  }
  if (names.has('mimetype') && names.has('content.xml')) {
    return { ok: true, value: 'application/vnd.oasis.opendocument' };
  }
  return { ok: true, value: 'application/zip' };
}

async function inspectEntry(
  file: Bytes,
  entry: ArchiveEntry,
  office: boolean,
): Promise<Result<undefined, ExhibitRefusal>> {
  if (entry.name.endsWith('/')) return passed;
  if (!office && isRunnable(extensionOf(entry.name))) return refuse('unsafe-file');
  if (entry.method !== 0 && entry.method !== 8) return refuse('archive-unknown');
  let size = 0;
  let sum = 0;
  let head = Buffer.alloc(0);
  try {
    for await (const piece of unfold(file, entry)) {
      size += piece.length;
      // More than it said: what follows is not looked at.
      if (size > entry.size) return refuse('archive-too-large');
      if (head.length < 8) head = Buffer.concat([head, piece.subarray(0, 8)]);
      sum = crc32(piece, sum);
    }
  } catch (error) {
    if (isInflateFault(error)) return refuse('damaged-file');
    throw error;
  }
  if (size !== entry.size || sum !== entry.crc32) return refuse('damaged-file');
  if (startsWith(head, 'MZ') || startsWith(head, '\u007fELF')) return refuse('unsafe-file');
  return isArchive(head) && !office && !isDocument(entry.name) ? refuse('archive-in-archive') : passed;
}

const passed = { ok: true, value: undefined } as const;

function isArchive(head: Buffer): boolean {
  const signs = ['PK\u0003\u0004', '7z\u00bc\u00af', 'Rar!', '\u001f\u008b'];
  return signs.some((sign) => startsWith(head, sign));
}

function isDocument(name: string): boolean {
  return /^(docx|xlsx|pptx|od[tspg])$/.test(extensionOf(name));
}

function unfold(file: Bytes, entry: ArchiveEntry): AsyncIterable<Buffer> {
  const raw = file.range(entry.dataStart, entry.dataStart + entry.packedSize);
  if (entry.method === 0) return raw;
  return inflated(raw);
}

/** Little by little: at most 64 KiB unfolded wait at a time. */
async function* inflated(raw: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw({ chunkSize: 64 * 1024 });
  const fed = feed(inflate, raw);
  try {
    for await (const piece of inflate) yield piece as Buffer;
    await fed;
  } finally {
    inflate.destroy();
    await fed.catch(() => undefined);
  }
}

async function feed(inflate: ReturnType<typeof createInflateRaw>, raw: AsyncIterable<Buffer>): Promise<void> {
  try {
    for await (const piece of raw) {
      if (inflate.destroyed || inflate.writableEnded) return;
      if (!inflate.write(piece)) await drained(inflate);
    }
    inflate.end();
  } catch (error) {
    inflate.destroy(error instanceof Error ? error : new Error('unreadable'));
  }
}

function drained(inflate: ReturnType<typeof createInflateRaw>): Promise<void> {
  return new Promise((done) => {
    const go = () => {
      inflate.off('drain', go).off('close', go).off('error', go).off('end', go);
      done();
    };
    inflate.once('drain', go).once('close', go).once('error', go).once('end', go);
  });
}

function isInflateFault(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}
