import { skeletonOf } from '@fanal/core/matching/near';

/** Shorter names are borne by too many for it to mean anything that two nearly bear one. */
const fewestLetters = 8;

/**
 * What is left of an account, `platform:name`, when what changes from one to the next is taken off its name:
 * `telegram:juliemartin` of `telegram:Julie.Mart1n_88`. `undefined` when that says too little.
 */
export function skeletonIn(handle: string): string | undefined {
  const colon = handle.indexOf(':');
  const skeleton = skeletonOf(handle.slice(colon + 1));
  if (skeleton === undefined || skeleton.length < fewestLetters) return undefined;
  return `${handle.slice(0, colon)}:${skeleton}`;
}
