import type { Answers } from '@fanal/core/journey';
import {
  investmentStory,
  romanceStory,
  saleStory,
  tell,
} from '../packages/core/src/journey/example-stories.ts';
import { offendersFrom, type Traces } from './offenders.ts';
import { below, randomFrom } from './random.ts';

/** Complete answers of romance, false sale and fake investment in turn, with the traces of their offenders. */
export function storiesFrom(seed: number): () => Answers {
  const random = randomFrom(seed);
  const nextTraces = offendersFrom(random);
  const told = [romanceStory, saleStory, investmentStory].map((pages) => JSON.stringify(tell(pages)));
  return () => JSON.parse(withTraces(told[below(random, told.length)] ?? '{}', nextTraces())) as Answers;
}

/** The values of the example stories, wherever an answer holds one. */
function withTraces(story: string, traces: Traces): string {
  return story
    .replaceAll('06 39 98 12 34', traces.phone)
    .replaceAll('+33639981234', traces.phone.replaceAll(' ', '').replace('0', '+33'))
    .replaceAll(/FR76 ?3000 ?6000 ?0112 ?3456 ?7890 ?189/g, traces.iban)
    .replaceAll('https://location.example/annonce/12', traces.url)
    .replaceAll('https://paiement.example/r/7', traces.url.replace('offre', 'payer'))
    .replaceAll('https://gains.example', traces.url.replace('/offre', ''))
    .replaceAll('0x52908400098527886E0F7030069857D2E4169EE7', traces.wallet)
    .replaceAll('@dr.martin.exemple', traces.handle);
}
