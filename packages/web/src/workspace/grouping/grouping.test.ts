import { answerQuestion, decideMatching, undoMatchingDecision } from '@fanal/contract/investigation';
import { makeReference } from '@fanal/core/reference';
import { describe, expect, test } from 'vitest';
import { createWorkspace } from '../index.ts';
import { type FakeAnswers, fakeApi } from '../testing/fake-api.ts';
import { analyst, decision, questionId, queueRow, reason } from '../testing/fixtures.ts';
import {
  apart,
  decisionFile,
  groupingAnswers,
  indicatorFile,
  outcome,
  question,
  questionFile,
} from './testing/fixtures.ts';

const one = makeReference('F', Uint8Array.of(7, 1, 2, 3, 4, 5, 6));
const other = makeReference('F', Uint8Array.of(8, 1, 2, 3, 4, 5, 6));
const key = '0b6f7b9e-7f0e-4c39-9d3c-3a52a4a7a009';

function open(answers: FakeAnswers = {}) {
  const api = fakeApi({ 'get-me': analyst, ...groupingAnswers, ...answers });
  const app = createWorkspace({
    fetchApi: api.fetch,
    publicUrl: 'https://fanal.example',
    operator: { name: 'Centre de test', mode: 'authority' },
    demonstration: false,
  });
  const post = (path: string, form: Record<string, string>) =>
    app.request(path, { method: 'POST', body: new URLSearchParams(form) });
  const read = async (path: string) => wordsOf(await (await app.request(path)).text());
  return { app, post, read, asked: api.asked, sent: api.sent };
}

function wordsOf(html: string): string {
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

describe('the menu', () => {
  test('says how many questions wait', async () => {
    expect(await open({ 'count-questions': { open: 1_204 } }).read('/agents/en/proposals')).toContain(
      'Proposals (1,204)',
    );
  });

  test('is whole without its number', async () => {
    const words = await open({ 'count-questions': 'not-allowed' }).read('/agents/en/proposals');
    expect(words).toContain(' Proposals ');
    expect(words).not.toContain('Proposals (');
  });
});

describe('a question', () => {
  const page = `/agents/fr/rapprochements/${questionId}`;

  test('sets both sides and the evidence beside one another, with what each comes to', async () => {
    const words = await open().read(page);
    expect(words).toContain('Premier côté');
    expect(words).toContain('S-8MQ2-44XN-D0RK');
    expect(words).toContain('S-0007-0008-0009');
    expect(words).toContain('Même IBAN FR76 3000');
    expect(words).toMatch(/Somme 20,7\sbits/);
    expect(words).toMatch(/Un des côtés ne le nomme qu’une fois \(1 plainte\) sans poids/);
    expect(words.match(/Somme/g)).toHaveLength(1);
  });

  test('shows evidence that this version has no sentence for, with its weight', async () => {
    expect(await open().read(page)).toContain('Autre indice sans poids');
  });

  test('is answered with a reason, under the form’s own key, and leads back to what became of it', async () => {
    const { post, sent } = open();
    const answer = await post(`${page}/reponse`, {
      act: 'refuse',
      decisionId: key,
      reason: ' Deux équipes. ',
    });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${page}?done=decided`]);
    expect(answerQuestion.body.parse(sent[0])).toEqual({
      decisionId: key,
      answer: 'refuse',
      reason: 'Deux équipes.',
    });
  });

  test.each([
    ['nothing', '   '],
    ['more than is kept', 'x'.repeat(2_001)],
  ])(
    'is not answered with a reason of %s, and the form keeps what was typed and its key',
    async (_, typed) => {
      const { post, sent } = open();
      const answer = await post(`${page}/reponse`, { act: 'accept', decisionId: key, reason: typed });
      const html = await answer.text();
      expect(answer.status).toBe(422);
      expect(sent).toEqual([]);
      expect(html).toContain('<a href="#accept-reason">');
      expect(html).toContain(`value="${key}"`);
      expect(html.match(/<details class="decision" open/g)).toHaveLength(1);
    },
  );

  test('that another agent answered meanwhile says so', async () => {
    const { post } = open({ 'answer-question': 'already-decided' });
    const answer = await post(`${page}/reponse`, { act: 'accept', decisionId: key, reason: 'Même équipe.' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Un autre agent a décidé entre-temps');
  });

  test('of one series offers to split it, and a large one says that it is still computed', async () => {
    const sides = [questionFile.sides[0], { ...questionFile.sides[1], series: questionFile.sides[0].series }];
    const words = await open({ 'read-question': { ...questionFile, sides } }).read(page);
    expect(words).toContain('Scinder');
    expect(words).toContain('Les deux côtés');
    expect(words).not.toContain('Second côté');
    const { post } = open({ 'answer-question': { ...outcome, settled: false } });
    const answer = await post(`${page}/reponse`, { act: 'refuse', decisionId: key, reason: 'Deux équipes.' });
    expect(answer.headers.get('location')).toBe(`${page}?done=settling`);
  });

  test('once answered shows where both sides stand, and leads to the decision', async () => {
    const answered = {
      ...questionFile,
      state: 'accepted',
      closedAt: question.madeAt,
      may: [],
      decisionId: decision.id,
    };
    const { app } = open({ 'read-question': answered });
    const html = await (await app.request(page)).text();
    expect(html).toContain(`href="/agents/fr/decisions/${decision.id}"`);
    expect(html).not.toContain('action="/agents/fr/rapprochements');
  });

  test('about decisions that contradict each other is answered by undoing one', async () => {
    const { indicator: _, ...rest } = questionFile;
    const words = await open({
      'read-question': { ...rest, kind: 'contradiction', namings: [[], []], may: [] },
    }).read(page);
    expect(words).toContain('Annulez-en une');
    expect(words).toContain('Voir la décision');
  });
});

describe('two complaints', () => {
  test('that stand together show the path, as each wrote it, in bits and days', async () => {
    const words = await open().read(`/agents/fr/liens/${one}/${other}`);
    expect(words).toContain('compte 2 étapes');
    expect(words).toMatch(/Même IBAN FR76 3000 6000 0112 3456 7890 189/);
    expect(words).toMatch(/18,2\sbits, 12 jours entre les deux/);
    expect(words).toContain('Un agent les a réunies');
    expect(words).toContain('Séparer');
  });

  test('that stand apart show what was not used, and why, in figures', async () => {
    const words = await open({ 'explain-pair': apart }).read(`/agents/en/ties/${one}/${other}`);
    expect(words).toContain('Appears in 1,626 complaints. Of 64 looked at, none shares anything else');
    expect(words).toContain('3% of what else they could share is shared; it would take 8%');
    expect(words).toContain('See the question put to agents');
    expect(words).toContain('See the decision');
    expect(words).toContain('Join');
  });

  test('are found however their references are typed, and what is typed goes in a body', async () => {
    const { post, asked } = open();
    const answer = await post('/agents/fr/liens', { one: one.toLowerCase(), other: ` ${other} ` });
    expect(answer.headers.get('location')).toBe(`/agents/fr/liens/${one}/${other}`);
    expect(asked.map(String).join()).not.toContain(one.toLowerCase());
  });

  test.each([
    [{ one: '06 39 98 12 34', other }, ['#compare-one']],
    [{ one, other: '' }, ['#compare-other']],
    [{ one, other: one }, ['#compare-other']],
    [{ one: '', other: '' }, ['#compare-one', '#compare-other']],
  ])('%o are asked for again at %o', async (form, targets) => {
    const answer = await open().post('/agents/fr/liens', form);
    expect(answer.status).toBe(422);
    const [, summary = ''] = /data-error-summary(.*?)<\/ul>/s.exec(await answer.text()) ?? [];
    expect([...summary.matchAll(/href="([^"]+)"/g)].map(([, target]) => target)).toEqual(targets);
  });

  test('of which one does not exist are asked for again', async () => {
    const answer = await open({ 'explain-pair': 'not-found' }).app.request(
      `/agents/fr/liens/${one}/${other}`,
    );
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('ne mène à aucune plainte');
  });
});

describe('a decision', () => {
  test('on two complaints goes to the API with its reason, and leads to what became of it', async () => {
    const { post, sent } = open();
    const form = { act: 'cannot-link', decisionId: key, one, other, reason: 'Deux équipes.' };
    const answer = await post('/agents/en/decisions', form);
    expect(answer.headers.get('location')).toBe(`/agents/en/decisions/${key}?done=decided`);
    expect(decideMatching.body.parse(sent[0])).toEqual({
      decisionId: key,
      reason: 'Deux équipes.',
      decision: { kind: 'cannot-link', complaints: [one, other] },
    });
  });

  test('on a value goes by its number', async () => {
    const { post, sent } = open();
    const form = { act: 'hub', decisionId: key, indicatorId: '2', reason: 'Standard d’une banque.' };
    await post('/agents/en/decisions', form);
    expect(decideMatching.body.parse(sent[0]).decision).toEqual({ kind: 'hub', indicatorId: 2 });
  });

  test('without a reason or a reference comes back with both asked for', async () => {
    const { post, sent } = open();
    const form = { act: 'must-link', decisionId: key, one, other: 'nothing', reason: '' };
    const html = await (await post('/agents/fr/decisions', form)).text();
    expect(html).toContain('<a href="#must-link-other">');
    expect(html).toContain('<a href="#must-link-reason">');
    expect(html).toMatch(/name="other"[^>]* value="nothing"/);
    expect(sent).toEqual([]);
  });

  test('of a kind that does not exist is no decision', async () => {
    expect((await open().post('/agents/fr/decisions', { act: 'merge', reason: 'x' })).status).toBe(404);
  });

  test('says where its complaints stand, and what agents are asked of those series', async () => {
    const words = await open().read(`/agents/en/decisions/${decision.id}`);
    expect(words).toContain(`Complaint ${queueRow.reference} now stands in S-8MQ2-44XN-D0RK`);
    expect(words).toContain('They stand in two series.');
    expect(words).toContain('Question 1');
  });

  test('is undone with a reason', async () => {
    const { post, sent } = open();
    const page = `/agents/fr/decisions/${decision.id}`;
    expect((await post(`${page}/annulation`, { reason: ' ' })).status).toBe(422);
    const answer = await post(`${page}/annulation`, { reason: 'Erreur de ma part.' });
    expect(answer.headers.get('location')).toBe(`${page}?done=undone`);
    expect(undoMatchingDecision.body.parse(sent[0])).toEqual({ reason: 'Erreur de ma part.' });
  });

  test('that is undone cannot be undone again', async () => {
    const undone = { at: decision.at, agent: 'Yves Lambert', reason: 'Titulaire poursuivi.' };
    const words = await open({ 'read-matching-decision': { ...decisionFile, undone } }).read(
      `/agents/en/decisions/${decision.id}`,
    );
    expect(words).toContain('Titulaire poursuivi.');
    expect(words).not.toContain('Undo this decision');
  });
});

describe('a value', () => {
  test('that links can be declared a hub, or held to linking', async () => {
    const words = await open().read('/agents/en/indicators/2');
    expect(words).toContain(reason.shown);
    expect(words).toContain('A hub: links nobody');
    expect(words).toContain('Not a hub: links');
  });

  test('that is a hub can be made to link again', async () => {
    const words = await open({ 'read-indicator': { ...indicatorFile, unused: 'hub', naming: 10_000 } }).read(
      '/agents/en/indicators/2',
    );
    expect(words).toContain('at least 10,000');
    expect(words).not.toContain('A hub: links nobody');
    expect(words).toContain('Not a hub: links');
  });

  test('that is everybody’s, or fails its check, is no matter for a decision', async () => {
    const words = await open({ 'read-indicator': { ...indicatorFile, unused: 'well-known' } }).read(
      '/agents/en/indicators/2',
    );
    expect(words).toContain('Nothing to decide');
  });
});
