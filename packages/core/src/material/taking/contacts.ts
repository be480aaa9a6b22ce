import { readIndicator, showIndicator } from '../../indicator/index.ts';
import {
  type Answers,
  itemsOf,
  type RawValues,
  type StepValues,
  stepOf,
  textIn,
} from '../../journey/index.ts';
import type { IndicatorFinding } from '../finding.ts';
import { answered, type TakingContext } from './answered.ts';

/** A contact as the page `contacts` takes it; nothing for what that page does not ask. */
export function contactOf(answers: Answers, { indicator }: IndicatorFinding): RawValues | undefined {
  const { type, value, raw, verified } = indicator;
  if (type === 'bic' || type === 'photo') return undefined;
  if (type !== 'handle' || !verified) {
    const shown = verified ? showIndicator(indicator) : raw;
    return { kind: type === 'domain' ? 'url' : type, value: shown };
  }
  const [platform = '', ...name] = value.split(':');
  const known = stepOf(answers, 'contacts')?.fields.find((field) => field.name === 'platform');
  const isKnown = known?.kind === 'choice' && known.options.includes(platform);
  return {
    kind: 'handle',
    platform: isKnown ? platform : 'other',
    ...(isKnown ? {} : { 'platform-name': platform }),
    value: name.join(':'),
  };
}

/** `type:value` of a contact however it was typed. */
function contactKey(values: RawValues | StepValues): string {
  const text = (name: string) => (typeof values[name] === 'string' ? (values[name] as string) : '');
  const kind = text('kind');
  const platform = text('platform') === 'other' ? text('platform-name') : text('platform');
  const type =
    kind === 'phone' || kind === 'email' || kind === 'handle' || kind === 'iban' || kind === 'wallet'
      ? kind
      : 'url';
  const read = readIndicator(type, text('value'), platform === '' ? {} : { platform });
  return `${read.type}:${read.value}`;
}

export function takeContacts(
  answers: Answers,
  kept: readonly IndicatorFinding[],
  { today }: TakingContext,
): Answers {
  let taken = answers;
  const known = new Set(itemsOf(answers, 'contacts').map(contactKey));
  for (const payment of itemsOf(answers, 'payments')) {
    for (const type of ['iban', 'wallet'] as const) {
      const value = textIn(payment, type);
      if (value !== undefined) known.add(`${type}:${readIndicator(type, value).value}`);
    }
  }
  for (const finding of kept) {
    const contact = contactOf(taken, finding);
    if (contact === undefined || known.has(contactKey(contact))) continue;
    known.add(contactKey(contact));
    taken = answered(taken, 'contacts', contact, today, itemsOf(taken, 'contacts').length);
  }
  return taken;
}
