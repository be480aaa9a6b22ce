import type { Child } from 'hono/jsx';
import { type Locale, localeNames, locales } from '../catalogue/locale.ts';
import { sharedAssets } from './assets.ts';
import { Mark } from './mark.tsx';
import { uiTextsOf } from './texts.ts';

export type NavigationLink = {
  readonly href: string;
  readonly label: string;
  readonly current?: boolean | undefined;
};

type Languages = Readonly<Partial<Record<Locale, string>>>;

export type PageProps = {
  readonly locale: Locale;
  /** Unique to the page; the service's name follows it in the window's title. */
  readonly title: string;
  /** The page shows refused answers: its title starts with "Erreur : ". */
  readonly error?: boolean | undefined;
  readonly description?: string | undefined;
  readonly service: { readonly name: string; readonly home: string; readonly tagline?: string | undefined };
  readonly navigation?: readonly NavigationLink[] | undefined;
  /** The same page in each language it exists in; absent when there is only one. */
  readonly languages?: Languages | undefined;
  /** A page that someone may need to hide at once. */
  readonly sensitive?: boolean | undefined;
  /** Where the quick exit leads; absent, none is shown. */
  readonly quickExit?: string | undefined;
  /** Above the header, on every page: a demonstration says so. */
  readonly banner?: Child;
  readonly footer?: Child;
  /** Full-width blocks before the content, the home page's greeting for one. */
  readonly hero?: Child;
  /** `text` keeps lines short; `wide` is for tables and graphs. */
  readonly width?: 'text' | 'wide' | undefined;
  /** Paths of further module scripts (`Asset.path`). */
  readonly scripts?: readonly string[] | undefined;
  /** Search engines may list it. */
  readonly indexed?: boolean | undefined;
  readonly children?: Child;
};

/** A whole document. Give it to `renderPage`. */
export function Page(props: PageProps) {
  const { locale, service, width = 'text' } = props;
  const texts = uiTextsOf(locale);
  return (
    <html lang={locale}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${props.error ? texts.errorPrefix : ''}${props.title} – ${service.name}`}</title>
        {props.description && <meta name="description" content={props.description} />}
        {!props.indexed && <meta name="robots" content="noindex" />}
        <meta name="theme-color" content="#0f2a2e" />
        <meta name="format-detection" content="telephone=no" />
        <link rel="icon" type="image/svg+xml" href={sharedAssets.icon.path} />
        <link rel="stylesheet" href={sharedAssets.style.path} />
        <script type="module" src={sharedAssets.script.path} />
        {props.scripts?.map((src) => (
          <script type="module" src={src} />
        ))}
      </head>
      <body class={props.sensitive ? 'sensitive' : undefined}>
        <a class="skip" href="#content">
          {texts.skipToContent}
        </a>
        {props.banner && (
          <aside class="banner" aria-label={texts.notice}>
            <div class="page">{props.banner}</div>
          </aside>
        )}
        <Header {...props} />
        <main id="content" tabindex={-1}>
          {props.hero}
          <div class={width === 'text' ? 'page content content-text' : 'page content'}>{props.children}</div>
        </main>
        {props.footer && (
          <footer class="footer">
            <div class="page">{props.footer}</div>
          </footer>
        )}
      </body>
    </html>
  );
}

function Header({ locale, service, navigation = [], languages, quickExit }: PageProps) {
  const texts = uiTextsOf(locale);
  return (
    <header class="header">
      <div class="page">
        <a class="brand" href={service.home}>
          <Mark />
          <span>{service.name}</span>
          {service.tagline && <small>{service.tagline}</small>}
        </a>
        <div class="tools">
          {languages && <LanguageSwitch locale={locale} languages={languages} />}
          {quickExit && (
            <a
              class="quick-exit"
              href={quickExit}
              rel="noreferrer noopener nofollow"
              title={`${texts.quickExit}${texts.colon}${texts.quickExitHelp}`}
              data-quick-exit
            >
              {texts.quickExit}
            </a>
          )}
        </div>
        {navigation.length > 0 && (
          <nav class="main-menu" aria-label={texts.mainMenu}>
            <LinkList links={navigation} />
          </nav>
        )}
      </div>
    </header>
  );
}

function LanguageSwitch({ locale, languages }: { locale: Locale; languages: Languages }) {
  const texts = uiTextsOf(locale);
  return (
    <details class="languages">
      <summary>
        <span class="visually-hidden">
          {texts.languages}
          {texts.colon}
        </span>
        {locale.toUpperCase()} <span aria-hidden="true">▾</span>
      </summary>
      <ul>
        {locales
          .filter((each) => languages[each] !== undefined)
          .map((each) => (
            <li>
              <a
                href={languages[each]}
                lang={each}
                hreflang={each}
                aria-current={each === locale ? 'true' : undefined}
              >
                {localeNames[each]}
              </a>
            </li>
          ))}
      </ul>
    </details>
  );
}

/** A row of links, as in the header and the footer. */
export function LinkList({ links }: { links: readonly NavigationLink[] }) {
  return (
    <ul class="menu">
      {links.map((link) => (
        <li>
          <a href={link.href} aria-current={link.current ? 'page' : undefined}>
            {link.label}
          </a>
        </li>
      ))}
    </ul>
  );
}
