import { type Indicator, showIndicator } from '@fanal/core/indicator';
import { indicatorOf, ruleVersion } from '@fanal/core/matching';
import type { Feature } from '@fanal/core/matching/weight';
import type { GroupedRecord, LikenessPart, RecordLikeness, RecordTie } from './group-columns.ts';

/** What is written of a record: its group, and why. */
export function lineOf({ id, cluster, ties, likeness }: GroupedRecord, explain: boolean): string {
  const used = ties.filter(({ use }) => use === 'ties');
  if (!explain) {
    const reasons = [...used.map(reason), ...(likeness === undefined ? [] : contributions(likeness))];
    return `${JSON.stringify({ id, cluster, reasons })}\n`;
  }
  const unused = ties.filter(({ use }) => use !== 'ties').map(whyUnused);
  const reasons = [...used.map(sentence), ...(likeness === undefined ? [] : likenessSentences(likeness))];
  return `${JSON.stringify({ id, cluster, reasons, unused })}\n`;
}

function reason({ key, with: other }: RecordTie): object {
  return { ...indicatorOf(key), with: other };
}

/** One for each thing in common, in bits, and what any two records begin with: they sum up to what was decided on. */
function contributions({ with: other, base, parts }: RecordLikeness): object[] {
  const of = (type: string, bits: number, value?: string) => ({
    support: type,
    ...(value === undefined ? {} : { value }),
    bits,
    with: other,
  });
  return [...counted(parts).map((part) => of(part.feature, part.bits, part.value)), of('any-two', base)];
}

function counted(parts: readonly LikenessPart[]): readonly LikenessPart[] {
  return parts.filter(({ bits }) => bits !== 0);
}

function sentence({ key, with: other }: RecordTie): string {
  const indicator = indicatorOf(key);
  return `names the same ${indicator.type} as ${other}: ${showIndicator(indicator)} (same-value, version ${ruleVersion})`;
}

function likenessSentences({ with: other, base, bits, parts }: RecordLikeness): string[] {
  return [
    ...counted(parts).map(
      (part) => `as ${other}: ${words[part.feature]}${shown(part)} (${signed(part.bits)} bits)`,
    ),
    `as ${other}: ${signed(bits)} bits together, counted from ${signed(base)} for any two records`,
  ];
}

function shown({ feature, value, holders }: LikenessPart): string {
  if (value === undefined) return '';
  const name = isIdentifying(feature) ? showIndicator({ type: feature, value }) : value;
  return `, ${name}${holders === undefined ? '' : `, which ${holders} records have`}`;
}

function isIdentifying(feature: Feature): feature is Feature & Indicator['type'] {
  return Object.hasOwn(identifying, feature);
}

const identifying: Record<Indicator['type'], string> = {
  phone: 'the same phone',
  email: 'the same mailbox',
  iban: 'the same account',
  bic: 'the same bank',
  wallet: 'the same wallet',
  url: 'the same link',
  domain: 'the same site',
  handle: 'the same account name',
  photo: 'almost the same photo',
};

const words: Record<Feature, string> = {
  ...identifying,
  unverified: 'the same value, which fails its check',
  skeleton: 'almost the same account name',
  'mail-domain': 'mailboxes of one provider or site',
  organisation: 'the same firm',
  'network-address': 'the same network address',
  'photo-set': 'the same set of photos',
  person: 'the same person named',
  brand: 'the same brand shown',
  several: 'several values shared',
  passages: 'passages in the same words',
  words: 'rare words shared',
  time: 'how near the days are',
};

function signed(bits: number): string {
  return `${bits < 0 ? '−' : '+'}${Math.abs(bits).toFixed(1)}`;
}

function whyUnused({ key, with: other, use, holders }: RecordTie): string {
  const indicator = indicatorOf(key);
  const named = `names ${indicator.type} ${showIndicator(indicator)}`;
  return use === 'hub'
    ? `${named}, as ${holders} records do that share nothing else: it groups nobody`
    : `${named}, as ${other} does in another group: the two groups have too little else in common to be one`;
}
