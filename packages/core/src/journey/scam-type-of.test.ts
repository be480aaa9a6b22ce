import { describe, expect, test } from 'vitest';
import type { Answers } from './journey.ts';
import { scamTypeOf } from './scam-type-of.ts';

function story(what: readonly string[], how = 'other', text = 'Bonjour.'): Answers {
  return { account: { text }, beginning: { how }, request: { what } };
}

describe('what the person said it was about decides', () => {
  test.each([
    [['relationship'], 'romance'],
    [['relationship', 'money-for-someone'], 'romance'],
    [['buy'], 'false-sale'],
    [['rent'], 'false-sale'],
    [['sell'], 'false-sale'],
    [['invest'], 'fake-investment'],
    [['shop'], 'fake-shop'],
    [['bank'], 'fake-bank-adviser'],
    [['link'], 'phishing'],
    [['intimate-images'], 'sextortion'],
    [['relationship', 'intimate-images'], 'sextortion'],
    [['account'], 'hacked-account'],
    [['locked'], 'ransomware'],
    [['locked', 'blackmail'], 'ransomware'],
    [['official'], 'other'],
    [['job'], 'other'],
    [['blackmail'], 'other'],
    [['other'], 'other'],
    [['money-for-someone'], 'other'],
  ] as const)('%j is %s', (what, scamType) => {
    expect(scamTypeOf(story(what)).scamType).toBe(scamType);
  });
});

test('love that led to a placement is told as a placement, and the agent sees both signs', () => {
  expect(scamTypeOf(story(['relationship', 'invest'], 'dating-site'))).toEqual({
    scamType: 'fake-investment',
    signs: ['asked-invest', 'asked-relationship'],
  });
});

test('a plain answer is never outweighed by how it began or by words', () => {
  const words = 'Mon amour, je t’aime, nous allons nous marier, disait-il sur le site de rencontre.';
  expect(scamTypeOf(story(['bank'], 'dating-site', words))).toEqual({
    scamType: 'fake-bank-adviser',
    signs: ['asked-bank'],
  });
  expect(scamTypeOf(story(['job'], 'dating-site', words))).toEqual({ scamType: 'other', signs: [] });
  expect(scamTypeOf(story(['buy'], 'dating-site', words)).scamType).toBe('false-sale');
});

test('how it began decides when the answer leaves the type open', () => {
  expect(scamTypeOf(story(['money-for-someone'], 'dating-site'))).toEqual({
    scamType: 'romance',
    signs: ['asked-money-for-someone', 'began-dating-site'],
  });
  expect(scamTypeOf(story(['other'], 'classified-advert')).scamType).toBe('false-sale');
});

describe('the words of the account help when the answers leave the type open', () => {
  test.each([
    ['J’étais amoureuse, il disait vouloir m’épouser et il était militaire.', 'romance'],
    ['I was in love with a soldier I met on a dating app.', 'romance'],
    ['J’ai répondu à une annonce, le vendeur devait envoyer le colis.', 'false-sale'],
    ['The landlord sent a lease for the apartment before I could visit.', 'false-sale'],
    ['On me promettait un rendement en bitcoin, et le retrait est bloqué.', 'fake-investment'],
    ['My broker said to deposit more before I could withdraw.', 'fake-investment'],
  ] as const)('%s', (text, scamType) => {
    expect(scamTypeOf(story(['other'], 'message', text)).scamType).toBe(scamType);
  });

  test.each([
    'Le vendeur de ma banque disait « mon ami » au téléphone.',
    'On m’a volé mon mot de passe.',
    'Désinvestissement, promontoire, réexpédition : rien à voir.',
  ])('but one word may be chance: %s', (text) => {
    expect(scamTypeOf(story(['other'], 'message', text))).toEqual({ scamType: 'other', signs: [] });
  });
});
