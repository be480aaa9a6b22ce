import type { HonoRequest } from 'hono';
import { type Locale, locales } from '../catalogue/index.ts';

/** The language of the address, else the first of the house that the browser asks for, else French. */
export function localeFor(request: Pick<HonoRequest, 'path' | 'header'>): Locale {
  const [, first, second] = request.path.split('/');
  const named = locales.find((locale) => locale === first || locale === second);
  return named ?? preferred(request.header('accept-language') ?? '');
}

/** By weight, as in RFC 9110, section 12.5.4. A header longer than any browser's is read only so far. */
function preferred(header: string): Locale {
  const wishes = header
    .slice(0, 200)
    .split(',')
    .map((wish) => {
      const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';');
      const weight = parameters.find((parameter) => parameter.trim().startsWith('q='));
      return {
        language: tag.split('-')[0],
        weight: weight === undefined ? 1 : Number(weight.trim().slice(2)) || 0,
      };
    })
    .filter((wish) => wish.weight > 0)
    .toSorted((one, two) => two.weight - one.weight);
  for (const wish of wishes) {
    const locale = locales.find((each) => each === wish.language);
    if (locale !== undefined) return locale;
  }
  return 'fr';
}
