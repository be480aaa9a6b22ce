import { foldedOrganisation, foldedPerson } from './folded-names.ts';
import type { Trait } from './trait.ts';

const longest = 20_000;
const most = 20;

const name = String.raw`\p{Lu}[\p{L}'’-]{1,30}`;

/** « je m’appelle Jeanne Martin », "my name is…", « M. Paul Durand »: a name in two words or three after its introduction. */
const person = new RegExp(
  String.raw`(?<!\p{L})(?:[Mm]y name is|[Nn]ame is|[Nn]amed|[Cc]alled|[Jj]e m['’]appelle|[Jj]e me nomme|[Mm]on nom est|[Nn]ommée?|[Ss]’appelle|[Rr]egards,?|[Ss]incerely,?|[Cc]ordialement,?|Mr|Mrs|Ms|Miss|Mme|Mlle|Monsieur|Madame|Dr|Capt|Captain|Sgt|Gen|General)\.?\s(${name}(?:\s(?:\p{Lu}\.\s)?${name}){1,2})`,
  'gu',
);

/** Words with a capital before a legal form or what firms call themselves. */
const organisation = new RegExp(
  String.raw`(?<![\p{L}'’-])(${name}(?:\s(?:&\s)?${name}){0,3})\s(?:Inc|Incorporated|Ltd|Limited|LLC|Corp|Corporation|Company|Comp|SA|SAS|SARL|AG|GmbH|Group|Groupe|Consulting|Logistics|Solutions|Services)(?![\p{L}'’-])`,
  'gu',
);

/** Who a story says the people are: persons introduced by name, firms named with their legal form. */
export function namedInText(text: string): Trait[] {
  const read = text.slice(0, longest);
  const traits: Trait[] = [];
  const add = (kind: Trait['kind'], value: string | undefined) => {
    if (value !== undefined && traits.length < most) traits.push({ kind, value });
  };
  for (const found of read.matchAll(person)) add('person', foldedPerson(found[1] ?? ''));
  for (const found of read.matchAll(organisation)) add('organisation', foldedOrganisation(found[0]));
  return traits;
}
