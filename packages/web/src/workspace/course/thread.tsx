import { randomUUID } from 'node:crypto';
import type { ComplaintFile } from '@fanal/contract/investigation';
import { longestWords } from '@fanal/core/complaint';
import { Button, TextArea } from '../../ui/index.ts';
import { showMoment } from '../format.ts';
import { pathTo } from '../paths.ts';
import type { WorkspaceVisit } from '../visit.ts';
import { type Attempt, typed } from './attempt.ts';

/** What the person and the agents wrote to each other, and the next message. */
export function Thread(props: {
  readonly visit: WorkspaceVisit;
  readonly file: ComplaintFile;
  readonly attempt: Attempt | undefined;
}) {
  const { visit, file } = props;
  const { locale } = visit;
  const texts = visit.texts.course.thread;
  const attempt = props.attempt?.kind === 'message' ? props.attempt : undefined;
  return (
    <section aria-labelledby="thread">
      <h2 id="thread">{texts.title}</h2>
      {file.messages.length === 0 ? (
        <p class="soft">{texts.none}</p>
      ) : (
        <ol class="thread">
          {file.messages.map((message) => (
            <li class={message.from === 'agent' ? 'own' : undefined}>
              <p class="small">
                <strong>{texts[message.from]}</strong>
                {', '}
                <time datetime={message.at}>{showMoment(message.at, locale)}</time>
                {message.from === 'agent' && (
                  <span class="soft">
                    {', '}
                    {message.readAt === undefined
                      ? texts.notRead
                      : texts.readOn(showMoment(message.readAt, locale))}
                  </span>
                )}
              </p>
              <blockquote class="words" dir="auto">
                {message.text}
              </blockquote>
            </li>
          ))}
        </ol>
      )}
      {file.mayWrite ? (
        <form
          method="post"
          action={pathTo('write', locale, { reference: file.reference })}
          novalidate
          data-once
        >
          <input type="hidden" name="key" value={(attempt && typed(attempt.form, 'key')) || randomUUID()} />
          <TextArea
            locale={locale}
            name="text"
            label={texts.label}
            hint={texts.hint}
            value={attempt && typed(attempt.form, 'text')}
            error={attempt?.errors[0]?.text}
            rows={3}
            maxLength={longestWords}
          />
          <Button kind="secondary">{texts.send}</Button>
        </form>
      ) : (
        <p class="soft">{texts.nobody}</p>
      )}
    </section>
  );
}
