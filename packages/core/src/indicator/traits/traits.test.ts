import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findIndicators, findWithEveryFinder } from '../find/find-indicators.ts';
import { reveal } from '../reveal.ts';
import { fold } from '../view.ts';
import { hidesNothing, traitsOf } from './traits.ts';

/** Whatever matters to a finder or to what undoes disguises, to be put together at random. */
const pieces = [
  ...'. , ; : = / // + - _ @ # $ € % & ( ) [ ] { } < > " \' ’ « » • · … | ~ * ! ? \\'.split(' '),
  ...[
    '\n',
    '\t',
    '\u00a0',
    '\u202f',
    '\u2014',
    '\u2011',
    '\u200b',
    '\u00ad',
    '０６',
    '➏',
    '²',
    'ſ',
    'é',
    'К',
    'о',
    '٣',
  ],
  ...'zéro zero zeros oh o O double triple plus six douze trente quatre-vingt-dix-huit et un deux neuf'.split(
    ' ',
  ),
  ...'0 00 06 07 33 39 98 12 34 3640 36 40 118 218 116 006 33700 2024 1500 0 800 555 0143 202'.split(' '),
  ...'FR76 30006000011234567890189 3000 6000 DE89 de 20 MT84MALT011000012345MTLCAST001S LC BIC bic swift BNPAFRPP'.split(
    ' ',
  ),
  ...'point dot com fr org net example www tiret underscore dash du bas arobase arrobas at chez à a gmail yahoo'.split(
    ' ',
  ),
  ...'https http hxxp https:// hxxps:// boutique.example site.com merci.Il exemple.fr wa.me t.me ip 1.2.3.4'.split(
    ' ',
  ),
  ...'Telegram Snap insta instagram WhatsApp Facebook x ig line cash app marketplace Tinder'.split(' '),
  ...'pseudo compte profil identifiant username user account handle pseudojulie julie.92 xpseudo snapcompte dr_martin'.split(
    ' ',
  ),
  ...'appelez composez le au numéro tél rappelez joindre envoyer STOP text call euros colis commande'.split(
    ' ',
  ),
  ...'0x52908400098527886e0f7030069857d2e4169ee7 bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq ltc1 bc1'.split(
    ' ',
  ),
  ...'1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2 TJRyWwFs9wTFGZg3JbrVriFbNfCug5tDeC O6 l2 j u l i e jean luc'.split(
    ' ',
  ),
  ...[
    'at gmail.com',
    'chez gmail point com',
    'at my-shop dot org',
    'www point boutique',
    'boutique . com',
    'dot. com',
  ],
  ...[
    'zéro six trente-neuf quatre-vingt-dix-huit douze trente-quatre',
    'plus 33 six 39 98 12 34',
    'O6 39 98 l2 34',
  ],
  ...[
    'j u l i e',
    '[at]',
    '(dot)',
    '{ . }',
    '[:]//',
    'julie_dot_b',
    'luc @ ',
    '@julie',
    'Telegram : julie.92',
    'Insta=@lulu',
  ],
  ...'bonjour une réponse très vite merci les ça était 4 12 7'.split(' '),
];
const told = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', ' ', ' ', ' ', '  ', '.', '-', '\u00a0')), {
    maxLength: 14,
  })
  .map((parts) => parts.flat().join(''));
const anything = fc.oneof(
  { weight: 6, arbitrary: told },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 80 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
);
const country = fc.constantFrom('FR', 'US', 'GB', 'DE');

test('what only the finders that a text needs find is what all of them find', () => {
  fc.assert(
    fc.property(anything, country, (text, from) => {
      expect(findIndicators(text, { country: from })).toEqual(findWithEveryFinder(text, { country: from }));
    }),
    { numRuns: 2_000 },
  );
}, 60_000);

test('a text that hides nothing is what it is revealed as', () => {
  fc.assert(
    fc.property(anything, (text) => {
      if (hidesNothing(traitsOf(text))) expect(reveal(fold(text)).text).toBe(text);
    }),
    { numRuns: 3_000 },
  );
}, 60_000);

describe('nothing is looked for', () => {
  test.each([
    'Il m’a demandé de l’argent. Depuis, plus aucune réponse : j’ai tout gardé (captures).',
    'They showed me my gains every evening, until I asked to take the money out…',
    'Réglez un euro quatre-vingt-quinze de frais « sans attendre », ou votre dossier 4f2 sera clos à midi.',
    'Le compte était à mon nom ; j’ai versé 350 € puis 40 € le 12/05 (après 3 mois).',
    'Sur Facebook, elle avait un profil très ancien et de nombreux amis.',
  ])('in %j', (text) => {
    expect(traitsOf(text)).toBe(0);
  });
});
