import { describe, expect, test } from 'vitest';
import { mostMoments } from '../finding.ts';
import { readMaterial } from '../read-material.ts';

function conversation(...words: string[]) {
  const text = words.map((each, day) => `${String(10 + day)}/03/2026, 14:05 - ${each}`).join('\n');
  return readMaterial({ kind: 'chat-text', text }, { today: '2026-11-24' }).conversation;
}

function kinds(words: string) {
  return conversation('Julie: bonjour', 'Vous: oui', `Julie: ${words}`)
    ?.moments.map(({ kind }) => kind)
    .filter((kind) => kind !== 'first-contact');
}

describe('a message that matters is seen', () => {
  test.each([
    'passons sur Telegram',
    'on continue sur whatsapp ?',
    'écris-moi sur Telegram',
    'ajoute-moi sur snapchat',
    'tu as WhatsApp ?',
    'donne-moi ton numéro whatsapp',
    'add me on WhatsApp',
    'text me on telegram',
    'let’s move to WhatsApp',
    'are you on Telegram?',
    'can we talk on hangouts',
    'je vais supprimer mon compte',
  ])('leaving the platform: %j', (words) => {
    expect(kinds(words)).toEqual(['off-platform']);
  });

  test.each([
    'tu peux m’envoyer 500 € ?',
    'peux-tu me prêter de l’argent',
    'j’ai besoin de 300 euros',
    'j’ai besoin d’argent pour l’hôpital',
    'il faut payer les frais de douane',
    'envoie-moi 200 €',
    'achète une carte Steam et envoie les codes',
    'vous devez régler une caution de 300 €',
    'can you send me $200',
    'I need 500 dollars for the visa',
    'please send money',
    'you have to pay the customs fees',
    'pour débloquer vos fonds il reste une étape',
    'buy me gift cards',
  ])('money asked for: %j', (words) => {
    expect(kinds(words)).toEqual(['money-asked']);
  });

  test.each([
    'si tu ne paies pas',
    'je vais publier tes photos',
    'je vais envoyer la vidéo à ta famille',
    'tes photos seront publiées',
    'tu vas le regretter',
    'je sais où tu habites',
    'vous serez poursuivi en justice',
    'I will send your video to your friends',
    'if you don’t pay I tell them',
    'your pictures will go to all your contacts',
    'I know where you live',
  ])('a threat: %j', (words) => {
    expect(kinds(words)).toEqual(['threat']);
  });

  test.each([
    'comment vas-tu aujourd’hui ?',
    'je t’envoie une photo de la plage',
    'j’ai vu ta photo sur instagram, tu es belle',
    'l’argent ne fait pas le bonheur',
    'my phone battery is dead',
    'j’ai un chat et deux chiens',
    'il fait beau, on va à la mer',
    'I pay my rent every month',
    'telegram ou signal, peu importe',
    'le film était une menace pour mes nerfs',
  ])('small talk is not: %j', (words) => {
    expect(kinds(words)).toEqual([]);
  });
});

test('what the victim says is no request and no threat', () => {
  expect(
    conversation('Julie: a', 'Vous: tu peux m’envoyer 500 € ? sinon je vais publier tes photos')?.moments,
  ).toMatchObject([{ kind: 'first-contact' }]);
});

test('a conversation has its span, its days, and its moments in order', () => {
  const read = conversation(
    'Julie: bonjour',
    'Vous: oui',
    'Julie: envoie-moi 200 €',
    'Vous: j’ai envoyé 200 €',
    'Julie: tu vas le regretter',
  );
  expect(read).toMatchObject({
    firstAt: '2026-03-10T14:05',
    lastAt: '2026-03-14T14:05',
    messages: 5,
    days: ['10', '11', '12', '13', '14'].map((day) => ({ day: `2026-03-${day}`, messages: 1 })),
  });
  expect(read?.moments.map(({ kind, place }) => `${kind} ${place.at?.slice(0, 10)}`)).toEqual([
    'first-contact 2026-03-10',
    'money-asked 2026-03-12',
    'payment 2026-03-13',
    'threat 2026-03-14',
  ]);
});

test('no more than a few of a kind are shown', () => {
  const asked = Array.from({ length: 15 }, () => 'Julie: envoie-moi 200 €');
  expect(conversation(...asked)?.moments.filter(({ kind }) => kind === 'money-asked')).toHaveLength(
    mostMoments,
  );
});
