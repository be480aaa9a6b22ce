import { lookalikes } from '../../indicator/confusables.ts';

/** Shorter ones are first names and words: thousands bear them. */
const fewest = 6;

/** Boxes of an office, not of a person (RFC 2142, and habit). */
const office =
  /^(?:(?:do)?n[o0]t?reply|info|contact|support|service|services|sales|admin|office|hello|accueil|newsletter|news|notifications?|alerts?|customerservice|serviceclient|webmaster|postmaster|billing|account|accounts)$/;

const letterLike: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
};

/**
 * What is left of an account's name when what changes from one account to the next is taken off: case, marks,
 * figures at either end; figures and foreign letters among Latin ones are read as what they look like.
 * `Julie.Mart1n_88` and `juliemartin7` have one skeleton. `undefined` for a name too short to be anybody's.
 */
export function skeletonOf(name: string): string | undefined {
  const written = name.slice(0, 100).normalize('NFKC');
  let latin = written;
  for (const { start, end, replacement } of lookalikes(written)) {
    latin = latin.slice(0, start) + replacement + latin.slice(end);
  }
  const joined = latin
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^\p{N}+|\p{N}+$/gu, '');
  const skeleton = joined.replace(/\p{N}/gu, (figure) => letterLike[figure] ?? '');
  return skeleton.length < fewest || office.test(skeleton) ? undefined : skeleton;
}
