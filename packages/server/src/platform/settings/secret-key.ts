import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The key of the settings, or (never in production, which demands one) a key made once and kept in the data folder. */
export async function secretKeyIn(folder: string, given: string | undefined): Promise<string> {
  if (given !== undefined) return given;
  const file = join(folder, 'secret.key');
  if (existsSync(file)) return (await readFile(file, 'utf8')).trim();
  const key = randomBytes(32).toString('hex');
  await mkdir(folder, { recursive: true });
  await writeFile(file, key, { mode: 0o600 });
  return key;
}
