import type { Notice } from '@fanal/contract/warning';
import { dayInFrance } from '@fanal/core/calendar';
import { formatDay, type Locale, locales } from '@fanal/core/locale';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { NoticeText } from './notice-text.ts';

/** Addresses of pages; the site knows its own paths. */
export type NoticeLinks = {
  readonly check: (locale: Locale) => string;
  readonly tell: (locale: Locale) => string;
};

const texts: Readonly<Record<Locale, NoticeText>> = { fr, en, es };

/** One in each language: the platform knows which its people read. */
export function makeNotices(
  { platform, bannedAt }: { readonly platform: string; readonly bannedAt: Date },
  links: NoticeLinks,
): Notice[] {
  return locales.map((locale) => {
    const { subject, paragraphs, actions } = texts[locale];
    return {
      locale,
      subject,
      paragraphs: [...paragraphs({ platform, day: formatDay(dayInFrance(bannedAt), locale) })],
      actions: [
        { label: actions.check, url: links.check(locale) },
        { label: actions.tell, url: links.tell(locale) },
      ],
    };
  });
}
