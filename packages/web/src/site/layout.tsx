import type { Child } from 'hono/jsx';
import { type Locale, textsOf } from '../catalogue/index.ts';
import { LinkList, type NavigationLink, Page } from '../ui/index.ts';
import type { SiteOptions } from './options.ts';
import { pathTo } from './paths.ts';

/** Harmless on a screen and in a history, in either language. */
const elsewhere: Readonly<Record<Locale, string>> = {
  fr: 'https://fr.wikipedia.org/wiki/Portail:M%C3%A9t%C3%A9orologie',
  en: 'https://en.wikipedia.org/wiki/Portal:Weather',
  es: 'https://es.wikipedia.org/wiki/Portal:Meteorolog%C3%ADa',
};

export type SitePageProps = {
  readonly locale: Locale;
  /** Unknown when a page is made before the site is: an error at the door. */
  readonly options?: Pick<SiteOptions, 'operator' | 'demonstration'> | undefined;
  readonly title: string;
  readonly description?: string | undefined;
  readonly error?: boolean | undefined;
  /** The same page in each language. */
  readonly languages?: Readonly<Record<Locale, string>> | undefined;
  /** Holds or asks for something personal: the header stays in reach and search engines stay out. */
  readonly sensitive?: boolean | undefined;
  readonly current?: 'advice' | 'checkValue' | 'numbers' | 'resume' | 'space' | undefined;
  readonly hero?: Child;
  readonly width?: 'text' | 'wide' | undefined;
  /** Paths of further scripts. */
  readonly scripts?: readonly string[] | undefined;
  readonly children?: Child;
};

/** The site's own header and footer: the same for everybody, so that a page can be kept. */
export function SitePage(props: SitePageProps) {
  const { locale, options, current } = props;
  const texts = textsOf(locale).shared;
  const menu = (['advice', 'checkValue', 'numbers', 'resume', 'space'] as const).map((name) => ({
    href: pathTo(name, locale),
    label: texts.menu[name],
    current: name === current,
  }));
  return (
    <Page
      locale={locale}
      title={props.title}
      error={props.error}
      description={props.description}
      service={{ name: texts.service, home: pathTo('home', locale), tagline: texts.tagline }}
      navigation={menu}
      languages={props.languages}
      sensitive={props.sensitive}
      indexed={!props.sensitive && props.languages !== undefined}
      quickExit={elsewhere[locale]}
      banner={options?.demonstration ? <p>{texts.demonstration}</p> : undefined}
      hero={props.hero}
      width={props.width}
      scripts={props.scripts}
      footer={<SiteFooter locale={locale} operator={options?.operator.name} menu={menu} />}
    >
      {props.children}
    </Page>
  );
}

function SiteFooter({
  locale,
  operator,
  menu,
}: {
  readonly locale: Locale;
  readonly operator: string | undefined;
  /** Again here: a sensitive page on a narrow screen leaves it out of its header. */
  readonly menu: readonly NavigationLink[];
}) {
  const texts = textsOf(locale).shared.footer;
  const links = (['home', 'siteMap', 'accessibility', 'privacy', 'legal'] as const).map((name) => ({
    href: pathTo(name, locale),
    label: texts[name],
  }));
  return (
    <>
      <p>
        <strong>{texts.notEmergency}</strong>
      </p>
      {operator && <p>{texts.offeredBy(operator)}</p>}
      <LinkList links={[...menu, ...links]} />
    </>
  );
}
