import { html, raw } from 'hono/html';
import { type DevelopmentLocale, developmentTexts } from './texts.ts';

/** Already escaped HTML, as `html` makes it. */
export type Markup = ReturnType<typeof html>;

export type PageOptions = {
  /** Path of the site's stylesheet. */
  readonly stylesheet: string;
  readonly siteName: string;
};

/** Pages of the demonstration's own tools carry their own policy: they are outside the site's guard. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'none'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
  'content-type': 'text/html; charset=utf-8',
};

/** A whole page. `languageHref`: the same page in the other language; absent where it cannot be asked again. */
export function developmentPage(
  options: PageOptions,
  page: {
    readonly locale: DevelopmentLocale;
    readonly title: string;
    readonly content: Markup;
    readonly languageHref?: string;
  },
): string {
  const { locale, title, content, languageHref } = page;
  const texts = developmentTexts[locale];
  const other = locale === 'fr' ? 'en' : 'fr';
  const language =
    languageHref === undefined
      ? ''
      : html`<p><a href="${languageHref}" lang="${other}" hreflang="${other}">${texts.otherLanguage}</a></p>`;
  return String(html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} – ${options.siteName}</title>
<link rel="stylesheet" href="${options.stylesheet}">
</head>
<body>
<header class="banner"><div class="page"><p><strong>${texts.banner}</strong></p></div></header>
<main id="content"><div class="page content content-text">
<h1>${title}</h1>
${content}
${language}
</div></main>
</body>
</html>
`);
}

/** HTML of a library that makes it safe itself. */
export function trusted(markup: string): Markup {
  return html`${raw(markup)}`;
}
