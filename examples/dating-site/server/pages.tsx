/** @jsxRuntime automatic @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import { type Language, languages, otherThan, type Person, people } from '../people.ts';
import { scriptedPayment } from '../scam/script.ts';
import { textsOf } from './texts.ts';

/** What the page's script is told; read from its element, so that no script stands in the page. */
export type ChatSettings = {
  readonly person: Person;
  readonly language: Language;
  /** Where Fanal answers look-ups and takes outcomes; absent, the warnings work without. */
  readonly fanalUrl?: string | undefined;
  readonly siteKey?: string | undefined;
  readonly heldOutShare?: number | undefined;
};

function Document(props: {
  readonly language: Language;
  readonly title: string;
  readonly script?: string;
  readonly children?: Child;
}) {
  return (
    <html lang={props.language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${props.title} – ${textsOf(props.language).site}`}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/style.css" />
        {props.script && <script type="module" src={props.script} />}
      </head>
      <body>
        <main>{props.children}</main>
      </body>
    </html>
  );
}

/** Who one is today. */
export function EntrancePage({ language }: { readonly language: Language }) {
  const texts = textsOf(language);
  return (
    <Document language={language} title={texts.tagline}>
      <h1>{texts.site}</h1>
      <p>{texts.tagline}</p>
      <p>{texts.twoBrowsers}</p>
      <ul class="people">
        {people.map((person) => (
          <li>
            <h2>{texts.names[person]}</h2>
            <p>{texts.about[person]}</p>
            <form method="post" action="/enter">
              <input type="hidden" name="person" value={person} />
              <input type="hidden" name="language" value={language} />
              <button type="submit">{texts.enterAs(texts.names[person])}</button>
            </form>
          </li>
        ))}
      </ul>
      <p>
        {languages
          .filter((each) => each !== language)
          .map((each) => (
            <a href={`/?language=${each}`} lang={each} hreflang={each}>
              {each === 'fr' ? 'Français' : 'English'}
            </a>
          ))}
      </p>
    </Document>
  );
}

/** The conversation. The place of warnings is kept beside what they are about: nothing moves when one comes. */
export function ChatPage({ settings, script }: { readonly settings: ChatSettings; readonly script: string }) {
  const { person, language } = settings;
  const texts = textsOf(language);
  const other = texts.names[otherThan(person)];
  return (
    <Document language={language} title={texts.conversationWith(other)} script={script}>
      <header>
        <h1>{texts.conversationWith(other)}</h1>
        <a href="/">{texts.leave}</a>
      </header>
      <div id="chat" data-settings={JSON.stringify(settings)}>
        <ol id="messages" aria-label={texts.messages} aria-live="polite" />
        <div id="warning" />
        <form id="write" class="row">
          <label for="text">{texts.write}</label>
          <input id="text" name="text" autocomplete="off" maxlength={2_000} required />
          <button type="submit">{texts.send}</button>
        </form>
        {person === 'alix' && <PaymentForm language={language} />}
        <Script language={language} />
      </div>
    </Document>
  );
}

function PaymentForm({ language }: { readonly language: Language }) {
  const texts = textsOf(language).pay;
  return (
    <details id="pay">
      <summary>{texts.title}</summary>
      <form id="payment">
        <label for="name">{texts.name}</label>
        <input id="name" name="name" autocomplete="off" required value={scriptedPayment.name[language]} />
        <label for="iban">{texts.iban}</label>
        <input id="iban" name="iban" autocomplete="off" required value={scriptedPayment.iban} />
        <label for="amount">{texts.amount}</label>
        <input id="amount" name="amount" inputmode="decimal" required value={scriptedPayment.amount} />
        <button type="submit">{texts.send}</button>
        <p id="payment-state" role="status" />
      </form>
    </details>
  );
}

/** For whoever tries the site: the next line of the story, a press away. */
function Script({ language }: { readonly language: Language }) {
  const texts = textsOf(language);
  return (
    <section id="script" aria-labelledby="script-title">
      <h2 id="script-title">{texts.scripted}</h2>
      <p id="next-line" />
      <button type="button" id="send-line" hidden>
        {texts.sendScripted}
      </button>
      <form method="post" action="/restart">
        <button type="submit" class="quiet">
          {texts.restart}
        </button>
      </form>
    </section>
  );
}
