import type { Indicator } from '../../indicator/index.ts';
import { linkingKeys } from '../../indicator/index.ts';
import type { Incidence } from '../incidence.ts';
import { foldedOrganisation } from './folded-names.ts';
import { skeletonOf } from './handle-skeleton.ts';
import { type Labelled, labelledTraits } from './label.ts';
import { bandsOf } from './min-hash.ts';
import { namedInText } from './named-in-text.ts';
import { narrativeWords } from './narrative-words.ts';
import { passagesOf } from './passages.ts';
import { distinct, shinglesOf, wordHashes } from './shingles.ts';
import type { Trait } from './trait.ts';

/** A story in the form in which its wording is compared: 32-bit hashes. */
export type Wording = {
  /** Ascending, each once. */
  readonly passages: Uint32Array;
  /** Words long enough to mean something; ascending, each once. */
  readonly words: Uint32Array;
  /** One for each of twenty bands, in their order; none for an empty story. */
  readonly bands: Uint32Array;
};

/** All that a statement brings to be found again by, besides its identifying keys. */
export type Support = {
  /** Days from 1970-01-01, when the facts were. */
  readonly day?: number;
  readonly traits: readonly Trait[];
  readonly wording: Wording;
};

export type Told = {
  readonly narrative: string;
  readonly day?: number;
  readonly incidences: readonly Incidence[];
  readonly labelled?: readonly Labelled[];
};

const mostTraits = 100;
const mostWords = 120;
const shortestWord = 4;

/** Pure, linear in what was told, and bounded: a statement has at most 100 traits, 200 passages and 120 words. */
export function supportOf({ narrative, day, incidences, labelled = [] }: Told): Support {
  const traits = new Map<string, Trait>();
  const keep = (trait: Trait) => void traits.set(`${trait.kind} ${trait.value}`, trait);
  for (const incidence of incidences) for (const trait of traitsOfIncidence(incidence)) keep(trait);
  for (const trait of namedInText(narrative)) keep(trait);
  for (const value of labelled) for (const trait of labelledTraits(value)) keep(trait);
  return {
    ...(day === undefined ? {} : { day }),
    traits: [...traits.values()].slice(0, mostTraits),
    wording: wordingOf(narrative),
  };
}

export function wordingOf(narrative: string): Wording {
  const words = narrativeWords(narrative);
  const shingles = shinglesOf(words);
  const telling = words.filter((word) => word.length >= shortestWord);
  return {
    passages: passagesOf(shingles),
    words: distinct(wordHashes(telling)).slice(0, mostWords),
    bands: bandsOf(shingles),
  };
}

function traitsOfIncidence({ type, value, raw, state }: Incidence): readonly Trait[] {
  if (state === 'unverified') return asWritten(type, raw);
  if (state === 'reporter-own' || state === 'well-known') return [];
  const itself: Trait[] = state === 'by-derived' ? [] : [{ kind: type, value }];
  switch (type) {
    case 'email':
      return [...itself, ...traitsOfMailbox(value)];
    case 'handle':
      return [...itself, ...skeletonTrait(value.slice(value.indexOf(':') + 1))];
    case 'domain':
      return state === 'linking' ? [...itself, ...siteTrait(value)] : [];
    default:
      return itself;
  }
}

/** Shorter ones are slips and first names. */
const shortestWritten = 8;

/**
 * A value that failed its check, as it was written: a number without its country, a wallet of a chain we do not
 * check. It proves nothing; that two tell the same one is no accident.
 */
function asWritten(type: Incidence['type'], raw: string): readonly Trait[] {
  const value = raw.slice(0, 200).replace(/[^\p{L}\p{N}]/gu, '');
  return value.length < shortestWritten || !/\p{N}/u.test(value)
    ? []
    : [{ kind: 'unverified', value: `${type} ${value}` }];
}

function traitsOfMailbox(address: string): readonly Trait[] {
  const at = address.lastIndexOf('@');
  const owners = linkingKeys({ type: 'domain', value: address.slice(at + 1) });
  return [...skeletonTrait(address.slice(0, at)), ...owners.flatMap(traitsOfMailDomain)];
}

function traitsOfMailDomain({ value }: Indicator): readonly Trait[] {
  return [{ kind: 'mail-domain', value }, ...siteTrait(value)];
}

/** The name a site is registered under says which firm it plays. */
function siteTrait(domain: string): readonly Trait[] {
  const value = foldedOrganisation(domain.split('.', 1)[0] ?? '');
  return value === undefined ? [] : [{ kind: 'organisation', value }];
}

function skeletonTrait(name: string): readonly Trait[] {
  const value = skeletonOf(name);
  return value === undefined ? [] : [{ kind: 'skeleton', value }];
}
