import { doorOf, missingSteps, scamTypeOf } from '@fanal/core/journey';
import { incidencesOf, linkingKeysOf } from '@fanal/core/matching';
import { startBatch } from '@fanal/core/matching/batch';
import { describe, expect, test } from 'vitest';
import { lentAccounts } from './doubts.ts';
import { loneFilings, seriesSizes } from './plan.ts';
import { demonstrationStories } from './stories.ts';
import type { Trace } from './trace.ts';

const now = new Date('2026-11-24T10:00:00Z');
const stories = demonstrationStories(now);
const keysOf = (story: (typeof stories)[number]) => linkingKeysOf(incidencesOf(story.statement.sightings));

function keyOfTrace(trace: Trace): string {
  switch (trace.kind) {
    case 'site':
      return `domain ${trace.value}`;
    case 'handle':
      return `handle ${trace.platform}:${trace.value}`;
    case 'wallet':
      return `wallet ${trace.chain}:${trace.value}`;
    default:
      return `${trace.kind} ${trace.value}`;
  }
}

describe('each story', () => {
  test('answers every page that the journey asks', () => {
    expect(stories.flatMap(({ answers }) => missingSteps(answers))).toEqual([]);
  });

  test('goes to the complaint, as the scam it was written for', () => {
    for (const { answers, filing } of stories) {
      expect(doorOf(answers)).toEqual({ kind: 'complaint', scamType: filing.scheme.scamType });
      expect(scamTypeOf(answers).scamType).toBe(filing.scheme.scamType);
    }
  });

  test('is found to name what its offenders left, in whatever spelling, and nothing else that links', () => {
    for (const story of stories) {
      const { traces, bankLine } = story.filing;
      const sites = traces.filter(({ kind }) => kind === 'site');
      // A page of a site is a key beside the site's own.
      const isPage = (key: string) => sites.some(({ value }) => key.startsWith(`url https://${value}/`));
      const named = [...traces.map(keyOfTrace), ...(bankLine === undefined ? [] : [`phone ${bankLine}`])];
      expect(keysOf(story).filter((key) => !isPage(key))).toEqual(named.sort());
    }
  });

  test('was filed, and read after that, in the four months before now', () => {
    const oldest = now.getTime() - 122 * 24 * 3_600_000;
    for (const { filing, readAt } of stories) {
      expect(filing.filedAt.getTime()).toBeGreaterThan(oldest);
      expect(filing.filedAt.getTime()).toBeLessThan(now.getTime());
      if (readAt === undefined) continue;
      expect(readAt.getTime()).toBeGreaterThan(filing.filedAt.getTime());
      expect(readAt.getTime()).toBeLessThan(now.getTime());
    }
  });

  test('is in words of its own', () => {
    expect(new Set(stories.map(({ statement }) => statement.narrative)).size).toBe(stories.length);
  });
});

describe('all together', () => {
  const batch = startBatch();
  for (const { statementId, filing, person, ...story } of stories) {
    const day = Math.floor(filing.filedAt.getTime() / (24 * 3_600_000));
    batch.add({
      statementId,
      keys: linkingKeysOf(incidencesOf(story.statement.sightings)),
      day,
      voice: person.id,
    });
  }
  const settled = batch.settle();

  test('the true series are those that the shared values draw, chains included', () => {
    const found = new Map(
      stories.map((_, statement) => [settled.idOf(statement), settled.clusterOf(statement)]),
    );
    const pairs = stories.map(({ statementId, filing }) => `${filing.series} ${found.get(statementId)}`);
    const count = seriesSizes.length + loneFilings;
    expect(new Set(stories.map(({ filing }) => filing.series)).size).toBe(count);
    expect(new Set(found.values()).size).toBe(count);
    expect(new Set(pairs).size).toBe(count);
  });

  test('agents are asked about the accounts lent, and the line of a bank ties nobody', () => {
    const seriesAt = new Map(stories.map(({ statementId, filing }) => [statementId, filing.series]));
    const asked = settled.proposals.map(({ one, other }) =>
      [one, other].map((statement) => seriesAt.get(settled.idOf(statement))),
    );
    expect(asked).toHaveLength(lentAccounts);
    for (const [one, other] of asked) expect(one).not.toBe(other);
    const callers = stories.filter(({ filing }) => filing.bankLine !== undefined);
    expect(settled.hubs.map(({ type, holders }) => [type, holders])).toEqual([['phone', callers.length]]);
  });

  test('in the largest series the first and the last share nothing', () => {
    const largest = stories.filter(({ filing }) => filing.series === '0');
    const [first, last] = [largest[0], largest.at(-1)];
    const shared = first && last ? keysOf(first).filter((key) => keysOf(last).includes(key)) : undefined;
    expect(largest).toHaveLength(40);
    expect(shared).toEqual([]);
  });

  test('seven in ten are in French, and every scam type is there', () => {
    const french = stories.filter(({ statement }) => statement.locale === 'fr').length / stories.length;
    expect(french).toBeGreaterThan(0.6);
    expect(french).toBeLessThan(0.8);
    const types = new Map<string, number>();
    for (const { scamType } of stories.map(({ statement }) => statement))
      types.set(scamType, (types.get(scamType) ?? 0) + 1);
    for (const type of ['romance', 'false-sale', 'fake-investment'])
      expect(types.get(type)).toBeGreaterThan(25);
    for (const type of ['fake-bank-adviser', 'phishing', 'other']) expect(types.get(type)).toBeGreaterThan(2);
  });

  test('the traps are set: shared by strangers, each for its reason', () => {
    const holders = new Map<string, Set<string>>();
    for (const { statement, filing } of stories) {
      for (const { state, type, value } of incidencesOf(statement.sightings)) {
        if (state === 'linking' || state === 'by-derived') continue;
        const key = `${state} ${type} ${value}`;
        holders.set(key, (holders.get(key) ?? new Set()).add(filing.series));
      }
    }
    const shared = [...holders].filter(([, series]) => series.size > 1).map(([key]) => key);
    expect(shared).toEqual(
      expect.arrayContaining([
        'well-known domain www.leboncoin.fr',
        'well-known domain gmail.com',
        'well-known phone +33892705705',
        'well-known phone +33805805817',
        'support-only bic EXEMFRP0XXX',
        'unverified iban FR7699999000010000123456769',
      ]),
    );
  });

  test('a complainant’s own number is quoted in accounts and never sighted', () => {
    const quoting = stories.filter(({ answers }) =>
      JSON.stringify(answers['found'] ?? '').includes('phone:+3363998'),
    );
    const sighted = stories.filter(({ person, statement }) =>
      statement.sightings.some(({ value }) => value === person.phone),
    );
    const quoted = quoting.filter(({ person, answers }) =>
      JSON.stringify(answers['found']).includes(person.phone),
    );
    expect(quoted.length).toBeGreaterThan(10);
    expect(sighted).toEqual([]);
  });
});

test('another hour of the same day tells the same stories', { timeout: 60_000 }, () => {
  const told = (those: typeof stories) =>
    those.map(({ statementId, statement }) => `${statementId} ${statement.narrative}`);
  const later = demonstrationStories(new Date('2026-11-24T23:59:59Z'));
  expect(told(later).toSorted()).toEqual(told(stories).toSorted());
});
