import { randomUUID } from 'node:crypto';
import { addToComplaint, answerWhatWasAsked, type Complaint } from '@fanal/contract/complaint';
import { longestWords, readWords } from '@fanal/core/complaint';
import { Actions, BackLink, Button, ButtonLink, ErrorSummary, TextArea } from '../../ui/index.ts';
import { SitePage } from '../layout.tsx';
import type { Visit } from '../visit.ts';
import { withComplaint } from './own-complaint.ts';
import { AskedList } from './standing.tsx';

/** Answering what an agent asked, or adding something unasked: the same page, with another title. */
type Way = 'answer' | 'add';

const ways = {
  answer: { path: 'answerAsked', endpoint: answerWhatWasAsked },
  add: { path: 'addMore', endpoint: addToComplaint },
} as const;

/** A key made with the page: the page sent twice, by an impatient finger or a slow network, counts once. */
type Filled = { readonly key: string; readonly words: string; readonly error?: string };

export function showComplete(way: Way): (visit: Visit) => Promise<Response> {
  return (visit) =>
    withComplaint(visit, (complaint) =>
      visit.page(completePage(visit, way, complaint, { key: randomUUID(), words: '' })),
    );
}

export function complete(way: Way): (visit: Visit) => Promise<Response> {
  return async (visit) => {
    const form = await visit.form();
    const raw = textIn(form, 'words');
    const key = textIn(form, 'key');
    const words = readWords(raw);
    const reference = visit.param('reference');
    if (words === undefined) {
      const { empty, tooLong } = visit.texts.course.errors;
      const filled = { key, words: raw, error: raw.trim() === '' ? empty : tooLong };
      return withComplaint(visit, (complaint) =>
        visit.page(completePage(visit, way, complaint, filled), 422),
      );
    }
    const reply = await visit.client.call(ways[way].endpoint, {
      params: { reference },
      body: { key, words },
    });
    if (reply.ok) return visit.goTo(`${visit.link('complaint', { reference })}?done=${way}`);
    if (reply.refusal.code === 'sign-in-needed') return visit.goTo(visit.link('signIn'));
    if (reply.refusal.code !== 'not-at-this-stage') return visit.problem(reply.refusal);
    // Nothing typed is lost: the page comes back with it, and says where it can go instead.
    return withComplaint(visit, (complaint) =>
      visit.page(completePage(visit, way, complaint, { key, words }), 409),
    );
  };
}

export function textIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}

function completePage(visit: Visit, way: Way, complaint: Complaint, filled: Filled) {
  const { locale, link, texts: all } = visit;
  const { course } = all;
  const { reference } = complaint;
  const { path } = ways[way];
  const texts = course[way];
  const mayNow = complaint.may.includes(way);
  return (
    <SitePage
      locale={locale}
      options={visit.options}
      title={texts.title}
      error={filled.error !== undefined}
      languages={visit.languagesOf((linkTo) => linkTo(path, { reference }))}
      current="space"
      sensitive
    >
      <BackLink locale={locale} href={link('complaint', { reference })} label={course.back} />
      {filled.error && <ErrorSummary locale={locale} errors={[{ href: '#words', text: filled.error }]} />}
      <h1>{texts.title}</h1>
      {way === 'add' ? (
        <p class="lead">{course.add.lead}</p>
      ) : (
        mayNow && <AskedList visit={visit} complaint={complaint} />
      )}
      {mayNow ? (
        <form method="post" action={link(path, { reference })} novalidate data-once>
          <input type="hidden" name="key" value={filled.key} />
          <TextArea
            locale={locale}
            name="words"
            label={texts.label}
            hint={texts.hint}
            value={filled.words}
            error={filled.error}
            rows={8}
            maxLength={longestWords}
          />
          <Actions>
            <Button>{texts.send}</Button>
          </Actions>
        </form>
      ) : (
        <NotNow visit={visit} way={way} complaint={complaint} words={filled.words} />
      )}
    </SitePage>
  );
}

function NotNow(props: {
  readonly visit: Visit;
  readonly way: Way;
  readonly complaint: Complaint;
  readonly words: string;
}) {
  const { visit, way, complaint } = props;
  const { course } = visit.texts;
  const { reference } = complaint;
  const mayAdd = complaint.may.includes('add');
  return (
    <>
      <p>{way === 'answer' && mayAdd ? course.answer.notAsked : course.add.closed}</p>
      {props.words !== '' && (
        <blockquote class="words" dir="auto">
          {props.words}
        </blockquote>
      )}
      <Actions>
        <ButtonLink href={visit.link(mayAdd ? 'addMore' : 'messages', { reference })}>
          {mayAdd ? course.page.add : course.messages.title}
        </ButtonLink>
      </Actions>
    </>
  );
}
