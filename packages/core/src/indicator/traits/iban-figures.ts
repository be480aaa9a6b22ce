import { countrySpecs } from 'ibantools';

/** An account is kept, mistake and all, from so many figures on. */
export const figuresOfMistake = 12;

/** Layouts say how many figures they need: `^[0-9]{10}[A-Z0-9]{11}[0-9]{2}$`. */
const figureGroup = /\[0-9\]\{(\d+)\}/g;

/** By country: the fewest figures that a written account of it can have and still be found, checksum included. */
export const fewestIbanFigures: ReadonlyMap<string, number> = new Map(
  Object.entries(countrySpecs).flatMap(([country, { chars, bban_regexp: layout }]) => {
    if (!chars) return [];
    const groups = Array.from((layout ?? '').matchAll(figureGroup), ([, size]) => Number(size));
    const needed = groups.reduce((sum, size) => sum + size, 2);
    return [[country, Math.min(needed, figuresOfMistake)] as const];
  }),
);
