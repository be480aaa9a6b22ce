import type { Complaint } from '@fanal/contract/complaint';
import type { Exhibit } from '@fanal/contract/evidence';
import { longestWords } from '@fanal/core/complaint';
import { Actions, BackLink, Button, ButtonLink, Callout, ErrorSummary, TextArea } from '../../ui/index.ts';
import { SitePage } from '../layout.tsx';
import { FilesField, givingData, givingScript } from '../material/index.ts';
import type { Visit } from '../visit.ts';
import { OwnFiles } from './own-files.tsx';
import { filedRefusals } from './receive-completion.ts';
import { AskedList } from './standing.tsx';

/** Answering what an agent asked, or adding something unasked: the same page, with another title. */
export type Way = 'answer' | 'add';

/**
 * A key made with the page: the page sent twice, by an impatient finger or a slow network, counts once.
 * `error` is about the words, `faults` are about files.
 */
export type Filled = {
  readonly key: string;
  readonly words: string;
  readonly error?: string;
  readonly faults?: readonly string[];
};

type Shown = {
  readonly complaint: Complaint;
  readonly files: readonly Exhibit[];
  readonly filled: Filled;
};

const paths = { answer: 'answerAsked', add: 'addMore' } as const;

export function completePage(visit: Visit, way: Way, { complaint, files, filled }: Shown) {
  const { locale, link, texts: all } = visit;
  const { course } = all;
  const { reference } = complaint;
  const texts = course[way];
  const mayNow = complaint.may.includes(way);
  const errors = [
    ...(filled.error === undefined ? [] : [{ href: '#words', text: filled.error }]),
    ...(filled.faults ?? []).map((text) => ({ href: '#files', text })),
  ];
  return (
    <SitePage
      locale={locale}
      options={visit.options}
      title={texts.title}
      error={mayNow && errors.length > 0}
      languages={visit.languagesOf((linkTo) => linkTo(paths[way], { reference }))}
      current="space"
      sensitive
      scripts={mayNow ? [givingScript.path] : []}
    >
      <BackLink locale={locale} href={link('complaint', { reference })} label={course.back} />
      {mayNow && errors.length > 0 && <ErrorSummary locale={locale} errors={errors} />}
      <h1>{texts.title}</h1>
      {way === 'add' ? (
        <p class="lead">{course.add.lead}</p>
      ) : (
        mayNow && <AskedList visit={visit} complaint={complaint} />
      )}
      {mayNow ? (
        <CompleteForm visit={visit} way={way} reference={reference} filled={filled} />
      ) : (
        <NotNow visit={visit} way={way} complaint={complaint} words={filled.words} />
      )}
      <div data-given>
        <OwnFiles visit={visit} files={files} />
      </div>
    </SitePage>
  );
}

function CompleteForm(props: {
  readonly visit: Visit;
  readonly way: Way;
  readonly reference: string;
  readonly filled: Filled;
}) {
  const { visit, way, reference, filled } = props;
  const { locale, link, texts: all } = visit;
  const texts = all.course[way];
  return (
    <form
      method="post"
      action={link(paths[way], { reference })}
      enctype="multipart/form-data"
      novalidate
      data-once
      {...givingData(visit, { reference, refusals: filedRefusals(visit) })}
    >
      {/* Before the files: they are handed on as they come, and what was typed is known by then. */}
      <input type="hidden" name="key" value={filled.key} />
      <input type="hidden" name="sent" value="" />
      <TextArea
        locale={locale}
        name="words"
        label={texts.label}
        hint={texts.hint}
        value={filled.words}
        error={filled.error}
        required={way === 'answer'}
        rows={8}
        maxLength={longestWords}
      />
      <Callout kind="care">
        <p>{all.material.give.intimate}</p>
      </Callout>
      <FilesField visit={visit} />
      <p class="soft">{all.course.files.kept}</p>
      <Actions>
        <Button>{texts.send}</Button>
      </Actions>
    </form>
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
