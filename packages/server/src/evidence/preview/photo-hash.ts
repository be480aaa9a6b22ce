import { parsePhotoHash } from '@fanal/core/indicator';

export { mostPixels } from '@fanal/core/exhibit';

/** A hash that tells something: those of blank pictures would bring strangers together. */
export function parsedPhotoHash(digits: string): string | undefined {
  const parsed = parsePhotoHash(digits);
  return parsed.ok ? parsed.value : undefined;
}
