import { Outcome as WireOutcome } from '@fanal/contract/warning';
import { describe, expect, test } from 'vitest';
import type { Assessment } from '../assess/assess.ts';
import { armOf, createReporter, dwellOf, type Outcome, outcomeOfHeldOut } from './outcome.ts';

const outcome: Outcome = {
  template: 'money-ask.1',
  locale: 'fr',
  decision: 'interrupt',
  arm: 'shown',
  dwell: '2s-10s',
  choice: 'paused',
  next: 'unknown',
};

test('outcomes are those of the contract', () => {
  expect(WireOutcome.parse(outcome)).toEqual(outcome);
});

test.each([
  [undefined, 'not-shown'],
  [1_999, 'under-2s'],
  [2_000, '2s-10s'],
  [10_001, 'over-10s'],
] as const)('%s ms on screen is %s', (milliseconds, dwell) => {
  expect(dwellOf(milliseconds)).toBe(dwell);
});

describe('reporting', () => {
  function reporter(answer: () => Promise<Response>) {
    const sent: { readonly url: string; readonly init: RequestInit }[] = [];
    const send: typeof fetch = (url, init = {}) => {
      sent.push({ url: String(url), init });
      return answer();
    };
    return { sent, ...createReporter({ origin: 'https://fanal.example', siteKey: 'site', fetch: send }) };
  }

  test('goes out together and carries nobody’s identity', async () => {
    const { sent, report, flush } = reporter(async () => new Response(null, { status: 202 }));
    report(outcome);
    report({ ...outcome, choice: 'continued' });
    expect(sent).toEqual([]);
    await flush();
    await flush();
    expect(sent).toHaveLength(1);
    expect(sent[0]?.init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    expect(JSON.parse(String(sent[0]?.init.body))).toEqual({
      siteKey: 'site',
      outcomes: [outcome, { ...outcome, choice: 'continued' }],
    });
  });

  test('that fails is forgotten, and troubles nobody', async () => {
    const { sent, report, flush } = reporter(() => Promise.reject(new TypeError('fetch failed')));
    report(outcome);
    await expect(flush()).resolves.toBeUndefined();
    await flush();
    expect(sent).toHaveLength(1);
  });
});

describe('the hold-out arm', () => {
  test('takes the share that was drawn for it', () => {
    expect(armOf('tip', 0.05, 0.1)).toBe('held-out');
    expect(armOf('tip', 0.1, 0.1)).toBe('shown');
    expect(armOf('interrupt', 0.99, 0)).toBe('shown');
  });

  test('never takes whoever is about to pay', () => {
    expect(armOf('hold', 0, 1)).toBe('shown');
  });

  const assessment: Assessment = {
    decision: 'interrupt',
    template: 'money-ask.2',
    heading: '',
    text: '',
    ctas: [],
    reasons: [],
    expiresAt: '2026-11-25T10:00:00.000Z',
  };

  test('is counted under the wording that would have been shown, and says so in the words of the contract', () => {
    const heldOut = outcomeOfHeldOut(assessment, 'fr-FR', 'went-on');
    expect(heldOut).toEqual({
      template: 'money-ask.2',
      locale: 'fr',
      decision: 'interrupt',
      arm: 'held-out',
      dwell: 'not-shown',
      choice: 'not-shown',
      next: 'went-on',
    });
    expect(WireOutcome.parse(heldOut)).toEqual(heldOut);
  });

  test('has nothing to count where there was nothing to say', () => {
    expect(outcomeOfHeldOut({ decision: 'none' }, 'fr', 'stopped')).toBeUndefined();
  });
});
