import { type Answers, allSteps, stepsOf } from '@fanal/core/journey';
import { scamTypes } from '@fanal/core/statement';
import { describe, expect, test } from 'vitest';
import { faultsOf, siteWith } from './testing/site.ts';

const asked: Readonly<Record<(typeof scamTypes)[number], string>> = {
  romance: 'relationship',
  sextortion: 'intimate-images',
  'false-sale': 'sell',
  'fake-shop': 'shop',
  'fake-investment': 'invest',
  'fake-bank-adviser': 'bank',
  phishing: 'link',
  'hacked-account': 'account',
  ransomware: 'locked',
  other: 'job',
};

const victims = {
  victim: { who: 'me', age: 'adult' },
  guardian: { who: 'relative', relation: 'guardian', age: 'adult' },
  relative: { who: 'relative', relation: 'child', age: 'adult' },
  organisation: { who: 'organisation' },
  witness: { who: 'witness' },
} as const;

function begun(victim: Answers[string], what: string): Answers {
  return {
    safety: { now: 'safe' },
    victim,
    author: { known: 'no', met: 'no' },
    harm: { what: ['paid'] },
    material: { have: 'nothing' },
    account: { text: 'Il appelle du 06 39 98 12 34.' },
    request: { what: [what] },
    'sextortion-threat': { demand: ['money'], published: 'yes' },
    'handing-over': { ready: 'victim-here' },
  };
}

/** Some entry in every step that applies: enough to open any page. A witness's last page opens the door: left out. */
function whole(answers: Answers): Answers {
  let known = answers;
  for (const step of allSteps) {
    const applies = stepsOf(known).some((each) => each.id === step.id);
    if (applies && known[step.id] === undefined) known = { ...known, [step.id]: step.list ? [{}] : {} };
  }
  return known;
}

async function faultsOfEveryPage(answers: Answers, locale: 'fr' | 'en') {
  const site = siteWith({ answers });
  const base = locale === 'fr' ? '/fr/plainte' : '/en/complaint';
  const faults: string[] = [];
  for (const step of stepsOf(answers)) {
    const response = await site.get(`${base}/${step.id}`);
    const html = await response.text();
    faults.push(...faultsOf(html, locale).map((fault) => `${step.id}: ${fault}`));
    if (response.status !== 200) faults.push(`${step.id}: ${response.status}`);
  }
  return faults;
}

describe.each(['fr', 'en'] as const)('in %s', (locale) => {
  test.each(scamTypes)('every page of a story of %s opens, sound', async (scamType) => {
    expect(await faultsOfEveryPage(whole(begun(victims.victim, asked[scamType])), locale)).toEqual([]);
  });

  test.each(Object.entries(victims))('every page opens for a %s', async (_, victim) => {
    expect(await faultsOfEveryPage(whole(begun(victim, 'job')), locale)).toEqual([]);
  });
});

test.each([
  ['guardian', 'à la personne protégée'],
  ['relative', 'à votre proche'],
  ['organisation', 'à votre organisation'],
  ['witness', 'ce que vous avez vu'],
] as const)('a %s is asked for the story in their own terms', async (teller, words) => {
  const { account: _, request: __, ...before } = begun(victims[teller], 'job');
  const html = await (await siteWith({ answers: before }).get('/fr/plainte/account')).text();
  expect(html).toContain(words);
});

test.each([
  [{ victim: { who: 'me', age: 'minor', images: 'yes' } }, ['tel:3018', '/fr/images-intimes-mineur']],
  [{ victim: { who: 'me', age: 'minor', images: 'no' } }, ['tel:119']],
  [{ ...begun(victims.witness, 'job'), contacts: [] }, ['internet-signalement', '/fr/revenir-plus-tard']],
  [
    { ...begun(victims.relative, 'job'), 'handing-over': { ready: 'later' } },
    ['tel:116006', '/fr/revenir-plus-tard'],
  ],
] as readonly (readonly [Answers, readonly string[]])[])(
  'people rather than a form: %j',
  async (answers, links) => {
    const html = await (await siteWith({ answers }).get('/fr/orientation')).text();
    for (const link of links) expect(html).toContain(link);
    expect(faultsOf(html, 'fr')).toEqual([]);
  },
);

test('whoever tells for someone else is shown how to stand by them', async () => {
  const answers = begun(victims.relative, 'bank');
  const html = await (await siteWith({ answers }).get('/fr/premiers-gestes')).text();
  expect(html).toContain('Restez de son côté');
});
