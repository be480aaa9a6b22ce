import { describe, expect, test } from 'vitest';
import { findIndicators } from './find-indicators.ts';

const found = (text: string) => findIndicators(text).map(({ type, value }) => `${type} ${value}`);
const jean = 'email jean@exemple.example';

describe('an e-mail address is found, hidden or not', () => {
  test.each<[string, string[]]>([
    ['jean@exemple.example', [jean]],
    ['JEAN@Exemple.Example', [jean]],
    ['écrivez à jean@exemple.example.', [jean]],
    ['<jean@exemple.example>', [jean]],
    ['(jean@exemple.example)', [jean]],
    ['mailto:jean@exemple.example', [jean]],
    ['Email:jean@exemple.example', [jean]],
    ['jean@exemple.example,luc@exemple.example', [jean, 'email luc@exemple.example']],
    ['jean (at) exemple.example', [jean]],
    ['jean[at]exemple[.]example', [jean]],
    ['jean(at)exemple(dot)example', [jean]],
    ['jean [at] exemple [dot] example', [jean]],
    ['jean {at} exemple {point} example', [jean]],
    ['jean arobase exemple point example', [jean]],
    ['jean (arobase) exemple (point) example', [jean]],
    ['jean at exemple dot example', [jean]],
    ['jean @ exemple.example', [jean]],
    ['jean.dupont at gmail.com', ['email jean.dupont@gmail.com']],
    ['jean＠exemple．example', [jean]],
    ['je\u200ban@exem\u00adple.example', [jean]],
    ['jean point dupont arobase exemple point example', ['email jean.dupont@exemple.example']],
    ['jean.dupont+vente@exemple.example', ['email jean.dupont+vente@exemple.example']],
    ['o’donnell@exemple.example', ['email donnell@exemple.example']],
    ['service-client@mail.boutique.example', ['email service-client@mail.boutique.example']],
    ['prenom_nom92@gmail.com', ['email prenom_nom92@gmail.com']],
    ['contact@bücher.example', ['email contact@xn--bcher-kva.example']],
    ['à ce point jean@exemple.example', [jean]],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    'Dear jean@exemple.example,',
    'Bonjour jean@exemple.example',
    'To: jean@exemple.example',
    'À : jean@exemple.example',
    'Para: Jean <jean@exemple.example>; jean@exemple.example',
    'This email was sent to jean@exemple.example because',
    'Bonjour jean@exemple.example, votre compte jean@exemple.example expire',
  ])('the reader’s own address is not the sender’s: %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  test.each([
    'jean@exemple',
    'jean@',
    '@',
    'jean@exemple.inexistant',
    'a @ b',
    '3 at 5 dot 2',
    'rdv at home',
    'jean@@exemple',
  ])('nothing in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a web address is found, disarmed or not', () => {
  test.each<[string, string[]]>([
    ['https://boutique.example/suivi?id=3', ['url https://boutique.example/suivi?id=3']],
    ['https://boutique.example', ['url https://boutique.example/']],
    ['HTTP://BOUTIQUE.EXAMPLE/A', ['url http://boutique.example/A']],
    ['hxxps://boutique[.]example/suivi', ['url https://boutique.example/suivi']],
    ['hXXp://boutique[.]example', ['url http://boutique.example/']],
    ['hxxps://boutique(.)example/a', ['url https://boutique.example/a']],
    ['cliquez http //boutique.example/a', ['url http://boutique.example/a']],
    ['cliquez http // boutique.example/a', ['url http://boutique.example/a']],
    ['https//boutique.example/a', ['url https://boutique.example/a']],
    ['cliquezhttps://boutique.example/a', ['url https://boutique.example/a']],
    ['lingerie at www.boutique.example', ['domain www.boutique.example']],
    ['voir https://boutique.example/suivi.', ['url https://boutique.example/suivi']],
    ['(https://boutique.example/suivi)', ['url https://boutique.example/suivi']],
    ['https://boutique.example/wiki/A_(b)', ['url https://boutique.example/wiki/A_(b)']],
    ['«https://boutique.example/a»', ['url https://boutique.example/a']],
    ['<https://boutique.example/a>', ['url https://boutique.example/a']],
    ['[lien](https://boutique.example/a)', ['url https://boutique.example/a']],
    ['https://boutique.example/a, puis', ['url https://boutique.example/a']],
    ['https://boutique.example:8443/a', ['url https://boutique.example:8443/a']],
    ['https://boutique.example:443/a', ['url https://boutique.example/a']],
    ['https://boutique.example/a#haut', ['url https://boutique.example/a']],
    ['https://banque.example@piege.example/login', ['url https://piege.example/login']],
    ['banque.example@piege.example/login', ['url https://piege.example/login']],
    ['http://203.0.113.7/login', ['url http://203.0.113.7/login']],
    ['https://éclair.example/a', ['url https://xn--clair-9ra.example/a']],
    ['boutique.example/suivi', ['url https://boutique.example/suivi']],
    ['bit.ly/3AbCdEf', ['url https://bit.ly/3AbCdEf']],
    ['Colis : suivi-colis.example/fr?x=1 cliquez', ['url https://suivi-colis.example/fr?x=1']],
    ['www.boutique.example', ['domain www.boutique.example']],
    ['boutique.example', ['domain boutique.example']],
    ['le site boutique.example est faux', ['domain boutique.example']],
    ['boutique.example point comédie', ['domain boutique.example']],
    ['boutique[.]example', ['domain boutique.example']],
    ['boutique point com', ['domain boutique.com']],
    ['boutique-soldes dot com', ['domain boutique-soldes.com']],
    ['colis-relais.fr', ['domain colis-relais.fr']],
    ['le site gagner.me', ['domain gagner.me']],
    ['gagner-vite.me', ['domain gagner-vite.me']],
    ['secure.banque.example.', ['domain secure.banque.example']],
    ['x@y https://a.example/b jean@exemple.example', ['url https://a.example/b', jean]],
    ['https://a.example/?m=jean@exemple.example', ['url https://a.example/?m=jean@exemple.example']],
    ['https://a.example/0639981234', ['url https://a.example/0639981234']],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    'aujourd’hui.Je suis allé',
    "aujourd'hui.je suis",
    'C’est fini.Il est parti',
    'merci.de rien',
    'ok.On verra',
    'Bonjour.Me voici',
    'etc.et voilà',
    'nice.nice.how is it',
    'any store.like cereals',
    'un point info demain',
    'le point de départ',
    'facture.pdf',
    'photo.jpg et README.md',
    'archive.zip',
    'M.Dupont',
    'p.ex. ceci',
    'v2.10.3',
    '1.2.3.4',
    '12.50',
    '3.5/5',
    'et/ou',
    'localhost',
    'https://',
    'https://localhost/a',
    'http://exemple.inexistant/a',
    'ftp://boutique',
    'node.js',
    'S.A.R.L.',
    'U.S.A.',
  ])('nothing in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});
