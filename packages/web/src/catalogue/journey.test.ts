import { adviceForTellers, allSteps, fieldErrors, scamJourneys, sections } from '@fanal/core/journey';
import { describe, expect, test } from 'vitest';
import { journeyTexts as english } from './en/journey.ts';
import { journeyTexts as spanish } from './es/journey.ts';
import { journeyTexts as french } from './fr/journey.ts';
import type { JourneyTexts } from './journey-texts.ts';

const languages = [
  ['French', french],
  ['English', english],
  ['Spanish', spanish],
] as const;

/** Every sentence of a catalogue with the path to it. */
function sentencesOf(texts: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof texts === 'string') return [[path, texts]];
  if (typeof texts !== 'object' || texts === null) return [];
  return Object.entries(texts).flatMap(([key, value]) => sentencesOf(value, `${path}.${key}`));
}

function placeholdersIn(sentence: string): readonly string[] {
  return (sentence.match(/\{[a-z]+\}/g) ?? []).toSorted();
}

describe.each(languages)('in %s', (_, texts: JourneyTexts) => {
  test('there are texts for the steps of core and for no other', () => {
    expect(Object.keys(texts.steps).toSorted()).toEqual(allSteps.map((step) => step.id).toSorted());
  });

  test.each(allSteps.map((step) => [step.id, step] as const))(
    '%s has its question, fields and options',
    (id, step) => {
      const stepTexts = texts.steps[id];
      expect(Object.keys(stepTexts?.fields ?? {}).toSorted()).toEqual(
        step.fields.map((field) => field.name).toSorted(),
      );
      expect(stepTexts?.lead).toBeDefined();
      expect(stepTexts?.list !== undefined).toBe(step.list !== undefined);
      if (step.list !== undefined) expect(placeholdersIn(stepTexts?.list?.item ?? '')).toEqual(['{number}']);
      for (const field of step.fields) {
        const options = field.kind === 'choice' || field.kind === 'choices' ? field.options : [];
        expect(Object.keys(stepTexts?.fields[field.name]?.options ?? {}).toSorted()).toEqual(
          options.toSorted(),
        );
      }
    },
  );

  test('every section and every error has its sentence', () => {
    expect(Object.keys(texts.sections).toSorted()).toEqual(sections.toSorted());
    expect(Object.keys(texts.errors).toSorted()).toEqual(fieldErrors.toSorted());
  });

  test('every advice of a type is written, and none is left unused', () => {
    const used = new Set([...scamJourneys.flatMap((each) => each.firstTenMinutes), ...adviceForTellers]);
    expect(Object.keys(texts.advice).toSorted()).toEqual([...used].toSorted());
  });

  test('no sentence is empty or has stray spaces', () => {
    for (const [path, sentence] of sentencesOf(texts)) {
      expect(sentence, path).toBe(sentence.trim());
      expect(sentence, path).not.toBe('');
      expect(sentence, path).not.toMatch(/ {2}|'/);
    }
  });

  test('phones can be dialled and links are safe', () => {
    for (const [path, value] of sentencesOf(texts)) {
      if (path.endsWith('.phone') && path.includes('.calls.')) expect(value, path).toMatch(/^\d[\d ]+$/);
      if (path.endsWith('.href')) expect(value, path).toMatch(/^https:\/\//);
    }
  });
});

test.each([
  ['English', english],
  ['Spanish', spanish],
])('%s says the same things, with the same placeholders, numbers to call and links', (_, translation) => {
  const inFrench = sentencesOf(french);
  const inTranslation = new Map(sentencesOf(translation));
  expect([...inTranslation.keys()]).toEqual(inFrench.map(([path]) => path));
  for (const [path, sentence] of inFrench) {
    const translated = inTranslation.get(path) ?? '';
    expect(placeholdersIn(translated), path).toEqual(placeholdersIn(sentence));
    if (/\.(phone|href)$/.test(path) && !path.includes('.steps.')) expect(translated, path).toBe(sentence);
  }
});

test('signs that agents read have their sentence', () => {
  const answers = (what: string, how: string, text: string) => ({
    account: { text },
    beginning: { how },
    request: { what: [what] },
  });
  const options = allSteps.flatMap((step) => (step.id === 'request' ? step.fields : []));
  const begun = allSteps.flatMap((step) => (step.id === 'beginning' ? step.fields : []));
  const seen = new Set<string>();
  const words = `mon amour tinder dating; annonce vendeur colis; bitcoin trading crypto; nue webcam chantage;
    boutique commande panier; ma banque conseiller coursier; sms lien amende; piratage mon compte;
    rançon fichiers serveur`;
  for (const what of options.flatMap((field) => ('options' in field ? field.options : []))) {
    for (const how of begun.flatMap((field) => ('options' in field ? field.options : []))) {
      for (const journey of scamJourneys) {
        for (const sign of journey.recognise(answers(what, how, words)).signs) seen.add(sign);
      }
    }
  }
  expect(Object.keys(french.signs).toSorted()).toEqual([...seen].toSorted());
});

test('French puts a no-break space before its double punctuation and inside its quotation marks', () => {
  for (const [path, sentence] of sentencesOf(french)) {
    expect(sentence, path).not.toMatch(/ [?!;:»]|« /);
    expect(sentence.replace(/https?:\/\//g, ''), path).not.toMatch(/[\p{L}\d)][?!;:»]/u);
  }
});
