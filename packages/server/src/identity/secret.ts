import { createHash, randomBytes, randomInt } from 'node:crypto';

/** 256 random bits in base64url (43 characters): a session, a link, a browser. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** Whether a text from outside could be one of ours; spares the database the rest. */
export function isSecret(text: string | undefined): text is string {
  return text !== undefined && /^[A-Za-z0-9_-]{43}$/.test(text);
}

/** What tables hold in place of a secret. 256 random bits need neither salt nor slow hash. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

/** Six decimal digits. */
export function newCode(): string {
  return String(randomInt(1_000_000)).padStart(6, '0');
}

/**
 * A million codes are soon tried against a stolen table: each is hashed with the secret of the browser
 * that asked, which no table holds.
 */
export function hashOfCode(code: string, browser: string): Buffer {
  return createHash('sha256').update(`${browser}:${code}`).digest();
}

/** The digits of a code as people type or paste it: `123 456`, `123-456`. */
export function readCode(typed: string): string | undefined {
  const digits = typed.replace(/[\s.-]/g, '');
  return /^\d{6}$/.test(digits) ? digits : undefined;
}
