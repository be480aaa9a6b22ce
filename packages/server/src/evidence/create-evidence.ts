import { hkdfSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from '../platform/log/index.ts';
import type { EvidenceSettings, KeySource } from '../platform/settings/index.ts';
import { createDiskStore } from './bytes/disk-store.ts';
import { createS3Store } from './bytes/s3-store.ts';
import type { Evidence } from './dependencies.ts';
import { createClamdScanner, type Scanner } from './inspect/scan-with-clamd.ts';
import { createMasterKeys, type MasterKeys } from './keys/master-keys.ts';

/** `secretKey`: 32 bytes in hexadecimal, from which a master key is derived when none is set. */
export function createEvidence(
  settings: EvidenceSettings,
  parts: Pick<Evidence, 'database' | 'onReceived' | 'filed'> & {
    readonly secretKey: string;
    readonly dataFolder: string;
    readonly log: Log;
  },
): Evidence {
  const { database, onReceived, filed, secretKey, dataFolder, log } = parts;
  const folder = join(dataFolder, 'exhibits');
  return {
    database,
    onReceived,
    filed,
    store: settings.s3 === undefined ? createDiskStore(folder) : createS3Store(settings.s3),
    keys: masterKeysOf(settings, secretKey),
    limits: settings.limits,
    // On the disk that keeps them, so that a finished file only changes its name.
    spoolFolder: join(folder, 'incoming'),
    scan: scannerOf(settings, log),
  };
}

function masterKeysOf(settings: EvidenceSettings, secretKey: string): MasterKeys {
  const current = settings.masterKey === undefined ? derivedFrom(secretKey) : keyIn(settings.masterKey);
  const previous = settings.previousMasterKey === undefined ? [] : [keyIn(settings.previousMasterKey)];
  return createMasterKeys([current, ...previous]);
}

function derivedFrom(secretKey: string): string {
  const key = hkdfSync('sha256', Buffer.from(secretKey, 'hex'), '', 'fanal master key', 32);
  return Buffer.from(key).toString('hex');
}

class MasterKeyFileError extends Error {
  override readonly name = 'MasterKeyFileError';
}

function keyIn(source: KeySource): string {
  if ('key' in source) return source.key;
  let text: string;
  try {
    text = readFileSync(source.file, 'utf8').trim().toLowerCase();
  } catch (cause) {
    throw new MasterKeyFileError('The file of the master key cannot be read', { cause });
  }
  if (!/^[0-9a-f]{64}$/.test(text)) {
    throw new MasterKeyFileError('The file of the master key must hold 32 bytes in hexadecimal');
  }
  return text;
}

function scannerOf({ clamd }: EvidenceSettings, log: Log): Scanner {
  if (clamd === undefined) return async () => 'not-scanned';
  return createClamdScanner(clamd.address, {
    seconds: clamd.seconds,
    onFault: (error) => log.warn({ err: error }, 'clamd did not answer: a file is kept as not scanned'),
  });
}
