import { localeFor } from '../site/locale-for.ts';

/** Agents work in the language of the law or in English; the public site has more. */
export const agentLocales = ['fr', 'en'] as const;
export type AgentLocale = (typeof agentLocales)[number];

/** As on the public site; whoever reads another of its languages is answered in French. */
export function agentLocaleFor(request: Parameters<typeof localeFor>[0]): AgentLocale {
  const asked = localeFor(request);
  return agentLocales.find((locale) => locale === asked) ?? 'fr';
}
