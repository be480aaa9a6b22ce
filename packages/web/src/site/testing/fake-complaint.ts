import * as course from '@fanal/contract/complaint';
import { type Complaint, fileComplaint, getMyComplaint, listMyComplaints } from '@fanal/contract/complaint';
import * as statement from '@fanal/contract/statement';
import type { RefusalCode } from '@fanal/contract/wire';
import { type Answers, missingSteps, scamTypeOf } from '@fanal/core/journey';
import { type Answered, asAny, type Call, type FakeAnswer, type FakeState, now } from './fake-answer.ts';

export const complaintAnswers: readonly FakeAnswer[] = [
  [
    asAny(fileComplaint),
    ({ state }) => {
      if (state.answers === undefined) return { refusal: 'draft-not-found' };
      if (state.me.kind !== 'person') return { refusal: 'sign-in-needed' };
      if (missingSteps(state.answers).length > 0) return { refusal: 'incomplete-story' };
      const complaint = complaintOf(state.answers, state.mode);
      state.complaints = [complaint];
      return { value: complaint };
    },
  ],
  [
    asAny(listMyComplaints),
    ({ state }) =>
      state.me.kind === 'person'
        ? { value: { complaints: state.complaints } }
        : { refusal: 'sign-in-needed' },
  ],
  [
    asAny(getMyComplaint),
    ({ params, state }) => {
      if (state.me.kind !== 'person') return { refusal: 'sign-in-needed' };
      const found = state.complaints.find((complaint) => complaint.reference === params['reference']);
      return found === undefined ? { refusal: 'not-found' } : { value: found };
    },
  ],
  [asAny(course.answerWhatWasAsked), ({ params, state }) => acted(state, params, 'answer')],
  [asAny(course.addToComplaint), ({ params, state }) => acted(state, params, 'add')],
  [asAny(course.withdrawComplaint), ({ params, state }) => acted(state, params, 'withdraw')],
  [asAny(course.readMyMessages), ({ state }) => thread(state)],
  [
    asAny(course.sendMyMessage),
    ({ body, state }) => {
      const { text } = course.sendMyMessage.body.parse(body);
      state.messages.push({ id: String(state.messages.length), from: 'person', at: now, text });
      return thread(state);
    },
  ],
];

/** What the person did, when the complaint lets them. */
function acted(
  state: FakeState,
  params: Call['params'],
  what: Complaint['may'][number],
): { readonly value: Complaint } | { readonly refusal: RefusalCode } {
  const found = state.complaints.find(({ reference }) => reference === params['reference']);
  if (found === undefined) return { refusal: 'not-found' };
  return found.may.includes(what) ? { value: found } : { refusal: 'not-at-this-stage' };
}

function thread({ me, messages }: FakeState): Answered {
  return me.kind === 'person' ? { value: { messages } } : { refusal: 'sign-in-needed' };
}

export function complaintOf(answers: Answers, mode: 'authority' | 'assistance'): Complaint {
  return {
    reference: 'FNL-2026-4F7K-9Q',
    status: 'filed',
    scamType: scamTypeOf(answers).scamType,
    filedAt: now,
    inSeries: true,
    unread: 0,
    may: ['add', 'withdraw'],
    locale: 'fr',
    mode,
    heldBy: 'Service de démonstration',
    answers: statement.Answers.parse(answers),
    complainant: {
      level: 'email',
      email: 'camille@example.com',
      givenName: 'Camille',
      familyName: 'Exemple',
    },
    timeline: [
      { kind: 'filed', at: now },
      { kind: 'receipt-sent', at: now, to: 'camille@example.com' },
      {
        kind: 'joined-series',
        at: now,
        shared: [{ type: 'iban', asWritten: 'FR76 3000 6000 0112 3456 7890 189' }],
      },
      { kind: 'read-by-agent', at: now },
    ],
  };
}
