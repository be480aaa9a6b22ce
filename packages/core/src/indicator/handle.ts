import { ok, type Result, refuse } from '../result/index.ts';
import type { Branded } from './brand.ts';
import { readWebUrl } from './host.ts';
import { foldPlatform, platformById, platformNamed, platformOfHost, profileIn } from './platform.ts';
import { plainValue } from './reveal.ts';
import { parseUrl } from './url.ts';

/** `instagram:dr.martin`: platform id, then the name folded by NFKC and lower case. */
export type Handle = Branded<'handle'>;

/** `names-a-phone`: the place names people by their number (a `wa.me` link); read it as a phone. */
export type HandleRefusal = 'too-long' | 'platform-missing' | 'not-a-name' | 'names-a-phone';

const longestName = 100;
const nameShape = /^[\p{L}\p{N}_$][\p{L}\p{M}\p{N}_.$-]{0,99}(?:#\d{4})?$/u;

/** Answers given where a platform is asked for, that name none. */
const noPlatform = new Set(['', 'other', 'autre', 'unknown', 'inconnu', 'none', 'aucun', 'aucune']);

function platformId(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const known = platformNamed(written);
  if (known !== undefined) return known.id;
  const folded = foldPlatform(written);
  return noPlatform.has(folded) ? undefined : folded;
}

function named(platform: string, written: string): Result<Handle, HandleRefusal> {
  const name = written.replace(/^@\s?/, '').normalize('NFKC').toLowerCase().normalize('NFC').trim();
  if (name.length > longestName || !nameShape.test(name)) return refuse('not-a-name');
  if (platformById(platform)?.firstNames && !/[\p{N}_.$-]/u.test(name)) return refuse('not-a-name');
  return ok(`${platform}:${name}` as Handle);
}

function decodedSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** The person a profile address names; `undefined` when the address is not one. */
export function handleInUrl(raw: string): Result<Handle, HandleRefusal> | undefined {
  const url = parseUrl(raw);
  const web = url.ok ? readWebUrl(url.value) : undefined;
  const platform = web && platformOfHost(web.hostname);
  if (web === undefined || platform === undefined) return undefined;
  const profile = profileIn(platform, web.pathname, web.search);
  if (profile === undefined) return undefined;
  return platform.phone ? refuse('names-a-phone') : named(platform.id, decodedSegment(profile));
}

/** The number in a `wa.me` or `signal.me` address, with its plus sign. */
export function phoneInUrl(raw: string): string | undefined {
  const url = parseUrl(raw);
  const web = url.ok ? readWebUrl(url.value) : undefined;
  const platform = web && platformOfHost(web.hostname);
  if (web === undefined || !platform?.phone) return undefined;
  const number = profileIn(platform, web.pathname, web.search);
  return number === undefined ? undefined : `+${number.replace('+', '')}`;
}

/**
 * Reads `@name` on a told platform, a profile address, `instagram:name`, `Instagram : @name` or
 * `@name (Instagram)`. A platform we do not know is kept under its folded name. An `@` in front and case
 * do not distinguish names; dots, dashes and underscores do. A name with spaces, or a bare first name where
 * people go by first names, is what is displayed and names thousands: refused.
 */
export function parseHandle(raw: string, platform?: string): Result<Handle, HandleRefusal> {
  if (raw.length > 400) return refuse('too-long');
  const text = plainValue(raw);
  const canonical = /^([\p{L}\p{N}]{1,80}):([^\s/].*)$/u.exec(text);
  // Only an address with a path or a query points to a person.
  if (/[/?\\]/.test(text) && canonical === null) {
    const inUrl = handleInUrl(text);
    if (inUrl !== undefined) return inUrl;
  }
  if (canonical?.[1] !== undefined && canonical[2] !== undefined && !canonical[2].startsWith('//')) {
    const prefix = foldPlatform(canonical[1]);
    const id = platformNamed(prefix)?.id ?? (prefix === platformId(platform) ? prefix : undefined);
    if (id !== undefined) return named(id, canonical[2]);
  }
  const before = /^([\p{L} ]{1,30}?)\s?[:=]\s(.+)$/u.exec(text);
  const after = /^(.+?)\s?\(([\p{L} ]{1,30})\)$/u.exec(text);
  const [said, name] = before ? [before[1], before[2]] : after ? [after[2], after[1]] : [undefined, text];
  const id = platformId(platform) ?? (said === undefined ? undefined : platformNamed(said)?.id);
  if (id === undefined) return refuse('platform-missing');
  const bare = said !== undefined && platformNamed(said)?.id === id ? (name ?? '') : text;
  return platformById(id)?.phone && /^\+?[\d\s().-]{6,25}$/.test(bare)
    ? refuse('names-a-phone')
    : named(id, bare);
}
