import {
  getMe,
  sendSignInEmail,
  signInByEmailCode,
  signInByEmailLink,
  signOut,
} from '@fanal/contract/identity';
import { asAny, type FakeAnswer } from './fake-answer.ts';

export const identityAnswers: readonly FakeAnswer[] = [
  [asAny(getMe), ({ state }) => ({ value: state.me })],
  [
    asAny(sendSignInEmail),
    ({ body }) => {
      const { email } = sendSignInEmail.body.parse(body);
      return email.includes('@')
        ? { value: { sentTo: email } }
        : { refusal: 'invalid-answers', fields: { email: 'not-an-email' } };
    },
  ],
  [
    asAny(signInByEmailCode),
    ({ body, state }) => {
      if (signInByEmailCode.body.parse(body).code !== '123456') return { refusal: 'wrong-code' };
      state.me = { kind: 'person', level: 'email', email: 'camille@example.com' };
      return { value: { returnTo: '/fr/envoyer' }, cookie: 'session=1; Path=/; HttpOnly' };
    },
  ],
  [
    asAny(signInByEmailLink),
    ({ body }) =>
      signInByEmailLink.body.parse(body).token === 'good'
        ? { value: { returnTo: '//elsewhere.example' } }
        : { refusal: 'wrong-code' },
  ],
  [
    asAny(signOut),
    ({ state }) => {
      state.me = { kind: 'visitor' };
      return { value: {} };
    },
  ],
];
