import type { Material } from '@fanal/core/material';
import { ArchiveError, type Entry, openArchive } from './archive.ts';
import { decodeText } from './decode-text.ts';
import type { FileText, FileToRead } from './file-text.ts';
import { readImage } from './image-text.ts';
import type { Ocr } from './ocr.ts';

const mebibyte = 1024 * 1024;
const limits = { entries: 20_000, each: 32 * mebibyte, all: 96 * mebibyte };
/** Pictures of a conversation that are read for their text: the first, which a person can add to one by one. */
const mostPictures = 10;
const mostTexts = 20;

/** A conversation exported as a zip: its text, and what is written on its first pictures. */
export async function readChatArchive(file: FileToRead, ocr: Ocr): Promise<FileText> {
  try {
    const entries = await openArchive(file.bytes, isWanted, limits);
    const materials = entries.filter(({ name }) => isText(name)).map((entry) => materialOf(entry, file.name));
    for (const picture of entries.filter(({ name }) => isPicture(name))) {
      const read = await readImage(picture.bytes, ocr);
      if (read.ok) materials.push(read.value);
    }
    return materials.length > 0 ? { materials } : { materials, problem: 'unknown-export' };
  } catch (error) {
    if (error instanceof ArchiveError) return { materials: [], problem: 'unknown-export' };
    throw error;
  }
}

function isWanted(name: string, taken: readonly Entry[]): boolean {
  if (/(^|\/)(__MACOSX|\.)/.test(name)) return false;
  if (isText(name)) return taken.filter((entry) => isText(entry.name)).length < mostTexts;
  return isPicture(name) && taken.filter((entry) => isPicture(entry.name)).length < mostPictures;
}

function isText(name: string): boolean {
  return /\.(txt|json)$/i.test(name);
}

function isPicture(name: string): boolean {
  return /\.(jpe?g|png|webp)$/i.test(name);
}

/** WhatsApp calls the text `_chat.txt` on some phones; the archive's own name then says with whom it was. */
function materialOf({ name, bytes }: Entry, archive: string): Material {
  const text = decodeText(bytes);
  if (/\.json$/i.test(name)) return { kind: 'chat-json', json: text };
  const own = name.split('/').at(-1) ?? name;
  return { kind: 'chat-text', text, title: own.startsWith('_chat') ? archive : own };
}
