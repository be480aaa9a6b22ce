import { articles } from '@fanal/core/law';
import { formatDate } from '@fanal/core/locale';
import type { Locale, Texts } from '../../catalogue/index.ts';

/** The articles of law that the service relies on, each in one sentence, with where and when it was read. */
export function LawArticles({ locale, texts }: { readonly locale: Locale; readonly texts: Texts }) {
  const { law } = texts;
  const lastAsOf = articles.map(({ asOf }) => asOf).reduce((one, two) => (one > two ? one : two));
  return (
    <>
      <h2 id="law">{law.title}</h2>
      <p>
        {law.lead} {law.checked(formatDate(lastAsOf, locale))}
      </p>
      {articles.map(({ id, code, number, source }) => (
        <>
          <h3>{law.articles[id].title}</h3>
          <p>{law.articles[id].says}</p>
          <p class="soft">
            {law.cited(number, law.codes[code])}.{' '}
            <a href={source} rel="noreferrer">
              {law.source} <span class="visually-hidden">({number})</span>
            </a>
          </p>
        </>
      ))}
    </>
  );
}
