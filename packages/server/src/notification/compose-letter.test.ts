import { careDays, careThemes } from '@fanal/core/care';
import { agentCommands, personCommands } from '@fanal/core/complaint';
import { locales } from '@fanal/core/locale';
import { describe, expect, test } from 'vitest';
import { composeLetter, composeTextMessage } from './compose-letter.ts';
import type { Letter } from './letter.ts';

const news = [...agentCommands, ...personCommands, 'message'] as const;
const link = 'https://fanal.example/fr/connexion/lien/abc?a=1&b=2';
const letters: readonly Letter[] = [
  { kind: 'sign-in', parameters: { link, code: '012345' } },
  { kind: 'resume-draft', parameters: { link, code: 'ABCD-EFGH' } },
  { kind: 'complaint-receipt', parameters: { link, reference: 'F-2026-ABCD' } },
  { kind: 'joined-series', parameters: { link, reference: 'F-2026-ABCD' } },
  { kind: 'money-reminder', parameters: { link, reference: 'F-2026-ABCD' } },
  ...careDays.flatMap((day) =>
    careThemes.map(
      (theme): Letter => ({
        kind: 'care-follow-up',
        parameters: {
          day,
          theme,
          minor: day === 7,
          link,
          reference: 'F-2026-ABCD',
          helpLink: 'https://fanal.example/fr/aide-pres-de-chez-vous',
          stopLink: `https://fanal.example/fr/suivi/${'a'.repeat(43)}`,
        },
      }),
    ),
  ),
  ...(['received', 'upheld', 'dismissed', 'nothing-told'] as const).map(
    (each): Letter => ({
      kind: 'warning-contest',
      parameters: { link, reference: 'K-7TRM-2QXF-9BHD-V4WN-83KC', news: each },
    }),
  ),
  ...news.map(
    (each): Letter => ({
      kind: 'complaint-news',
      parameters: { link, reference: 'F-2026-ABCD', news: each },
    }),
  ),
];
const every = locales.flatMap((locale) => letters.map((letter) => ({ locale, letter, kind: letter.kind })));

describe.each(every)('$kind in $locale', ({ locale, letter }) => {
  const { subject, text, html } = composeLetter(letter, locale, 'Association Phare');
  const { parameters } = letter;
  const given = 'code' in parameters ? parameters.code : parameters.reference;

  test('holds what it was given, as text and as a page', () => {
    expect(text).toContain(link);
    expect(text).toContain(given);
    expect(html).toContain(`href="${link.replaceAll('&', '&amp;')}"`);
    expect(html).toContain(given);
  });

  test('names the language, the service and who answers for it', () => {
    expect(html).toContain(`<html lang="${locale}">`);
    expect(text).toMatch(/Fanal, .*Association Phare/);
  });

  test('shows no code where a locked phone would', () => {
    if ('code' in parameters) expect(subject).not.toContain(parameters.code);
    expect(subject).not.toContain('K-7TRM-2');
  });

  test('loads nothing and runs nothing', () => {
    expect(html).not.toMatch(/<script|<img|<link|src=|@import/i);
  });

  test('has no hole in its sentences', () => {
    expect(subject + text + html).not.toMatch(/undefined|\[object|null/);
  });
});

test('what comes from outside cannot become HTML', () => {
  const hostile = '"><script>alert(1)</script>';
  const letter: Letter = { kind: 'joined-series', parameters: { link: hostile, reference: hostile } };
  const { html } = composeLetter(letter, 'fr', hostile);
  expect(html).not.toContain('<script>');
  expect(html).toContain('&lt;script&gt;');
});

const followUps = every.flatMap(({ letter, locale }) =>
  letter.kind === 'care-follow-up' ? [{ letter, locale }] : [],
);

test('each message that asks after someone warns of false rescuers, says who listens, and can be stopped', () => {
  expect(followUps).toHaveLength(54);
  for (const { letter, locale } of followUps) {
    const { text, html } = composeLetter(letter, locale, 'Association Phare');
    const { stopLink, helpLink, minor } = letter.parameters;
    for (const said of ['116 006', '3114', stopLink, helpLink]) expect(text).toContain(said);
    expect(text).toMatch(/faux sauveurs|false rescuers|falsos salvadores/);
    expect(html).toContain(`href="${stopLink}"`);
    expect(text.includes('3018')).toBe(minor);
  }
});

test('no two days, and no two kinds of scam on a day, are told the same', () => {
  for (const locale of locales) {
    const bodies = followUps
      .filter((each) => each.locale === locale)
      .map(({ letter }) => composeLetter(letter, locale, 'Fanal').text);
    expect(new Set(bodies).size).toBe(18);
  }
});

/** Letters of the GSM 7-bit default alphabet (3GPP TS 23.038, table 6.2.1), those that French and English need. */
const onAnyPhone = /^[A-Za-z0-9 \n@£$¥èéùìòÇØøÅåÆæßÉÄÖÑÜ§¿äöñüà!"#¤%&'()*+,\-./:;<=>?¡_]*$/;

test('a text message fits in two, warns, says who listens, and can be stopped', () => {
  for (const { letter, locale } of followUps) {
    const text = composeTextMessage(letter, locale);
    expect(text).toMatch(onAnyPhone);
    expect(text.length, text).toBeLessThanOrEqual(2 * 153);
    for (const said of ['116 006', letter.parameters.stopLink]) expect(text).toContain(said);
    expect(text).toMatch(/arnaque|scammer|estafa/);
    expect(text).not.toContain(letter.parameters.reference);
  }
});
