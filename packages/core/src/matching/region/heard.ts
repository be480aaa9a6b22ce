import { ownVoice } from './tie-graph.ts';

/** Whether a voice speaks for something for the first time: one person who tells ten times is one voice. */
export type Heard = { first(witness: number, about: number): boolean; clear(): void };

/** `about` is below `subjects`. Only people heard more than once are remembered. */
export function heardFrom(voices: Int32Array | undefined, subjects: number): Heard {
  if (voices === undefined) return { first: () => true, clear: () => undefined };
  const heard = new Set<number>();
  return {
    first(witness, about) {
      const voice = voices[witness] ?? ownVoice;
      if (voice === ownVoice) return true;
      const before = heard.size;
      return heard.add(voice * subjects + about).size > before;
    },
    clear: () => heard.clear(),
  };
}
