import * as statement from '@fanal/contract/statement';
import { answerStep, removeItem } from '@fanal/core/journey';
import { asAny, type FakeAnswer, type FakeState, now } from './fake-answer.ts';

export const statementAnswers: readonly FakeAnswer[] = [
  [
    asAny(statement.startDraft),
    ({ state }) => {
      state.answers = {};
      return { value: draftOf(state), cookie: 'draft=1; Path=/; HttpOnly' };
    },
  ],
  [
    asAny(statement.getDraft),
    ({ state }) => (state.answers === undefined ? { refusal: 'draft-not-found' } : { value: draftOf(state) }),
  ],
  [
    asAny(statement.answerStep),
    ({ params, body, state }) => {
      if (state.answers === undefined) return { refusal: 'draft-not-found' };
      const { values, item } = statement.answerStep.body.parse(body);
      const saved = answerStep(state.answers, params['step'] ?? '', values, {
        today: '2026-03-14',
        ...(item === undefined ? {} : { item }),
      });
      if (saved.ok) state.answers = saved.value;
      else if (saved.refusal.kind === 'invalid')
        return { refusal: 'invalid-answers', fields: saved.refusal.fields };
      else return { refusal: 'not-found' };
      return { value: draftOf(state) };
    },
  ],
  [
    asAny(statement.removeStepItem),
    ({ params, state }) => {
      const removed = removeItem(state.answers ?? {}, params['step'] ?? '', Number(params['item']));
      if (!removed.ok) return { refusal: 'not-found' };
      state.answers = removed.value;
      return { value: draftOf(state) };
    },
  ],
  [
    asAny(statement.issueResumeCode),
    ({ body }) => {
      const { email } = statement.issueResumeCode.body.parse(body);
      if (email !== undefined && !email.includes('@'))
        return { refusal: 'invalid-answers', fields: { email: 'not-an-email' } };
      return {
        value: { code: 'LUNE-4821-RIVE', expiresAt: now, ...(email === undefined ? {} : { sentTo: email }) },
      };
    },
  ],
  [
    asAny(statement.resumeDraft),
    ({ body, state }) => {
      if (statement.resumeDraft.body.parse(body).code !== 'LUNE-4821-RIVE')
        return { refusal: 'code-not-found' };
      state.answers ??= {};
      return { value: draftOf(state), cookie: 'draft=1; Path=/; HttpOnly' };
    },
  ],
  [
    asAny(statement.eraseDraft),
    ({ state }) => {
      state.answers = undefined;
      return { value: { erased: true } };
    },
  ],
  [asAny(statement.checkIndicator), () => ({ value: { verified: false, value: 'x', shown: 'x' } })],
];

function draftOf(state: FakeState): unknown {
  return {
    answers: state.answers ?? {},
    locale: 'fr',
    startedAt: now,
    savedAt: now,
    expiresAt: '2026-04-13T20:40:00.000Z',
  };
}
