import type { Article } from '../../catalogue/fr/legal.ts';
import { SitePage } from '../layout.tsx';
import type { PublicPage, PublicVisit } from '../public-page.ts';
import { LawArticles } from './law-articles.tsx';

export const privacyPage = articlePage(({ texts, options }) => texts.legal.privacy(nameAndContact(options)));

export const legalPage = articlePage(
  ({ texts, options }) => texts.legal.notice(nameAndContact(options), options.operator.mode === 'assistance'),
  ({ locale, texts }) => <LawArticles locale={locale} texts={texts} />,
);

export const accessibilityPage = articlePage(({ texts, options }) =>
  texts.legal.accessibility(nameAndContact(options)),
);

function articlePage(
  articleOf: (visit: PublicVisit) => Article,
  after: (visit: PublicVisit) => ReturnType<typeof LawArticles> | null = () => null,
): PublicPage {
  return (visit) => {
    const article = articleOf(visit);
    return (
      <SitePage
        locale={visit.locale}
        options={visit.options}
        title={article.title}
        languages={visit.languages}
      >
        <h1>{article.title}</h1>
        <p class="lead">{article.lead}</p>
        {article.sections.map((section) => (
          <>
            <h2>{section.title}</h2>
            {section.paragraphs.map((paragraph) => (
              <p>{paragraph}</p>
            ))}
            {section.items && (
              <ul>
                {section.items.map((item) => (
                  <li>{item}</li>
                ))}
              </ul>
            )}
          </>
        ))}
        {after(visit)}
      </SitePage>
    );
  };
}

function nameAndContact({ operator }: PublicVisit['options']) {
  return { name: operator.name, contactEmail: operator.contactEmail };
}
