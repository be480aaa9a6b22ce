import type { ExhibitRefusal } from '@fanal/core/exhibit';
import type { Result } from '@fanal/core/result';

export type ArchiveEntry = {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc32: number;
  readonly packedSize: number;
  /** Unfolded, as the directory says. */
  readonly size: number;
  /** Where its bytes begin in the archive. */
  readonly dataStart: number;
};

export type EndRecord = { readonly entries: number; readonly start: number; readonly size: number };

const endSign = 0x06054b50;
const entrySign = 0x02014b50;
const localSign = 0x04034b50;
const endBytes = 22;
const largestDirectory = 4 * 1024 * 1024;

/**
 * The end record of a zip whose directory lies just before it and whose comment ends the file (APPNOTE 4.3.16). A
 * file that is something else and has one is a zip too, for whoever reads from the end.
 */
export function endRecordIn(tail: Buffer, size: number): EndRecord | undefined {
  for (let at = tail.length - endBytes; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== endSign) continue;
    if (at + endBytes + tail.readUInt16LE(at + 20) !== tail.length) continue;
    const record = {
      entries: tail.readUInt16LE(at + 10),
      size: tail.readUInt32LE(at + 12),
      start: tail.readUInt32LE(at + 16),
    };
    const place = size - tail.length + at;
    if (record.size <= place) return record;
  }
  return undefined;
}

type Bytes = { readonly size: number; range(start: number, end: number): AsyncIterable<Buffer> };

/** The entries that the directory names; refused when one lies over another or outside. */
export async function readDirectory(
  file: Bytes,
  end: EndRecord,
): Promise<Result<readonly ArchiveEntry[], ExhibitRefusal>> {
  // Zip64, with its own end record, is for archives that are too large here.
  if (end.entries === 0xffff || end.start === 0xffffffff) return refuse('archive-too-large');
  if (end.size > largestDirectory) return refuse('archive-too-large');
  if (end.start + end.size > file.size) return refuse('damaged-file');
  const bytes = await gather(file.range(end.start, end.start + end.size));
  const listed: Listed[] = [];
  let at = 0;
  for (let index = 0; index < end.entries; index += 1) {
    const entry = entryAt(bytes, at);
    if (entry === undefined) return refuse('damaged-file');
    listed.push(entry);
    at = entry.next;
  }
  listed.sort((one, other) => one.start - other.start);
  const entries: ArchiveEntry[] = [];
  let free = 0;
  for (const one of listed) {
    if (one.start < free) return refuse('archive-too-large');
    const dataStart = await dataStartOf(file, one);
    if (dataStart === undefined) return refuse('damaged-file');
    free = dataStart + one.packedSize;
    if (free > end.start) return refuse('damaged-file');
    entries.push({ ...one, dataStart });
  }
  return { ok: true, value: entries };
}

const refuse = (refusal: ExhibitRefusal) => ({ ok: false, refusal }) as const;

type Listed = Omit<ArchiveEntry, 'dataStart'> & { readonly start: number; readonly next: number };

function entryAt(bytes: Buffer, at: number): Listed | undefined {
  if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entrySign) return undefined;
  const nameLength = bytes.readUInt16LE(at + 28);
  const next = at + 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  if (next > bytes.length) return undefined;
  const method = bytes.readUInt16LE(at + 10);
  return {
    name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
    method,
    // Method 99: AES of WinZip.
    encrypted: (bytes.readUInt16LE(at + 8) & 1) === 1 || method === 99,
    crc32: bytes.readUInt32LE(at + 16),
    packedSize: bytes.readUInt32LE(at + 20),
    size: bytes.readUInt32LE(at + 24),
    start: bytes.readUInt32LE(at + 42),
    next,
  };
}

async function dataStartOf(file: Bytes, entry: Listed): Promise<number | undefined> {
  const local = await gather(file.range(entry.start, entry.start + 30));
  if (local.length < 30 || local.readUInt32LE(0) !== localSign) return undefined;
  return entry.start + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
}

async function gather(pieces: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}
