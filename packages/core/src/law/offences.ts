import { type Answers, saidIn, tellerOf, tickedIn } from '../journey/index.ts';
import type { ScamType } from '../statement/scam-type.ts';
import { inForce } from './article.ts';
import { type ArticleId, articleOf } from './articles.ts';

/** What a story of this type is most often qualified as, the main one first. */
const usual: Readonly<Record<ScamType, readonly ArticleId[]>> = {
  romance: ['fraud'],
  sextortion: ['blackmail'],
  'false-sale': ['fraud'],
  'fake-shop': ['fraud'],
  'fake-investment': ['fraud'],
  'fake-bank-adviser': ['fraud', 'system-access', 'system-data'],
  phishing: ['fraud', 'identity-theft'],
  'hacked-account': ['system-access', 'system-data', 'identity-theft'],
  ransomware: ['extortion', 'system-access', 'system-hindrance', 'system-data'],
  other: ['fraud'],
};

/**
 * The offences that an agent may consider, for a story of this type whose facts began on `occurredOn`
 * (`YYYY-MM-DD`, `YYYY-MM`, `YYYY`). A proposal, from what was answered: the agent and the prosecutor qualify.
 */
export function offencesFor(story: {
  readonly scamType: ScamType;
  readonly answers: Answers;
  readonly occurredOn: string;
}): readonly ArticleId[] {
  const { answers, occurredOn } = story;
  const considered = [...usual[story.scamType], ...suggestedBy(answers)];
  return [...new Set(considered)].filter((id) => inForce(articleOf(id), occurredOn));
}

function suggestedBy(answers: Answers): readonly ArticleId[] {
  const found: ArticleId[] = [];
  if (saidIn(answers, 'sextortion-threat', 'published') === 'yes') found.push('intimate-images');
  if (saidIn(answers, 'account-used', 'messages') === 'yes') found.push('identity-theft');
  if (saidIn(answers, 'account-used', 'relatives-paid') === 'yes') found.push('fraud');
  const remote = saidIn(answers, 'investment-means', 'remote-tool');
  if (remote !== undefined && remote !== 'none' && remote !== 'unknown') found.push('system-access');
  if (tellerOf(answers) === 'guardian') found.push('abuse-of-weakness');
  if (tickedIn(answers, 'romance-given', 'what').includes('images')) found.push('blackmail');
  return found;
}
