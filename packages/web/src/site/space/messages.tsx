import { randomUUID } from 'node:crypto';
import { type Message, readMyMessages, sendMyMessage } from '@fanal/contract/complaint';
import { longestWords, readWords } from '@fanal/core/complaint';
import { formatMoment } from '@fanal/core/locale';
import { Actions, BackLink, Button, ErrorSummary, TextArea } from '../../ui/index.ts';
import { SitePage } from '../layout.tsx';
import { refused } from '../refused.ts';
import type { Visit } from '../visit.ts';
import { typedIn } from './typed-in.ts';
import { Words } from './words.tsx';

type Filled = { readonly key: string; readonly text: string; readonly error?: string };

/** The thread between the person and those who hold their complaint. Opening it marks it read. */
export function showMessages(visit: Visit): Promise<Response> {
  return withThread(visit, { key: randomUUID(), text: '' });
}

export async function sendMessage(visit: Visit): Promise<Response> {
  const form = await visit.form();
  const raw = typedIn(form, 'text');
  const key = typedIn(form, 'key');
  const text = readWords(raw);
  if (text === undefined) {
    const { empty, tooLong } = visit.texts.course.errors;
    return withThread(visit, { key, text: raw, error: raw.trim() === '' ? empty : tooLong });
  }
  const reference = visit.param('reference');
  const reply = await visit.client.call(sendMyMessage, { params: { reference }, body: { key, text } });
  return reply.ok
    ? visit.goTo(`${visit.link('messages', { reference })}#latest`)
    : refused(visit, reply.refusal);
}

async function withThread(visit: Visit, filled: Filled): Promise<Response> {
  const reply = await visit.client.call(readMyMessages, { params: { reference: visit.param('reference') } });
  if (!reply.ok) return refused(visit, reply.refusal);
  const status = filled.error === undefined ? 200 : 422;
  return visit.page(messagesPage(visit, reply.value.messages, filled), status);
}

function messagesPage(visit: Visit, messages: readonly Message[], filled: Filled) {
  const { locale, link, texts: all } = visit;
  const texts = all.course.messages;
  const reference = visit.param('reference');
  return (
    <SitePage
      locale={locale}
      options={visit.options}
      title={texts.title}
      error={filled.error !== undefined}
      languages={visit.languagesOf((linkTo) => linkTo('messages', { reference }))}
      current="space"
      sensitive
    >
      <BackLink locale={locale} href={link('complaint', { reference })} label={texts.back} />
      {filled.error && <ErrorSummary locale={locale} errors={[{ href: '#text', text: filled.error }]} />}
      <h1>{texts.title}</h1>
      <p class="soft">{texts.about(reference)}</p>
      <p>
        {texts.lead} <strong>{texts.urgent}</strong>
      </p>
      {messages.length === 0 ? (
        <p class="soft">{texts.none}</p>
      ) : (
        <ol class="thread">
          {messages.map((message, place) => (
            <li
              class={message.from === 'person' ? 'own' : undefined}
              id={place === messages.length - 1 ? 'latest' : undefined}
            >
              <p class="who">
                <strong>
                  {message.from === 'person' ? texts.you : texts.agent(visit.options.operator.name)}
                </strong>
                {', '}
                <time datetime={message.at}>{formatMoment(message.at, locale)}</time>
              </p>
              <Words text={message.text} />
              {message.from === 'person' && (
                <p class="soft">
                  {message.readAt === undefined
                    ? texts.notRead
                    : texts.readOn(formatMoment(message.readAt, locale))}
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
      <form method="post" action={link('messages', { reference })} novalidate data-once>
        <input type="hidden" name="key" value={filled.key} />
        <TextArea
          locale={locale}
          name="text"
          label={texts.label}
          hint={texts.hint}
          value={filled.text}
          error={filled.error}
          rows={5}
          maxLength={longestWords}
        />
        <Actions>
          <Button>{texts.send}</Button>
        </Actions>
      </form>
    </SitePage>
  );
}
