import type { IndicatorType } from '../../indicator/indicator.ts';
import type { Key } from '../key.ts';
import { typeNumbers } from '../region/stories.ts';
import { noDay } from '../region/tie-graph.ts';
import { type Fingerprint, fingerprint } from './fingerprint.ts';

/** A statement as the batch takes it. */
export type BatchStatement = {
  readonly statementId: string;
  /** Its linking keys. */
  readonly keys: readonly Key[];
  /** Days from 1970-01-01. */
  readonly day?: number;
  /** Whoever tells, if known: one person who tells ten times is one voice. */
  readonly voice?: string;
};

/**
 * Statements as typed arrays alone, to be made by one thread and taken by another without a copy. Ids stand end to
 * end in UTF-8 up to `idEnds`; the keys of a statement end at `keyEnds`. A voice of 0, 0 is none.
 */
export type PackedStatements = {
  readonly idBytes: Uint8Array<ArrayBuffer>;
  readonly idEnds: Uint32Array<ArrayBuffer>;
  readonly idHigh: Uint32Array<ArrayBuffer>;
  readonly idLow: Uint32Array<ArrayBuffer>;
  readonly days: Int32Array<ArrayBuffer>;
  readonly voiceHigh: Uint32Array<ArrayBuffer>;
  readonly voiceLow: Uint32Array<ArrayBuffer>;
  readonly keyEnds: Uint32Array<ArrayBuffer>;
  readonly keyHigh: Uint32Array<ArrayBuffer>;
  readonly keyLow: Uint32Array<ArrayBuffer>;
  readonly keyTypes: Uint8Array<ArrayBuffer>;
};

export function packStatements(statements: readonly BatchStatement[]): PackedStatements {
  const count = statements.length;
  const keyCount = statements.reduce((sum, { keys }) => sum + keys.length, 0);
  const idUnits = statements.reduce((sum, { statementId }) => sum + statementId.length, 0);
  const packed: PackedStatements = {
    idBytes: new Uint8Array(idUnits * 3),
    idEnds: new Uint32Array(count),
    idHigh: new Uint32Array(count),
    idLow: new Uint32Array(count),
    days: new Int32Array(count),
    voiceHigh: new Uint32Array(count),
    voiceLow: new Uint32Array(count),
    keyEnds: new Uint32Array(count),
    keyHigh: new Uint32Array(keyCount),
    keyLow: new Uint32Array(keyCount),
    keyTypes: new Uint8Array(keyCount),
  };
  const encoder = new TextEncoder();
  const scratch: Fingerprint = { high: 0, low: 0 };
  let idEnd = 0;
  let keyEnd = 0;
  for (const [place, { statementId, keys, day, voice }] of statements.entries()) {
    idEnd += encoder.encodeInto(statementId, packed.idBytes.subarray(idEnd)).written;
    packed.idEnds[place] = idEnd;
    fingerprint(statementId, scratch);
    packed.idHigh[place] = scratch.high;
    packed.idLow[place] = scratch.low;
    packed.days[place] = day ?? noDay;
    if (voice !== undefined) {
      fingerprint(voice, scratch);
      packed.voiceHigh[place] = scratch.high;
      packed.voiceLow[place] = scratch.low;
    }
    for (const key of keys) {
      fingerprint(key, scratch);
      packed.keyHigh[keyEnd] = scratch.high;
      packed.keyLow[keyEnd] = scratch.low;
      packed.keyTypes[keyEnd] = typeNumberOf(key);
      keyEnd += 1;
    }
    packed.keyEnds[place] = keyEnd;
  }
  return packed;
}

/** The place in `indicatorTypes` of a key's type. */
export function typeNumberOf(key: Key): number {
  return typeNumbers[key.slice(0, key.indexOf(' ')) as IndicatorType];
}
