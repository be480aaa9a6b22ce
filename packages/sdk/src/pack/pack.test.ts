import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import keys from '../../pack/release-keys.json' with { type: 'json' };
import { brands, shorteners } from '../../pack/source/brands.ts';
import { cues } from '../../pack/source/cues.ts';
import { lasting, rules } from '../../pack/source/rules.ts';
import { english } from '../../pack/source/texts-en.ts';
import { french } from '../../pack/source/texts-fr.ts';
import { topics } from '../../pack/source/topics.ts';
import { createSigner, shippedPack } from '../../testing/pack.ts';
import { parseRule } from '../assess/rules.ts';
import { canonicalBytes } from './canonical.ts';
import { openPack } from './open-pack.ts';

const file = readFileSync(new URL('../../pack/fanal-pack.json', import.meta.url), 'utf8');

describe('the pack that ships', () => {
  test('is signed by the key that ships', async () => {
    expect(await openPack(JSON.parse(file), keys)).toMatchObject({ ok: true, verified: true });
  });

  test('weighs 60 kB at the most', () => {
    expect(Buffer.byteLength(file)).toBeLessThanOrEqual(60_000);
  });

  test('says what its sources say', () => {
    const {
      brands: packed,
      shorteners: short,
      topics: told,
      cues: heard,
      rules: ruled,
      lasting: last,
      texts,
    } = shippedPack;
    expect({ packed, short, told, heard, ruled, last, texts }).toEqual({
      packed: brands,
      short: shorteners,
      told: topics,
      heard: cues,
      ruled: rules,
      last: lasting,
      texts: { fr: french, en: english },
    });
  });

  test('has a wording in both languages for every rule, and a reason for every stage', () => {
    const stages = new Set([...cues.map(({ stage }) => stage), 'scam-like', 'scam-link']);
    for (const rule of rules.map(parseRule)) {
      for (const stage of rule.groups.flat()) expect(stages).toContain(stage);
      for (const texts of [french, english]) expect(texts.warnings[rule.template]?.length).toBeGreaterThan(0);
    }
    for (const stage of stages)
      for (const texts of [french, english]) expect(texts.reasons[stage]).toMatch(/\p{L}/u);
    for (const texts of [french, english]) expect(texts.because).toMatch(/:$/);
  });

  test('says the same things in both languages', () => {
    const shape = ({ warnings, reasons, counts, actions }: typeof french) => ({
      warnings: Object.fromEntries(
        Object.entries(warnings).map(([name, wordings]) => [name, wordings.length]),
      ),
      others: [reasons, counts, actions].map((texts) => Object.keys(texts)),
    });
    expect(shape(english)).toEqual(shape(french));
  });

  test('ends its warnings with a question or an offer, and never calls anything safe', () => {
    for (const texts of [french, english])
      for (const { heading, text } of Object.values(texts.warnings).flat()) {
        expect(`${heading} ${text}`).not.toMatch(
          /\bsûre?s?\b.{0,20}compte|\bsafe to\b|sans danger|vous devez|you must/i,
        );
        expect(heading.length).toBeLessThan(70);
        expect(text.length).toBeLessThan(260);
      }
  });
});

test('French signs stay on the line of their word', () => {
  const told = JSON.stringify(french);
  expect(told.match(/ [?!;:»]|« /g)).toBeNull();
  expect(told).toMatch(/\u202f\?/);
});

test('no complaint is spoken of where there may be none: one voice publishes nothing by itself', () => {
  for (const { counts, warnings, reasons } of [french, english]) {
    const whole = [
      counts['1'],
      reasons['reported'],
      ...(warnings['reported'] ?? []).map(({ heading }) => heading),
    ];
    expect(whole.join(' ')).not.toMatch(/plainte|d’autres|complaint|others/i);
    expect(`${counts['2-4']} ${counts['20+']}`).toMatch(/(plaintes|complaints).*(plaintes|complaints)/);
  }
});

describe('opening a pack', () => {
  const signer = createSigner();
  const signed = signer.sign(shippedPack);

  test('of a trusted key gives it', async () => {
    expect(await openPack(signed, signer.trusted)).toMatchObject({ ok: true, verified: true });
  });

  test('changed by a letter, or signed by anybody else, refuses it', async () => {
    const changed = { ...signed, pack: { ...shippedPack, rules: [] } };
    expect(await openPack(changed, signer.trusted)).toEqual({ ok: false, refusal: 'not-signed' });
    expect(await openPack(createSigner().sign(shippedPack), signer.trusted)).toEqual({
      ok: false,
      refusal: 'not-signed',
    });
    expect(await openPack({ ...signed, key: 'constructor' }, signer.trusted)).toEqual({
      ok: false,
      refusal: 'not-signed',
    });
    expect(await openPack({ ...signed, signature: '' }, signer.trusted)).toEqual({
      ok: false,
      refusal: 'not-signed',
    });
  });

  test('older than the one in use refuses it', async () => {
    const old = signer.sign({ ...shippedPack, version: '2026.9.30' });
    const newerThan = { ...shippedPack, version: '2026.11.1' };
    expect(await openPack(old, signer.trusted, { newerThan })).toEqual({ ok: false, refusal: 'older' });
    expect(await openPack(signed, signer.trusted, { newerThan: { ...shippedPack } })).toMatchObject({
      ok: true,
    });
  });

  test.each([
    [undefined],
    [null],
    ['pack'],
    [{}],
    [{ pack: {} }],
    [{ ...signed, pack: { ...shippedPack, format: 2 } }],
  ])('of %j is no pack', async (given) => {
    expect(await openPack(given, signer.trusted)).toEqual({ ok: false, refusal: 'not-a-pack' });
  });
});

test('the bytes that are signed do not depend on the order in which things were written', () => {
  const text = (value: unknown) => new TextDecoder().decode(canonicalBytes(value));
  expect(text({ b: [1, { d: 'é', c: undefined }], a: 0.5 })).toBe('{"a":0.5,"b":[1,{"d":"é"}]}');
  expect(text({ a: 0.5, b: [1, { d: 'é' }] })).toBe(text({ b: [1, { d: 'é' }], a: 0.5 }));
});
