import { describe, expect, test } from 'vitest';
import { findIndicators } from './find-indicators.ts';

const found = (text: string) => findIndicators(text).map(({ type, value }) => `${type} ${value}`);

describe('a name online is found with its platform', () => {
  test.each<[string, string[]]>([
    ['instagram @dr.martin', ['handle instagram:dr.martin']],
    ['sur insta, @Dr.Martin m’a écrit', ['handle instagram:dr.martin']],
    ['son compte Instagram est @dr.martin.', ['handle instagram:dr.martin']],
    ['@dr.martin sur Instagram', ['handle instagram:dr.martin']],
    ['Insta : dr.martin', ['handle instagram:dr.martin']],
    ['Telegram: @prof_crypto', ['handle telegram:prof_crypto']],
    ['telegram pseudo prof_crypto', ['handle telegram:prof_crypto']],
    ['ajoute-moi sur telegram @prof_crypto', ['handle telegram:prof_crypto']],
    ['snap: julie.92', ['handle snapchat:julie.92']],
    ['Snapchat = julie.92', ['handle snapchat:julie.92']],
    ['Snap pseudo : julie.92', ['handle snapchat:julie.92']],
    ['TikTok @julie92', ['handle tiktok:julie92']],
    ['her X: @julie92', ['handle x:julie92']],
    ['Leboncoin : marc75000', ['handle leboncoin:marc75000']],
    ['vinted profil marc.75', ['handle vinted:marc.75']],
    ['Discord: julie_92', ['handle discord:julie_92']],
    ['insta @a_b et telegram @c_d', ['handle instagram:a_b', 'handle telegram:c_d']],
    ['https://www.instagram.com/dr.martin/', ['handle instagram:dr.martin']],
    ['https://instagram.com/dr.martin?igshid=abc', ['handle instagram:dr.martin']],
    ['instagram.com/dr.martin', ['handle instagram:dr.martin']],
    ['https://t.me/prof_crypto', ['handle telegram:prof_crypto']],
    ['t.me/prof_crypto.', ['handle telegram:prof_crypto']],
    ['https://www.facebook.com/profile.php?id=100012345678', ['handle facebook:100012345678']],
    ['https://fr-fr.facebook.com/marie.exemple', ['handle facebook:marie.exemple']],
    ['m.facebook.com/marie.exemple', ['handle facebook:marie.exemple']],
    ['https://www.tiktok.com/@julie92/video/1', ['handle tiktok:julie92']],
    ['https://www.snapchat.com/add/julie.92', ['handle snapchat:julie.92']],
    ['https://x.com/julie92', ['handle x:julie92']],
    ['https://twitter.com/Julie92/status/1', ['handle x:julie92']],
    ['https://www.linkedin.com/in/marie-exemple', ['handle linkedin:marie-exemple']],
    ['https://vk.com/marie_exemple', ['handle vk:marie_exemple']],
    ['https://discord.com/users/123456789012345678', ['handle discord:123456789012345678']],
    ['https://www.vinted.fr/member/12345-marc', ['handle vinted:12345-marc']],
    ['https://www.paypal.me/marcexemple', ['handle paypal:marcexemple']],
    ['https://t.me/+AbCdEf', ['url https://t.me/+AbCdEf']],
    ['https://www.instagram.com/p/Cabc/', ['url https://www.instagram.com/p/Cabc/']],
    ['https://www.facebook.com/groups/123', ['url https://www.facebook.com/groups/123']],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    '@jean m’a écrit',
    'rdv @ 14h',
    'Facebook est fermé',
    'un signal : fort',
    'instagram : non',
    'prix: 12',
    'en ligne: oui',
  ])('nothing in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('what only looks like an indicator is left', () => {
  test.each([
    'x = 12 + y_2',
    'his linkedin account shows',
    '0 5 55 743 1 2 0 47 7',
    'le 12/03/2026',
    'le 12.03.2026 à 10h15',
    '01/02/2026 10:30:00',
    '2026-03-12',
    '2026-03-12T10:30:00Z',
    '01 02 2026 12 30',
    '1 250,00 €',
    '12 345 678 €',
    '0 639 981 234 €',
    '1.250.000,00 EUR',
    '€ 1,250.00',
    '$1,250',
    'commande n° 0123456789',
    'commande 0639981234',
    'suivi : 0639981234',
    'référence 0639981234',
    'colis n°0639981234',
    'numéro de dossier: 0639981234',
    'order number 0639981234',
    '75001 Paris',
    '33700 Mérignac',
    'à 14h30',
    '14:30',
    'de 09 à 18 heures',
    'version 10.15.7',
    'SIRET 123 456 789 00012',
    '4970 1012 3456 7890',
    '4970101234567890',
    'carte 4111 1111 1111 1111 exp 12/28',
    '5555-5555-5555-4444',
    '378282246310005',
    '123456',
    '0123',
    '10 000 000',
    'ISBN 978-2-07-036822-8',
    'GPS 48.8566, 2.3522',
    'température -12.5',
    '50%',
    '192.168.1.1',
    'Windows 10.0.19045',
    '3 x 200 = 600',
    'lot 0000000000',
    '[MASQUÉ]',
    'Bonjour, je vous écris car j’ai été escroqué.',
    'I sent him money twice, then he disappeared.',
    '',
  ])('nothing in %j', (text) => {
    expect(found(text)).toEqual([]);
  });
});
