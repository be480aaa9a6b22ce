import { scamTypes } from '@fanal/core/statement';
import { SitePage } from '../layout.tsx';
import type { PublicPage } from '../public-page.ts';
import { typeSlug } from '../type-slugs.ts';

/** Every page that one can open without having told anything: the second way to find one, beside the menu. */
export const siteMapPage: PublicPage = ({ locale, options, texts: all, link, languages }) => {
  const { siteMap: texts, menu, footer } = all.shared;
  const groups = [
    {
      title: menu.advice,
      pages: [
        { href: link('advice'), label: all.advice.title },
        ...scamTypes
          .filter((type) => type !== 'other')
          .map((type) => ({
            href: link('adviceFor', { type: typeSlug(type, locale) }),
            label: all.advice.titleFor[type],
          })),
        { href: link('minorImages'), label: all.minorImages.title },
      ],
    },
    {
      title: texts.help,
      pages: [
        { href: link('numbers'), label: menu.numbers },
        { href: link('helpNearYou'), label: all.help.title },
        { href: link('checkValue'), label: all.warning.title },
        { href: link('rights'), label: all.rights.title },
      ],
    },
    {
      title: texts.tell,
      pages: [
        { href: link('start'), label: all.start.title },
        { href: link('resume'), label: menu.resume },
        { href: link('space'), label: menu.space },
        { href: link('checkDocument'), label: all.document.check.title },
      ],
    },
    {
      title: texts.service,
      pages: [
        { href: link('home'), label: footer.home },
        { href: link('warningFigures'), label: all.warningFigures.title },
        { href: link('contest'), label: all.warningContest.title },
        { href: link('accessibility'), label: footer.accessibility },
        { href: link('privacy'), label: footer.privacy },
        { href: link('legal'), label: footer.legal },
      ],
    },
  ];
  return (
    <SitePage locale={locale} options={options} title={footer.siteMap} languages={languages}>
      <h1>{footer.siteMap}</h1>
      {groups.map((group) => (
        <>
          <h2>{group.title}</h2>
          <ul>
            {group.pages.map((page) => (
              <li>
                <a href={page.href}>{page.label}</a>
              </li>
            ))}
          </ul>
        </>
      ))}
    </SitePage>
  );
};
