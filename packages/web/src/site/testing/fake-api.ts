import { listSupportContacts, readCareLink, stopCareByLink } from '@fanal/contract/care';
import * as course from '@fanal/contract/complaint';
import { type Complaint, fileComplaint, getMyComplaint, listMyComplaints } from '@fanal/contract/complaint';
import {
  getMe,
  type Me,
  sendSignInEmail,
  signInByEmailCode,
  signInByEmailLink,
  signOut,
} from '@fanal/contract/identity';
import * as statement from '@fanal/contract/statement';
import { type AnyEndpoint, type Fetch, type RefusalCode, refusalStatus } from '@fanal/contract/wire';
import { type Answers, answerStep, missingSteps, removeItem, scamTypeOf } from '@fanal/core/journey';

const now = '2026-03-14T20:40:00.000Z';

export type FakeState = {
  answers: Answers | undefined;
  me: Me;
  complaints: Complaint[];
  messages: course.Message[];
  mode: 'authority' | 'assistance';
};

type Call = {
  readonly params: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly state: FakeState;
};
type Answered =
  | { readonly value: unknown; readonly cookie?: string }
  | { readonly refusal: RefusalCode; readonly fields?: object };

/** One story in one browser, without a database. Answers are parsed by the contract: they cannot drift from it. */
export function fakeApi(given: Partial<FakeState> = {}): {
  readonly fetch: Fetch;
  readonly state: FakeState;
} {
  const state: FakeState = {
    answers: undefined,
    me: { kind: 'visitor' },
    complaints: [],
    messages: [],
    mode: 'authority',
    ...given,
  };
  return {
    state,
    fetch: async (request) => {
      const { pathname } = new URL(request.url);
      for (const [endpoint, answer] of handlers) {
        const params = paramsOf(endpoint.path, pathname);
        if (endpoint.method.toUpperCase() !== request.method || params === undefined) continue;
        const body: unknown = request.headers.has('content-type')
          ? endpoint.body.parse(await request.json())
          : undefined;
        return reply(endpoint, answer({ params, body, state }));
      }
      throw new Error(`the contract has no ${request.method} ${pathname}`);
    },
  };
}

const handlers: readonly (readonly [AnyEndpoint, (call: Call) => Answered])[] = [
  [
    asAny(listSupportContacts),
    () => ({ value: { contacts: [{ name: 'Le Phare', phone: '04 65 71 00 01', source: 'phare.example' }] } }),
  ],
  [asAny(readCareLink), () => ({ value: { running: true } })],
  [asAny(stopCareByLink), () => ({ value: { running: false } })],
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

function draftOf(state: FakeState): unknown {
  return {
    answers: state.answers ?? {},
    locale: 'fr',
    startedAt: now,
    savedAt: now,
    expiresAt: '2026-04-13T20:40:00.000Z',
  };
}

function reply(endpoint: AnyEndpoint, answered: Answered): Response {
  if ('refusal' in answered) {
    const status = refusalStatus[answered.refusal];
    const problem = {
      type: 'about:blank',
      title: answered.refusal,
      status,
      code: answered.refusal,
      ...(answered.fields ? { fields: answered.fields } : {}),
    };
    return Response.json(problem, { status });
  }
  const headers = answered.cookie === undefined ? {} : { 'set-cookie': answered.cookie };
  return Response.json(endpoint.answer.parse(answered.value), { status: endpoint.status, headers });
}

function paramsOf(template: string, pathname: string): Record<string, string> | undefined {
  const names = [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
  const match = new RegExp(`^${template.replaceAll(/\{\w+\}/g, '([^/]+)')}$`).exec(pathname);
  if (match === null) return undefined;
  return Object.fromEntries(names.map((name, index) => [name, decodeURIComponent(match[index + 1] ?? '')]));
}

/** The table holds endpoints of every shape; each handler parses its own body again. */
function asAny(endpoint: unknown): AnyEndpoint {
  return endpoint as AnyEndpoint;
}
