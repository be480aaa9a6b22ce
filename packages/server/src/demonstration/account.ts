import type { Facts } from './facts.ts';
import { drawHand } from './handwriting.ts';
import { tellAmount } from './money.ts';
import { type Aside, asides, commonQuotes, prefaces, voices } from './narrative/common.ts';
import type { Beat } from './narrative/narrative.ts';
import { narratives } from './narrative/narratives.ts';
import type { Random } from './random.ts';
import { spell, spellPhone } from './spelling.ts';
import type { Trace } from './trace.ts';
import { spanInWords } from './vocabulary.ts';

/** A sentence to fill, and the value that stands at `{value}`: it is never touched by the hand that writes. */
type Sentence = { readonly template: string; readonly value?: string; readonly platform?: string };

/** Stands for the value while the words around it are written. */
const mark = '\ue200';

/** The story in the person's own words, with what they quote in it. */
export function writeAccount(random: Random, facts: Facts): string {
  const narrative = narratives[facts.filing.scheme.name][facts.language];
  const say = (beats: readonly Beat[]): Sentence[] =>
    beats
      .map((beat) => random.pick(facts.payments.length > 1 ? beat : withoutTotal(beat)))
      .flatMap((template) => (template === '' ? [] : [{ template }]));

  const middle = say(facts.payments.length > 0 ? narrative.paid : narrative.unpaid);
  const told = [...say(narrative.begins), ...middle, ...say(narrative.ends)];
  for (const trace of facts.quoted) {
    told.splice(random.whole(1, told.length), 0, quote(random, facts, trace));
  }
  for (const aside of facts.asides) {
    told.splice(random.whole(told.length - 1, told.length), 0, digress(random, facts, aside));
  }
  if (facts.who !== 'me') told.unshift(preface(random, facts));
  const { before, after } = voices[facts.language];
  if (random.chance(0.3)) told.unshift({ template: random.pick(before) });
  if (random.chance(0.3)) told.push({ template: random.pick(after) });

  const words = wordsOf(random, facts);
  const hand = drawHand(random, facts.language);
  return told
    .map(({ template, value = '', platform = '' }) => {
      const filled = fill(template, random, facts, { ...words, platform: platform || facts.platform });
      return hand.sentence(filled).replace(mark, () => value);
    })
    .reduce((account, sentence) => `${account}${gap(account, sentence) ?? hand.join()}${sentence}`);
}

/** One payment has no total to tell. */
function withoutTotal(beat: Beat): Beat {
  const others = beat.filter((template) => !template.includes('{total}'));
  return others.length === 0 ? [''] : others;
}

function quote(random: Random, { filing, language }: Facts, trace: Trace): Sentence {
  const own = narratives[filing.scheme.name][language].quotes[trace.kind];
  const template = random.pick(own ?? commonQuotes[language][trace.kind]);
  const value = spell(trace, 'text', random);
  return trace.kind === 'handle'
    ? { template, value, platform: platformAsWritten[trace.platform] }
    : { template, value };
}

const platformAsWritten = {
  instagram: 'Instagram',
  facebook: 'Facebook',
  telegram: 'Telegram',
  snapchat: 'Snapchat',
} as const;

const publicValues = {
  'card-stop-line': ['0892 705 705', '08 92 70 57 05', '0892705705'],
  'public-line': ['0805 805 817', '08 05 80 58 17'],
  'mail-provider': ['gmail.com', 'outlook.com', 'yahoo.fr'],
} as const satisfies Partial<Record<Aside, readonly string[]>>;

function digress(random: Random, facts: Facts, aside: Aside): Sentence {
  return { template: random.pick(asides[facts.language][aside]), value: quotedIn(random, facts, aside) };
}

function quotedIn(random: Random, { person, filing }: Facts, aside: Aside): string {
  if (aside === 'own-number') return spellPhone(person.phone, random);
  if (aside === 'bank-line') return spellPhone(filing.bankLine ?? '', random);
  return random.pick(publicValues[aside]);
}

function preface(random: Random, { language, who, victim }: Facts): Sentence {
  return { template: random.pick(prefaces[language][who === 'organisation' ? who : victim]) };
}

type Words = Readonly<Record<string, string>>;

function wordsOf(random: Random, facts: Facts): Words {
  const { filing, language, currency, payments, firstAmount } = facts;
  const total = payments.reduce((sum, { amount }) => sum + amount, 0);
  return {
    name: filing.persona.name,
    job: filing.persona.job[language],
    there: filing.persona.country.there[language],
    city: facts.city,
    place: facts.beginning.place,
    item: facts.item,
    amount: tellAmount(random, firstAmount, currency, language),
    total: tellAmount(random, total, currency, language),
    weeks: spanInWords(facts.lasted, language),
  };
}

/** A template of ours: a slot that has no word is a fault of the template. */
function fill(template: string, random: Random, facts: Facts, words: Words): string {
  return template
    .replace(/\{([ov]):([^|}]*)\|([^}]*)\}/g, (_, whom: string, man: string, woman: string) => {
      const gender = whom === 'o' ? facts.filing.persona.gender : facts.victim;
      return gender === 'm' ? man : woman;
    })
    .replace(/\[([^\]]*)\]/g, (_, choices: string) => random.pick(choices.split('|')))
    .replace(/\{([a-z]+)\}/g, (_, slot: string) => {
      const word = slot === 'value' ? mark : words[slot];
      if (word === undefined) throw new Error(`A story has no word for {${slot}}`);
      return word;
    });
}

/** After a bare value the next sentence starts on a line of its own; a sum there must not be read with it. */
function gap(account: string, next: string): string | undefined {
  if (/[.!?…]$/.test(account)) return undefined;
  return /^[€£]/.test(next) ? '.\n' : '\n';
}
