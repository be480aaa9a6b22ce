import { expect, test } from 'vitest';
import { complainantOf } from './complainant.ts';

const answers = {
  name: { given: 'Camille', family: 'Martin' },
  reach: { email: 'camille@courriel.example', phone: '+33639981234' },
};

test('a name that FranceConnect vouches for takes the place of the one typed', () => {
  const identity = {
    level: 'franceconnect',
    email: 'autre@courriel.example',
    givenName: 'Camille Anne',
    familyName: 'MARTIN',
  } as const;
  expect(complainantOf(answers, identity)).toMatchObject({ givenName: 'Camille Anne', familyName: 'MARTIN' });
});

test('the person is reached where they asked to be, not where they signed in', () => {
  const identity = { level: 'email', email: 'autre@courriel.example' } as const;
  expect(complainantOf(answers, identity)).toMatchObject({
    email: 'camille@courriel.example',
    phone: '+33639981234',
  });
});

test('the verified mailbox is used when the story gives no other', () => {
  expect(complainantOf({}, { level: 'email', email: 'autre@courriel.example' })).toEqual({
    level: 'email',
    email: 'autre@courriel.example',
  });
});
