export { type Article, inForce } from './article.ts';
export { type ArticleId, articleOf, articles } from './articles.ts';
export { type NatinfLine, type NatinfTable, natinfTableOf } from './natinf.ts';
export { offencesFor } from './offences.ts';
