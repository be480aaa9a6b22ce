import { brotliCompressSync, gzipSync } from 'node:zlib';
import { inEveryLocale } from '@fanal/core/locale';
import type { Context } from 'hono';
import { type Locale, type Texts, textsOf } from '../catalogue/index.ts';
import { acceptedEncoding, renderPage } from '../ui/index.ts';
import type { SiteOptions } from './options.ts';
import { type Link, linkIn } from './paths.ts';

/** What a page without personal data is made from: nothing of the visitor but the language. */
export type PublicVisit = {
  readonly locale: Locale;
  readonly texts: Texts;
  readonly options: SiteOptions;
  readonly link: Link;
  readonly languages: Readonly<Record<Locale, string>>;
};

export type PublicPage = (visit: PublicVisit) => Parameters<typeof renderPage>[0];

/**
 * Serves a public page: rendered and compressed the first time, then the same bytes for everybody.
 * The addresses are those of the table, so what is kept is bounded by it.
 */
export function servePublic(
  page: PublicPage,
  locale: Locale,
  options: SiteOptions,
  addressIn: (locale: Locale) => string,
): (c: Context) => Response {
  let kept:
    | {
        readonly identity: string;
        readonly br: Uint8Array<ArrayBuffer>;
        readonly gzip: Uint8Array<ArrayBuffer>;
      }
    | undefined;
  return (c) => {
    kept ??= compressed(renderPage(page(publicVisit(locale, options, addressIn))));
    const encoding = acceptedEncoding(c.req.header('accept-encoding') ?? '');
    const headers: Record<string, string> = {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=60',
      vary: 'accept-encoding',
    };
    if (encoding !== 'identity') headers['content-encoding'] = encoding;
    return new Response(kept[encoding], { headers });
  };
}

function publicVisit(
  locale: Locale,
  options: SiteOptions,
  addressIn: (locale: Locale) => string,
): PublicVisit {
  const languages = inEveryLocale(addressIn);
  return {
    locale,
    texts: textsOf(locale),
    options,
    link: linkIn(locale),
    languages,
  };
}

function compressed(html: string) {
  return {
    identity: html,
    br: new Uint8Array(brotliCompressSync(html)),
    gzip: new Uint8Array(gzipSync(html, { level: 9 })),
  };
}
