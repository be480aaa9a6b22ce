import { formatDate } from '@fanal/core/locale';
import type { Locale } from '../../catalogue/index.ts';

/** A moment as a conversation shows it, `2026-03-12T10:12` or a day alone, in no time zone. */
export function conversationMoment(at: string, locale: Locale): string {
  const [day = '', time] = at.split('T');
  return time === undefined ? formatDate(day, locale) : `${formatDate(day, locale)}, ${time}`;
}
