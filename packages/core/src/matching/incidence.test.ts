import { describe, expect, test } from 'vitest';
import { type IndicatorType, readIndicator } from '../indicator/index.ts';
import type { Sighting } from '../statement/index.ts';
import { incidencesOf, linkingKeysOf } from './index.ts';

function sighting(type: IndicatorType, raw: string, field = 'seller.contact'): Sighting {
  return { ...readIndicator(type, raw), field };
}

function statesOf(...sightings: readonly Sighting[]): [string, string, boolean][] {
  return incidencesOf(sightings).map(({ type, state, derived }) => [type, state, derived]);
}

describe('every sighting becomes an incidence', () => {
  test('that says whether it links, and if not why', () => {
    expect(
      statesOf(
        sighting('iban', 'FR76 3000 6000 0112 3456 7890 189'),
        sighting('iban', 'FR76 0000'),
        sighting('bic', 'BNPAFRPPXXX'),
        sighting('domain', 'leboncoin.fr'),
      ),
    ).toEqual([
      ['iban', 'linking', false],
      ['iban', 'unverified', false],
      ['bic', 'support-only', false],
      ['domain', 'well-known', false],
    ]);
  });

  test('with the keys read off it, which keep what the person wrote', () => {
    const [link, ...keys] = incidencesOf([sighting('url', 'http://www.colis-retard.example/')]);
    expect(link).toMatchObject({ type: 'url', state: 'by-derived', derived: false });
    expect(keys).toMatchObject([
      {
        type: 'domain',
        value: 'colis-retard.example',
        raw: 'http://www.colis-retard.example/',
        field: 'seller.contact',
        state: 'linking',
        derived: true,
      },
    ]);
  });

  test('once a field: what the person wrote stands before the same value read off something else', () => {
    const twice = [
      sighting('domain', 'colis-retard.example'),
      sighting('url', 'https://colis-retard.example'),
    ];
    for (const order of [twice, twice.toReversed()]) {
      const domains = incidencesOf(order).filter(({ type }) => type === 'domain');
      expect(domains).toMatchObject([{ derived: false }]);
    }
    const elsewhere = [
      sighting('domain', 'colis-retard.example'),
      sighting('domain', 'colis-retard.example', 'account'),
    ];
    expect(incidencesOf(elsewhere)).toHaveLength(2);
  });

  test("but the complainant's own number links nobody, however it is spelled", () => {
    const own = [readIndicator('phone', '+33 6 39 98 12 34')];
    const [number] = incidencesOf([sighting('phone', '06.39.98.12.34')], own);
    expect(number?.state).toBe('reporter-own');
  });
});

test('the linking keys of a statement come once, in one order', () => {
  const named = [
    sighting('phone', '06 39 98 12 34'),
    sighting('iban', 'FR7630006000011234567890189'),
    sighting('phone', '0639981234', 'account'),
    sighting('bic', 'BNPAFRPPXXX'),
  ];
  const keys = ['iban FR7630006000011234567890189', 'phone +33639981234'];
  expect(linkingKeysOf(incidencesOf(named))).toEqual(keys);
  expect(linkingKeysOf(incidencesOf(named.toReversed()))).toEqual(keys);
});
