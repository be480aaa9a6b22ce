import type { Indicator } from '../indicator/index.ts';
import { wellKnown } from '../well-known/index.ts';
import { type LookupClass, lookupClassOf } from './lookup-class.ts';
import { pageExpression, urlExpressions } from './url-expressions.ts';

/** One thing that may be looked up, in the one writing that everybody gives it. */
export type LookupItem = { readonly class: LookupClass; readonly value: string };

/**
 * What a warning about an indicator is listed under: itself, or the expression of a page or site.
 * `undefined` for what is never looked up.
 */
export function publishedItemOf({ type, value }: Indicator): LookupItem | undefined {
  const lookupClass = lookupClassOf(type);
  if (lookupClass === undefined) return undefined;
  if (lookupClass !== 'url') return { class: lookupClass, value };
  const expression = pageExpression(value);
  return expression === undefined ? undefined : { class: lookupClass, value: expression };
}

/** Everything that an indicator may be listed under, the most exact first: one item, or the expressions of an address. */
export function lookupItemsOf(indicator: Indicator): readonly LookupItem[] {
  const lookupClass = lookupClassOf(indicator.type);
  if (lookupClass === undefined) return [];
  if (lookupClass !== 'url') return [{ class: lookupClass, value: indicator.value }];
  return urlExpressions(indicator.value).map((value) => ({ class: lookupClass, value }));
}

/** A bank's switchboard, a marketplace, a number that fraudsters display in place of their own: never published. */
export function isKnownGood(indicator: Indicator): boolean {
  return wellKnown(indicator) !== undefined;
}
