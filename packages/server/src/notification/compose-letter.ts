import { html } from 'hono/html';
import type { Letter, LetterLocale, TextMessage } from './letter.ts';
import { en } from './texts/en.ts';
import { es } from './texts/es.ts';
import { fr } from './texts/fr.ts';
import type { LetterText, LetterTexts } from './texts/letter-text.ts';

const textsOf: Readonly<Record<LetterLocale, LetterTexts>> = { fr, en, es };

export type ComposedLetter = { readonly subject: string; readonly text: string; readonly html: string };

/** What a phone shows. Letters of the GSM alphabet only (3GPP TS 23.038): one more would halve the room. */
export function composeTextMessage({ parameters }: TextMessage, locale: LetterLocale): string {
  return textsOf[locale].onPhone['care-follow-up'](parameters, service);
}

const service = 'Fanal';

/** The letter as it leaves: plain text and a simple page that says the same. `operator` answers for the service. */
export function composeLetter(letter: Letter, locale: LetterLocale, operator: string): ComposedLetter {
  const content = write(letter, textsOf[locale]);
  const footer = textsOf[locale].footer(service, operator);
  return {
    subject: content.subject,
    text: plain(content, footer),
    html: page(content, footer, locale),
  };
}

function write(letter: Letter, texts: LetterTexts): LetterText {
  switch (letter.kind) {
    case 'sign-in':
      return texts['sign-in'](letter.parameters, service);
    case 'resume-draft':
      return texts['resume-draft'](letter.parameters, service);
    case 'complaint-receipt':
      return texts['complaint-receipt'](letter.parameters, service);
    case 'joined-series':
      return texts['joined-series'](letter.parameters, service);
    case 'money-reminder':
      return texts['money-reminder'](letter.parameters, service);
    case 'complaint-news':
      return texts['complaint-news'](letter.parameters, service);
    case 'warning-contest':
      return texts['warning-contest'](letter.parameters, service);
    case 'care-follow-up':
      return texts['care-follow-up'](letter.parameters, service);
  }
}

function plain(content: LetterText, footer: string): string {
  const { paragraphs, code, action, after, links = [] } = content;
  return [
    ...paragraphs,
    ...(code === undefined ? [] : [`    ${code}`]),
    `${action.label}\n${action.link}`,
    ...after,
    ...links.map(({ label, link }) => `${label}\n${link}`),
    `-- \n${footer}`,
  ].join('\n\n');
}

// Mail programs know neither style sheets nor classes: the little that is set is set on the elements.
const body =
  'font-family:sans-serif;font-size:16px;line-height:1.5;max-width:36em;margin:0 auto;padding:16px';
const title = 'font-size:20px;line-height:1.3';
const digits = 'font-family:monospace;font-size:28px;letter-spacing:4px;margin:24px 0';
const small = 'font-size:14px;border-top:1px solid;padding-top:16px;margin-top:32px';

function page(content: LetterText, footer: string, locale: LetterLocale): string {
  const { subject, paragraphs, code, action, after, links = [] } = content;
  const document = html`<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${subject}</title>
</head>
<body style="${body}">
<main>
<h1 style="${title}">${subject}</h1>
${paragraphs.map((text) => html`<p>${text}</p>\n`)}${code === undefined ? '' : html`<p style="${digits}"><strong>${code}</strong></p>\n`}<p>${action.label}<br><a href="${action.link}">${action.link}</a></p>
${after.map((text) => html`<p>${text}</p>\n`)}${links.map(({ label, link }) => html`<p>${label}<br><a href="${link}">${link}</a></p>\n`)}<p style="${small}">${footer}</p>
</main>
</body>
</html>
`;
  return String(document);
}
