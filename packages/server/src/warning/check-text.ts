import type { CheckedValue, LookedUpType } from '@fanal/contract/warning';
import { mostChecked } from '@fanal/contract/warning';
import { dayInFrance } from '@fanal/core/calendar';
import {
  findIndicators,
  type ReadIndicator,
  type ReadingContext,
  readIndicator,
  showIndicator,
} from '@fanal/core/indicator';
import { type LookupItem, lookupClassOf, lookupItemsOf } from '@fanal/core/warning';
import { wellKnown } from '@fanal/core/well-known';
import type { Db } from '../platform/database/index.ts';
import { readToldItems, toldOf, type Warning } from './store.ts';

type Asked = {
  readonly text: string;
  readonly type?: LookedUpType | undefined;
  readonly platform?: string | undefined;
};

type Checked = { readonly values: CheckedValue[]; readonly more: boolean };

/** What is told of the values in a text, each once, in order. Reads, and writes nothing: not even that somebody asked. */
export async function checkText(db: Db, asked: Asked, now: Date): Promise<Checked> {
  const all = valuesIn(asked);
  const read = all.slice(0, mostChecked);
  const items = read.map((value) => (value.verified ? lookupItemsOf(value) : []));
  const told = new Map((await readToldItems(db, items.flat())).map((each) => [keyOf(each.item), each]));
  const today = dayInFrance(now);
  const values = read.map((value, at) => {
    const warnings = (items[at] ?? []).flatMap((item) => told.get(keyOf(item)) ?? []);
    return present(
      value,
      warnings.find(({ expiresOn = '' }) => today <= expiresOn),
    );
  });
  return { values, more: all.length > read.length };
}

function valuesIn({ text, type, platform }: Asked): readonly ReadIndicator[] {
  const context = { country: 'FR', ...(platform === undefined ? {} : { platform }) };
  const found = type === undefined ? foundIn(text, context) : [readIndicator(type, text, context)];
  const once = new Map(
    found
      .filter((each) => lookupClassOf(each.type) !== undefined)
      .map((each) => [`${each.type} ${each.value}`, each]),
  );
  return [...once.values()];
}

/** What somebody types alone in a field stands in no sentence by which it could be told: a short number, a bare name. */
const triedAlone = ['phone', 'iban', 'email', 'wallet', 'domain'] as const;
const longestAlone = 120;

function foundIn(text: string, context: ReadingContext): readonly ReadIndicator[] {
  const found = findIndicators(text, context);
  if (found.length > 0 || text.length > longestAlone) return found;
  const alone = triedAlone.map((type) => readIndicator(type, text, context)).find(({ verified }) => verified);
  return alone === undefined ? [] : [alone];
}

function keyOf({ class: lookupClass, value }: LookupItem): string {
  return `${lookupClass} ${value}`;
}

function present(value: ReadIndicator, warning: Warning | undefined): CheckedValue {
  const told = warning && toldOf(warning);
  const body = value.verified ? wellKnown(value) : undefined;
  return {
    type: value.type as LookedUpType,
    shown: showIndicator(value),
    written: value.raw,
    valid: value.verified,
    verdict: told?.verdict ?? 'unknown',
    ...(told === undefined ? {} : { band: told.band, lastSeenOn: told.lastSeenOn }),
    contested: warning?.standing.state === 'contested',
    ...(body === undefined ? {} : { belongsTo: { name: body.name, category: body.category } }),
  };
}
