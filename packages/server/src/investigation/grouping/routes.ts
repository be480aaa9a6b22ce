import * as wire from '@fanal/contract/investigation';
import { countOpenQuestions } from '../../matching/index.ts';
import type { Database } from '../../platform/database/index.ts';
import { type Api, perHour } from '../../platform/http/index.ts';
import type { Reader } from '../list-queue.ts';
import { agentOf, investigationPolicy as policy } from '../policy.ts';
import { answerQuestion, decideMatching, undoDecision } from './decide.ts';
import { explainPair } from './explain-pair.ts';
import { listQuestions } from './list-questions.ts';
import { readDecision } from './read-decision.ts';
import { readIndicator } from './read-indicator.ts';
import { readQuestion } from './read-question.ts';

/** An agent who works by hand decides no faster; a key that leaked decides no more. */
const limit = perHour(600);

/** What agents ask of matching, are asked by it, and decide. */
export function serveGrouping(api: Api, database: Database): void {
  api.serve(wire.explainPair, {
    policy: policy['explain-pair'],
    handle: (call) => explainPair(database, call, call.params),
  });

  api.serve(wire.listQuestions, {
    policy: policy['list-questions'],
    handle: (call) => listQuestions(database, call, call.query),
  });

  api.serve(wire.countQuestions, {
    policy: policy['count-questions'],
    async handle() {
      return { ok: true, value: { open: await countOpenQuestions(database) } };
    },
  });

  api.serve(wire.readQuestion, {
    policy: policy['read-question'],
    handle: (call) => readQuestion(database, call, call.params.id),
  });

  api.serve(wire.readIndicator, {
    policy: policy['read-indicator'],
    handle: (call) => readIndicator(database, call, call.params.id),
  });

  api.serve(wire.readMatchingDecision, {
    policy: policy['read-matching-decision'],
    handle: (call) => readDecision(database, call, call.params.id),
  });

  api.serve(wire.answerQuestion, {
    policy: policy['answer-question'],
    limit,
    handle(call) {
      const request = { ...by(call), ...call.body, questionId: call.params.id };
      return answerQuestion(database, request);
    },
  });

  api.serve(wire.decideMatching, {
    policy: policy['decide-matching'],
    limit,
    handle: (call) => decideMatching(database, { ...by(call), ...call.body }),
  });

  api.serve(wire.undoMatchingDecision, {
    policy: policy['undo-matching-decision'],
    limit,
    handle(call) {
      const request = { ...by(call), ...call.body, decisionId: call.params.id };
      return undoDecision(database, request);
    },
  });
}

function by({ actor, now, requestId }: Reader) {
  return { actor: agentOf(actor), now, requestId };
}
