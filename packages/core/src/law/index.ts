export { type Article, inForce } from './article.ts';
export { type ArticleId, articleIds, articleOf, articles } from './articles.ts';
export { type NatinfLine, type NatinfTable, natinfTableOf, penalArticlesIn } from './natinf.ts';
export { offencesFor } from './offences.ts';
