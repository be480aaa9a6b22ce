import { Hono } from 'hono';
import { html } from 'hono/html';
import { readMailbox } from '../notification/index.ts';
import type { Db } from '../platform/database/index.ts';
import { developmentPage, type PageOptions, pageHeaders } from './page.ts';
import { developmentTexts, localeOf } from './texts.ts';

export const mailboxPath = '/dev/mailbox';

/** The letters Fanal would have sent, for trying it out without a mail server. */
export function createMailbox(
  options: PageOptions & { readonly database: Db; readonly operator: string },
): Hono {
  const http = new Hono();
  http.get(mailboxPath, async (context) => {
    const locale = localeOf(context.req.query('lang'), context.req.header('accept-language'));
    const texts = developmentTexts[locale];
    const letters = await readMailbox(options.database, options.operator);
    const format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'medium' });
    const page = developmentPage(options, {
      locale,
      title: texts.mailbox,
      languageHref: `${mailboxPath}?lang=${locale === 'fr' ? 'en' : 'fr'}`,
      content: html`<p>${letters.length === 0 ? texts.mailboxEmpty : texts.mailboxExplain}</p>
${letters.map(
  (letter) => html`<article class="card" data-to="${letter.to}">
<h2>${letter.subject ?? texts.textMessage}</h2>
<p>${texts.to} <strong>${letter.to}</strong><br>${texts.at} <time datetime="${letter.queuedAt.toISOString()}">${format.format(letter.queuedAt)}</time></p>
${letter.text.split('\n\n').map((paragraph) => html`<p>${paragraph}</p>\n`)}<p><a href="${letter.link}">${texts.openLink}</a></p>
</article>
`,
)}`,
    });
    return context.body(page, 200, { ...pageHeaders });
  });
  return http;
}
