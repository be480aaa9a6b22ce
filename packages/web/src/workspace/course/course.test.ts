import { decideComplaint } from '@fanal/contract/complaint';
import { describe, expect, test } from 'vitest';
import { createWorkspace } from '../index.ts';
import { type FakeAnswers, fakeApi } from '../testing/fake-api.ts';
import { analyst, complaintFile } from '../testing/fixtures.ts';
import { readDecision } from './read-decision.ts';

const decisionId = '0b6f7b9e-7f0e-4c39-9d3c-3a52a4a7a001';
const file = '/agents/fr/plaintes/F-7K3M-9QXD-2TVC';

function open(answers: FakeAnswers) {
  const api = fakeApi({ 'get-me': analyst, 'read-complaint-file': complaintFile, ...answers });
  const app = createWorkspace({
    fetchApi: api.fetch,
    publicUrl: 'https://fanal.example',
    operator: { name: 'Centre de test', mode: 'authority' },
    demonstration: false,
  });
  const post = (path: string, form: Record<string, string>) =>
    app.request(path, { method: 'POST', body: new URLSearchParams(form) });
  return { post, sent: api.sent };
}

const admission = {
  kind: 'admit',
  decisionId,
  version: '1',
  elements: 'met',
  competence: 'met',
  identity: 'met',
};

function formOf(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

test('a decision goes to the API as the form says it, with the version that the agent saw', async () => {
  const { post, sent } = open({ 'decide-complaint': { status: 'admitted', version: 2 } });
  const answer = await post(`${file}/decision`, admission);
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `${file}?done=decided`]);
  expect(decideComplaint.body.parse(sent[0])).toEqual({
    decisionId,
    expectedVersion: 1,
    decision: { kind: 'admit', checklist: { elements: 'met', competence: 'met', identity: 'met' } },
  });
});

test('a check left out is asked for, and what was typed comes back with its key', async () => {
  const { post, sent } = open({});
  const answer = await post(`${file}/decision`, { ...admission, identity: '', words: 'Bien reçu.' });
  const html = await answer.text();
  expect(answer.status).toBe(422);
  expect(sent).toEqual([]);
  expect(html).toContain('<a href="#admit-elements">Répondez aux trois vérifications.</a>');
  expect(html).toContain('Bien reçu.');
  expect(html).toContain(`value="${decisionId}"`);
  expect(html).toMatch(/<details class="decision" open/);
});

test('an agent who comes second is told that something has moved', async () => {
  const { post } = open({ 'decide-complaint': 'already-decided' });
  const answer = await post(`${file}/decision`, admission);
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('Ce dossier a changé depuis que vous l’avez ouvert');
});

test('an empty message is not sent', async () => {
  const { post, sent } = open({});
  const answer = await post(`${file}/message`, { key: decisionId, text: '  ' });
  expect(answer.status).toBe(422);
  expect(sent).toEqual([]);
});

describe('a form read as a decision', () => {
  test.each([
    [{ kind: 'ask-more', elements: 'met', competence: 'met', identity: 'met' }, ['questions']],
    [{ kind: 'refuse', elements: 'met', competence: 'met', identity: 'met' }, ['reason', 'door', 'words']],
    [{ kind: 'transmit', to: 'parquet' }, ['name']],
    [{ kind: 'record-outcome' }, ['outcome']],
    [{ kind: 'record-outcome', outcome: 'filed-without-action' }, ['closure']],
    [{ kind: 'record-outcome', outcome: 'judgment', 'on-year': '2027' }, ['on', 'court']],
    [{ kind: 'advise' }, ['words']],
  ])('%o lacks %s', (fields, missing) => {
    expect(readDecision(formOf(fields as Record<string, string>))).toEqual({ ok: false, refusal: missing });
  });

  test('an outcome keeps the fields of its kind alone', () => {
    const form = formOf({
      kind: 'record-outcome',
      outcome: 'trial-set',
      closure: 'settled',
      'on-day': '4',
      'on-month': '3',
      'on-year': '2027',
      court: 'Tribunal judiciaire de Lyon',
    });
    expect(readDecision(form)).toEqual({
      ok: true,
      value: {
        kind: 'record-outcome',
        outcome: { kind: 'trial-set', on: '2027-03-04', court: 'Tribunal judiciaire de Lyon' },
      },
    });
  });
});
