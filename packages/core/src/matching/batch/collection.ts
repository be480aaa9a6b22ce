import type { Lists } from '../region/lists.ts';
import { noDay } from '../region/tie-graph.ts';
import { type Fingerprint, fingerprint } from './fingerprint.ts';
import { createGrowing } from './growing.ts';
import { createNumbering, type Numbering } from './numbering.ts';
import { type BatchStatement, type PackedStatements, typeNumberOf } from './packed.ts';
import { createTextList, type TextList } from './text-list.ts';

/** Statements and keys as they come, in typed arrays. A statement added again has the keys of all times. */
export type Collection = {
  add(statement: BatchStatement): void;
  /** Answers the number of each packed key. */
  addPacked(statements: PackedStatements): Int32Array;
  readonly ids: TextList;
  readonly statements: Numbering;
  readonly keys: Numbering;
  /** Of each key the place of its type in `indicatorTypes`. */
  types(): Int32Array;
  /** Of each addition the statement, and the keys it brought. */
  additions(): { readonly statements: Int32Array; readonly keys: Lists };
  /** Of each statement the earliest day told, or `noDay`. */
  days(): Int32Array;
  /** Of each statement the number of the first voice named, or -1. */
  voices(): Int32Array;
};

const noVoice = -1;

export function createCollection(): Collection {
  const ids = createTextList();
  const statements = createNumbering();
  const keys = createNumbering();
  const voiceNames = createNumbering();
  const types = createGrowing();
  const added = createGrowing();
  const ends = createGrowing();
  const items = createGrowing();
  const days = createGrowing();
  const voices = createGrowing();
  const scratch: Fingerprint = { high: 0, low: 0 };

  /** Whether the statement is new, and so has no id yet. */
  const begin = (high: number, low: number, day: number, voice: number): boolean => {
    const statement = statements.numberOf(high, low);
    const isNew = statement === days.length();
    if (isNew) {
      days.push(day);
      voices.push(voice);
    } else {
      const known = days.at(statement);
      if (day !== noDay && (known === noDay || day < known)) days.set(statement, day);
      if (voices.at(statement) === noVoice) voices.set(statement, voice);
    }
    added.push(statement);
    return isNew;
  };
  const addKey = (high: number, low: number, type: number): number => {
    const key = keys.numberOf(high, low);
    if (key === types.length()) types.push(type);
    items.push(key);
    return key;
  };

  return {
    ids,
    statements,
    keys,
    types: types.list,
    days: days.list,
    voices: voices.list,
    additions: () => {
      const starts = new Int32Array(ends.length() + 1);
      starts.set(ends.list(), 1);
      return { statements: added.list(), keys: { starts, items: items.list() } };
    },
    add({ statementId, keys: named, day = noDay, voice }) {
      let voiceNumber = noVoice;
      if (voice !== undefined) {
        fingerprint(voice, scratch);
        voiceNumber = voiceNames.numberOf(scratch.high, scratch.low);
      }
      fingerprint(statementId, scratch);
      if (begin(scratch.high, scratch.low, day, voiceNumber)) ids.push(statementId);
      for (const key of named) {
        fingerprint(key, scratch);
        addKey(scratch.high, scratch.low, typeNumberOf(key));
      }
      ends.push(items.length());
    },
    addPacked(packed) {
      const { idBytes, idEnds, idHigh, idLow, voiceHigh, voiceLow, keyEnds, keyHigh, keyLow, keyTypes } =
        packed;
      const numbers = new Int32Array(keyHigh.length);
      let idStart = 0;
      let key = 0;
      for (let place = 0; place < idEnds.length; place += 1) {
        const [high, low] = [voiceHigh[place] ?? 0, voiceLow[place] ?? 0];
        const voice = high === 0 && low === 0 ? noVoice : voiceNames.numberOf(high, low);
        const idEnd = idEnds[place] ?? 0;
        if (begin(idHigh[place] ?? 0, idLow[place] ?? 0, packed.days[place] ?? noDay, voice)) {
          ids.pushBytes(idBytes, idStart, idEnd);
        }
        idStart = idEnd;
        for (; key < (keyEnds[place] ?? 0); key += 1) {
          numbers[key] = addKey(keyHigh[key] ?? 0, keyLow[key] ?? 0, keyTypes[key] ?? 0);
        }
        ends.push(items.length());
      }
      return numbers;
    },
  };
}
