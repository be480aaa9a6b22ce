import { type ExhibitRefusal, extensionOf, isRunnable, textType } from '@fanal/core/exhibit';
import type { Result } from '@fanal/core/result';
import { fileTypeFromBuffer } from 'file-type';

/** Bytes from the beginning of a file by which its type is told. */
export const headForType = 4_100;

/**
 * The media type of a file, from its first bytes; the name only tells apart what the bytes leave open. What a
 * system or a browser would run is refused, and so are archives that cannot be looked into.
 */
export async function detectType(head: Uint8Array, name: string): Promise<Result<string, ExhibitRefusal>> {
  const extension = extensionOf(name);
  if (isRunnable(extension)) return refusalFor(extension);
  if (startsWith(head, '%PDF-')) return ok('application/pdf');
  if (startsWith(head, '{\\rtf')) return ok('application/rtf');
  if (startsWith(head, 'PK\u0003\u0004') || startsWith(head, 'PK\u0005\u0006')) return ok('application/zip');
  const text = textIn(head.subarray(0, headForType));
  if (text !== undefined) {
    const type = textType(text, extension);
    return type === 'active' ? refuse('unsafe-file') : ok(type);
  }
  const found = (await fileTypeFromBuffer(head.subarray(0, headForType)).catch(() => undefined))?.mime;
  if (found === undefined) return ok('application/octet-stream');
  if (found === 'application/x-cfb') return compoundFile(extension);
  if (refusedTypes.has(found)) return refuse('unsafe-file');
  if (archives.has(found)) return refuse('archive-unknown');
  return ok(found);
}

const ok = (value: string) => ({ ok: true, value }) as const;
const refuse = (refusal: ExhibitRefusal) => ({ ok: false, refusal }) as const;

function refusalFor(extension: string) {
  return refuse(
    /^(doc|dot|xls|xlt|xla|ppt|pot|ppa|pps|sld)m$/.test(extension) ? 'file-with-macros' : 'unsafe-file',
  );
}

/** The old Office formats share one container with installers; the name says which. */
function compoundFile(extension: string) {
  const type = compound.get(extension);
  return type === undefined ? refuse('unsafe-file') : ok(type);
}

const compound = new Map([
  ['doc', 'application/msword'],
  ['xls', 'application/vnd.ms-excel'],
  ['ppt', 'application/vnd.ms-powerpoint'],
  ['msg', 'application/vnd.ms-outlook'],
]);

export function startsWith(bytes: Uint8Array, sign: string): boolean {
  return bytes.length >= sign.length && Array.from(sign).every((one, at) => bytes[at] === one.charCodeAt(0));
}

/** Control characters that texts do not have; tab, line ends, form feed and escape may be there. */
export function hasControls(bytes: Uint8Array): boolean {
  for (const byte of bytes) {
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) return true;
  }
  return false;
}

/** The beginning of a text: UTF-8, UTF-16 with its mark, or an old one-byte encoding. */
function textIn(head: Uint8Array): string | undefined {
  const utf16 = utf16Of(head);
  if (utf16 !== undefined) return new TextDecoder(utf16).decode(head);
  if (head.length === 0 || hasControls(head)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
  } catch {
    const high = head.reduce((count, byte) => count + (byte > 127 ? 1 : 0), 0);
    return high * 10 <= head.length * 3 ? new TextDecoder('windows-1252').decode(head) : undefined;
  }
}

/** Marked as UTF-16, and it reads as a text. */
export function utf16Of(head: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const encoding =
    head[0] === 0xff && head[1] === 0xfe
      ? 'utf-16le'
      : head[0] === 0xfe && head[1] === 0xff
        ? 'utf-16be'
        : undefined;
  if (encoding === undefined || head.length < 4) return undefined;
  const text = new TextDecoder(encoding).decode(head.subarray(2, head.length - (head.length % 2)));
  return /[\p{Cc}\p{Cn}\uFFFD]/u.test(text.replace(/[\t\r\n\f]/g, '').slice(0, -1)) ? undefined : encoding;
}

const refusedTypes = new Set([
  'application/x-msdownload',
  'application/x-elf',
  'application/x-mach-binary',
  'application/x.ms.shortcut',
  'application/x.apple.alias',
  'application/x-shockwave-flash',
  'application/wasm',
  'application/java-vm',
  'application/java-archive',
  'application/vnd.android.package-archive',
  'application/x-apple-diskimage',
  'application/x-deb',
  'application/x-rpm',
  'application/x-xpinstall',
  'application/x-google-chrome-extension',
  'application/vnd.ms-htmlhelp',
  'application/postscript',
  'application/eps',
  'application/x-sqlite3',
  'application/vnd.microsoft.portable-executable',
]);

const archives = new Set([
  'application/x-7z-compressed',
  'application/x-rar-compressed',
  'application/vnd.rar',
  'application/gzip',
  'application/x-tar',
  'application/x-bzip2',
  'application/x-xz',
  'application/zstd',
  'application/x-lz4',
  'application/x-lzip',
  'application/x-compress',
  'application/x-lzh-compressed',
  'application/x-ace-compressed',
  'application/vnd.ms-cab-compressed',
  'application/x-unix-archive',
  'application/x-arj',
  'application/x-cpio',
  'application/x-asar',
]);
