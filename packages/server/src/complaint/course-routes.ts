import * as wire from '@fanal/contract/complaint';
import type { AgentCommand } from '@fanal/core/complaint';
import { type Api, perHour } from '../platform/http/index.ts';
import { completeComplaint } from './complete-complaint.ts';
import { decideComplaint } from './decide-complaint.ts';
import type { ComplaintDependencies } from './dependencies.ts';
import { agentOf, personOf, complaintPolicy as policy } from './policy.ts';
import { presentComplaint, presentMessage } from './present.ts';
import { inFull } from './read-complaints.ts';
import type { Complaint } from './store.ts';
import { withdrawComplaint } from './withdraw-complaint.ts';
import { readMessages, writeMessage } from './write-message.ts';

/** Nobody writes faster than this in earnest. */
const limit = perHour(40);
const agentLimit = perHour(600);

/** From filing to the end: what people and agents do about a complaint. */
export function serveCourse(api: Api, { database, holder, complaintLink }: ComplaintDependencies): void {
  const { mode } = holder;
  const surroundings = { mode, linkTo: complaintLink };
  const shown = async (complaint: Complaint) =>
    ({ ok: true, value: presentComplaint(await inFull(database, complaint), holder) }) as const;

  for (const [endpoint, kind] of [
    [wire.answerWhatWasAsked, 'answer'],
    [wire.addToComplaint, 'add'],
  ] as const) {
    api.serve(endpoint, {
      policy: policy[endpoint.id as 'answer-what-was-asked' | 'add-to-complaint'],
      limit,
      async handle(call) {
        const { key, words } = call.body;
        const command = { kind, words };
        const request = { ...call, ...call.params, ...surroundings, actor: personOf(call.actor) };
        const done = await completeComplaint(database, { ...request, key, command });
        return done.ok ? shown(done.value) : done;
      },
    });
  }

  api.serve(wire.withdrawComplaint, {
    policy: policy['withdraw-complaint'],
    limit,
    async handle(call) {
      const { words } = call.body;
      const request = { ...call, ...call.params, ...surroundings, actor: personOf(call.actor) };
      const done = await withdrawComplaint(database, { ...request, words });
      return done.ok ? shown(done.value) : done;
    },
  });

  api.serve(wire.readMyMessages, {
    policy: policy['read-my-messages'],
    async handle(call) {
      const read = await readMessages(database, { ...call, ...call.params, actor: personOf(call.actor) });
      return read.ok ? { ok: true, value: { messages: read.value.map(presentMessage) } } : read;
    },
  });

  api.serve(wire.sendMyMessage, {
    policy: policy['send-my-message'],
    limit,
    async handle(call) {
      const request = { ...call, ...call.params, ...call.body, ...surroundings };
      const sent = await writeMessage(database, { ...request, actor: personOf(call.actor) });
      // An imported complaint is nobody's own: for a person it is not there.
      if (!sent.ok) return { ok: false, refusal: 'not-found' };
      return { ok: true, value: { messages: sent.value.map(presentMessage) } };
    },
  });

  api.serve(wire.decideComplaint, {
    policy: policy['decide-complaint'],
    limit: agentLimit,
    handle(call) {
      const { decision, ...body } = call.body;
      // Absent and undefined are one on the wire; what is undefined is not stored.
      const command = withoutUndefined(decision) as AgentCommand;
      const request = { ...call, ...call.params, ...surroundings, ...body };
      return decideComplaint(database, { ...request, command, actor: agentOf(call.actor) });
    },
  });

  api.serve(wire.sendAgentMessage, {
    policy: policy['send-agent-message'],
    limit: agentLimit,
    async handle(call) {
      const request = { ...call, ...call.params, ...call.body, ...surroundings };
      const sent = await writeMessage(database, { ...request, actor: agentOf(call.actor) });
      return sent.ok ? { ok: true, value: { messages: sent.value.map(presentMessage) } } : sent;
    },
  });
}

function withoutUndefined<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Value;
}
