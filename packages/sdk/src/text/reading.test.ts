import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linksIn } from './links.ts';
import { longestMessage, readMessage } from './reading.ts';

describe('links', () => {
  test.each([
    ['Voir http://colis.example/a1', ['colis.example']],
    ['Voir http //colis.example/a1', ['colis.example']],
    ['Voir https:// colis.example', ['colis.example']],
    ['www.Colis.example est ouvert', ['colis.example']],
    ['sur ameli-contact.fr.', ['ameli-contact.fr']],
    ['http://banque.example@192.0.2.7/x', ['192.0.2.7']],
    ['http://192.0.2.7:8080/x', ['192.0.2.7']],
    ['Oui.merci, à demain.bisous', []],
    ['jean@exemple.example', []],
    ['un.fr, deux.com et trois.org', ['un.fr', 'deux.com', 'trois.org']],
  ])('%j holds %j', (text, hosts) => {
    expect(linksIn(text).map(({ host }) => host)).toEqual(hosts);
  });
});

describe('a message is read in one spelling', () => {
  test.each([
    ['ÉTÉ', 'ete'],
    ['p\u200ba\u00adyer', 'payer'],
    ['Раypal', 'paypal'],
    ['ｗｈａｔｓａｐｐ', 'whatsapp'],
    ['06 39', '00 00'],
    ['06 XX', '00 00'],
    ['écrivez à jean@exemple.example', 'ecrivez a @'],
  ])('%j as %j', (text, words) => {
    expect(readMessage(text).words.join(' ')).toBe(words);
  });

  test('the address of a person is never read, only that there is one', () => {
    expect(readMessage('a jean.dupont@exemple.example b').words).toEqual(['a', '@', 'b']);
  });

  test('any text is read, at most so much of it', () => {
    expect(readMessage('\ufdfa'.repeat(5_000)).words.join('').length).toBeLessThanOrEqual(longestMessage);
    const anyText = fc.uint16Array({ maxLength: 3_000 }).map((units) => String.fromCharCode(...units));
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readMessage(text).words.join('').length).toBeLessThanOrEqual(longestMessage);
      }),
      { numRuns: 50 },
    );
  });
});
