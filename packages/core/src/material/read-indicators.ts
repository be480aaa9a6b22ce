import { isMarked } from '../indicator/find/span.ts';
import { findIndicators, parsePhone, type ReadIndicator } from '../indicator/index.ts';
import { findMisread } from './misread.ts';
import { messageAt } from './place.ts';
import { batchesOf, inScript } from './reading-batches.ts';
import type { Script } from './script.ts';
import { idOf, type Tally, tally } from './standing.ts';

export type TalliedIndicator = {
  readonly indicator: ReadIndicator;
  readonly repaired: boolean;
  readonly author?: string;
};

/** « Mon numéro est le », « my IBAN: »: said by the victim, what follows is the victim's. */
const mineWords =
  /(?<![a-zà-ÿ])(?:mon|ma|my) (?:propre |own |nouveau |new )?(?:num[ée]ro(?: de (?:t[ée]l(?:[ée]phone)?|portable|mobile))?|num|t[ée]l(?:[ée]phone)?|portable|mobile|fixe|adresse(?: (?:e-?)?mail)?|e-?mail|mail|courriel|rib|iban|compte(?: bancaire)?|(?:phone |cell |mobile )?number|phone|cell|address|account(?: number)?|whats? ?app|insta(?:gram)?|snap(?:chat)?|telegram)(?: (?:est|c['’]est|is))?\s?(?:le|:|=)?\s{0,2}$/i;

function indicatorId({ type, value }: Pick<ReadIndicator, 'type' | 'value'>): string {
  return idOf('indicator', type, value);
}

function isSaidMine(text: string, start: number, low: number): boolean {
  return mineWords.test(text.slice(Math.max(low, start - 60), start));
}

export type IndicatorReading = {
  readonly tallies: ReadonlyMap<string, Tally<TalliedIndicator>>;
  /** `type:value` of what the victim said to be their own. */
  readonly claimed: ReadonlySet<string>;
};

/** Indicators of the messages and of authors who go by their number, each with where it stands. */
export function readIndicators(
  script: Script,
  {
    country,
    me,
    isImage,
  }: { readonly country: string | undefined; readonly me: ReadonlySet<string>; readonly isImage: boolean },
): IndicatorReading {
  const tallies = new Map<string, Tally<TalliedIndicator>>();
  const claimed = new Set<string>();
  const context = country === undefined ? {} : { country };
  for (const batch of batchesOf(script)) {
    const repairs = isImage ? findMisread(batch.text, country) : [];
    const repaired = new Uint8Array(repairs.length === 0 ? 0 : batch.text.length);
    for (const { start, end } of repairs) repaired.fill(1, start, end);
    const read = findIndicators(batch.text, context).filter(
      ({ start, end }) => !isMarked(repaired, start, end),
    );
    for (const { start, end, ...indicator } of [...repairs, ...read]) {
      const from = inScript(batch, start);
      const to = inScript(batch, end - 1) + 1;
      const message = messageAt(script.messages, from);
      const isMine = message?.author !== undefined && me.has(message.author);
      if (isMine && isSaidMine(script.text, from, message.start))
        claimed.add(`${indicator.type}:${indicator.value}`);
      const raw = script.text.slice(from, to);
      tally(
        tallies,
        indicatorId(indicator),
        { indicator: { ...indicator, raw }, repaired: repaired[start] === 1 },
        { start: from, end: to },
        isMine,
      );
    }
  }
  for (const each of numberedAuthors(script, me, context))
    tally(tallies, each.id, each.thing, each.span, false);
  return { tallies, claimed };
}

/** People who are not in the victim's contacts are shown by their number. */
function numberedAuthors(script: Script, me: ReadonlySet<string>, context: { readonly country?: string }) {
  const seen = new Set<string>();
  return script.messages.flatMap(({ author, start }) => {
    if (author === undefined || me.has(author) || seen.has(author)) return [];
    seen.add(author);
    const digits = author.replace(/\D/g, '').length;
    const phone = digits >= 6 ? parsePhone(author, context) : undefined;
    if (!phone?.ok) return [];
    // The name stands right before what its bearer writes.
    const from = Math.max(0, start - author.length - 20);
    const within = script.text.slice(from, start).lastIndexOf(author);
    if (within < 0) return [];
    const at = from + within;
    const indicator: ReadIndicator = { type: 'phone', value: phone.value, raw: author, verified: true };
    const span = { start: at, end: at + author.length };
    return [{ id: indicatorId(indicator), thing: { indicator, repaired: false, author }, span }];
  });
}
