import { extensionOf } from './exhibit-name.ts';

/** Extensions that go with a media type; a type that is not here goes with any name. */
const extensions: Readonly<Record<string, readonly string[]>> = {
  'image/jpeg': ['jpg', 'jpeg', 'jpe', 'jfif'],
  'image/png': ['png'],
  'image/apng': ['png', 'apng'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'image/bmp': ['bmp', 'dib'],
  'image/tiff': ['tif', 'tiff'],
  'image/heic': ['heic', 'heif'],
  'image/heif': ['heic', 'heif'],
  'image/avif': ['avif'],
  'application/pdf': ['pdf'],
  'application/zip': ['zip'],
  'video/mp4': ['mp4', 'm4v', 'mov'],
  'message/rfc822': ['eml', 'txt'],
  'application/json': ['json', 'txt'],
  'text/plain': ['txt', 'csv', 'json', 'eml'],
  'text/csv': ['csv', 'txt'],
  'application/mbox': ['mbox', 'txt'],
  'application/octet-stream': [],
};

const known = new Set(Object.values(extensions).flat());

/** Whether a name promises a type that the content is not. A name without a known extension promises nothing. */
export function nameDiffers(name: string, type: string): boolean {
  const extension = extensionOf(name);
  return known.has(extension) && !(extensions[type]?.includes(extension) ?? false);
}

/** A picture that this house knows how to show. */
export function isPicture(type: string): boolean {
  return pictures.has(type);
}

const pictures = new Set([
  'image/jpeg',
  'image/png',
  'image/apng',
  'image/gif',
  'image/webp',
  'image/tiff',
  'image/avif',
  'image/heic',
  'image/heif',
]);
