/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import { readFileSync } from 'node:fs';
import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { streamSSE } from 'hono/streaming';
import { languageIn, type Person, personIn } from '../people.ts';
import { bundleScript } from './bundle.ts';
import { createConversation } from './conversation.ts';
import { ChatPage, EntrancePage } from './pages.tsx';

export type DatingSiteOptions = {
  /** Fanal, for look-ups and outcomes: `https://fanal.example`. Without it the warnings rest on what is said. */
  readonly fanalUrl?: string | undefined;
  /** Of the platform's account, to report outcomes under. */
  readonly siteKey?: string | undefined;
  /** From 0 to 1: in how many conversations tips and questions are held back, so that their effect can be measured. */
  readonly heldOutShare?: number | undefined;
};

const longestText = 2_000;
const amount = /^\d{1,6}([.,]\d{1,2})?$/;
/** How often an open page hears from the server: a proxy closes a silent one. In milliseconds. */
const heartbeat = 25_000;

/** A dating site with two members and one conversation, in memory. It warns in the browser of whoever is written to. */
export function createDatingSite(options: DatingSiteOptions = {}): Hono {
  const conversation = createConversation();
  const script = bundleScript();
  const pack = readFileSync(new URL(import.meta.resolve('@fanal/sdk/fanal-pack.json')), 'utf8');
  const style = readFileSync(new URL('../browser/style.css', import.meta.url), 'utf8');
  const app = new Hono();

  app.use(async (c, next) => {
    if (c.req.method === 'POST' && !comesFromHere(c)) c.res = c.text('Not from this site', 403);
    else await next();
    c.header('content-security-policy', policyFor(options.fanalUrl));
    c.header('x-content-type-options', 'nosniff');
    c.header('referrer-policy', 'no-referrer');
  });

  app.get('/', (c) => c.html(documentOf(<EntrancePage language={languageIn(c.req.query('language'))} />)));
  app.post('/enter', async (c) => {
    const form = await c.req.parseBody();
    const cookie = { httpOnly: true, sameSite: 'Lax', path: '/' } as const;
    setCookie(c, 'person', personIn(String(form['person'])) ?? 'alix', cookie);
    setCookie(c, 'language', languageIn(String(form['language'])), cookie);
    return c.redirect('/chat', 303);
  });
  app.get('/chat', (c) => {
    const person = personOf(c);
    if (person === undefined) return c.redirect('/', 303);
    const settings = { person, language: languageIn(getCookie(c, 'language')), ...options };
    return c.html(documentOf(<ChatPage settings={settings} script="/chat.js" />));
  });

  app.post('/messages', async (c) => {
    const person = personOf(c);
    const text = String((await c.req.parseBody())['text'] ?? '').trim();
    if (person === undefined || text === '' || text.length > longestText) return c.body(null, 422);
    conversation.add({ kind: 'message', from: person, text });
    return c.body(null, 204);
  });
  app.post('/payments', async (c) => {
    const person = personOf(c);
    const paid = String((await c.req.parseBody())['amount'] ?? '').trim();
    if (person === undefined || !amount.test(paid)) return c.body(null, 422);
    conversation.add({ kind: 'payment', from: person, amount: paid });
    return c.body(null, 204);
  });
  app.post('/restart', (c) => {
    conversation.clear();
    return c.redirect('/chat', 303);
  });

  app.get('/events', (c) =>
    streamSSE(c, async (stream) => {
      const stop = conversation.follow((entries) => {
        void stream.writeSSE({ data: JSON.stringify(entries) });
      });
      stream.onAbort(stop);
      while (!stream.aborted) {
        await stream.sleep(heartbeat);
        await stream.writeSSE({ event: 'still-here', data: '' });
      }
      stop();
    }),
  );

  app.get('/chat.js', (c) => c.body(script, 200, { 'content-type': 'text/javascript; charset=utf-8' }));
  // Beside the script, not in it: a new pack of rules needs no new release of the site.
  app.get('/fanal-pack.json', (c) => c.body(pack, 200, { 'content-type': 'application/json' }));
  app.get('/style.css', (c) => c.body(style, 200, { 'content-type': 'text/css; charset=utf-8' }));
  return app;
}

/** Every value in it was escaped by the JSX runtime. */
function documentOf(page: JSX.Element): string {
  return `<!doctype html>${page}`;
}

function personOf(c: Context): Person | undefined {
  return personIn(getCookie(c, 'person'));
}

/** Forms of other sites are turned away; browsers say where a form comes from (Fetch Metadata). */
function comesFromHere(c: Context): boolean {
  const from = c.req.header('sec-fetch-site');
  return from === undefined || from === 'same-origin' || from === 'none';
}

/** Scripts from here alone, and no talk but with this site and with Fanal. Warnings bring their own style. */
function policyFor(fanalUrl: string | undefined): string {
  const talk = fanalUrl === undefined ? "'self'" : `'self' ${new URL(fanalUrl).origin}`;
  return `default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src ${talk}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
}
