import { languageTags } from '@fanal/core/locale';
import type { AgentLocale } from '../locale.ts';

const shares: Readonly<Record<AgentLocale, Intl.NumberFormat>> = {
  fr: shareFormat(languageTags.fr),
  en: shareFormat(languageTags.en),
};

function shareFormat(tag: string): Intl.NumberFormat {
  return new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 1 });
}

/** A part of one, as a percentage. */
export function showShare(share: number, locale: AgentLocale): string {
  return shares[locale].format(share);
}
