import { randomUUID } from 'node:crypto';
import { type Answers, answerStep, type RawValues } from '@fanal/core/journey';
import type { Database } from '../../platform/database/index.ts';
import { newDraftKey } from '../draft-key.ts';
import { expiryFrom } from '../draft-life.ts';
import { insertDraft } from '../store.ts';

type Page = { readonly step: string; readonly raw: RawValues; readonly item?: number };

const pages: readonly Page[] = [
  { step: 'safety', raw: { now: 'safe' } },
  { step: 'victim', raw: { who: 'me', age: 'adult' } },
  { step: 'author', raw: { known: 'no', met: 'no' } },
  { step: 'harm', raw: { what: ['paid'] } },
  { step: 'material', raw: { have: 'nothing' } },
  { step: 'account', raw: { text: 'J’ai versé la caution, puis plus rien.' } },
  { step: 'beginning', raw: { how: 'classified-advert' } },
  { step: 'request', raw: { what: ['rent'] } },
  { step: 'dates', raw: { 'first-contact': '2026-10-05' } },
  { step: 'sale-advert', raw: { item: 'Appartement à Nantes' } },
  { step: 'sale-rental', raw: { deposit: '600', currency: 'EUR' } },
  { step: 'sale-trap', raw: { what: ['none'] } },
  { step: 'contacts', raw: {} },
  { step: 'bank', raw: { alerted: 'no' } },
  { step: 'recovered', raw: { any: 'no' } },
  { step: 'context', raw: { 'contact-goes-on': 'no' } },
  { step: 'name', raw: { given: 'Camille', family: 'Exemple' } },
];

/** A fictional story told to the end, by someone who paid `iban` and is reached at `email`. */
export function toldAnswers(story: { readonly iban: string; readonly email: string }): Answers {
  const payment = { method: 'transfer', amount: '600', currency: 'EUR', iban: story.iban };
  const all = [
    ...pages,
    { step: 'payments', raw: payment, item: 0 },
    { step: 'reach', raw: { email: story.email, language: 'fr' } },
  ];
  return all.reduce((told: Answers, { step, raw, item }: Page) => {
    const saved = answerStep(told, step, raw, {
      today: '2026-11-24',
      ...(item === undefined ? {} : { item }),
    });
    if (!saved.ok) throw new Error(`The story's page ${step} was refused: ${JSON.stringify(saved.refusal)}`);
    return saved.value;
  }, {});
}

/** That story as a draft; answers the hash of its key. */
export async function tellDraft(
  database: Database,
  story: { readonly iban: string; readonly email: string; readonly now: Date; readonly answers?: Answers },
): Promise<Buffer> {
  const { hash } = newDraftKey();
  const { now } = story;
  const answers = story.answers ?? toldAnswers(story);
  const draft = {
    id: randomUUID(),
    locale: 'fr',
    answers,
    startedAt: now,
    savedAt: now,
    expiresAt: expiryFrom(now),
  };
  await insertDraft(database, draft, hash);
  return hash;
}
