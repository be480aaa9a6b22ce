import {
  compareDocument,
  largestCompared,
  type Verification,
  verifyDocument,
} from '@fanal/contract/document';
import { formatMoment } from '@fanal/core/locale';
import {
  Actions,
  BackLink,
  Button,
  Callout,
  ErrorSummary,
  FileField,
  SummaryList,
  TextField,
} from '../../ui/index.ts';
import { SitePage } from '../layout.tsx';
import { MultipartError, openMultipart } from '../material/multipart.ts';
import type { Visit } from '../visit.ts';
import { comparedScript } from './assets.ts';

/** Asks for the code that stands on a document. */
export function showCheck(visit: Visit): Response {
  return visit.page(checkPage(visit, {}));
}

/** A code is read, then its page is asked for: that address is also the one on the paper. */
export async function checkCode(visit: Visit): Promise<Response> {
  const code = String((await visit.form()).get('code') ?? '').trim();
  if (code === '' || code.length > 60) {
    return visit.page(checkPage(visit, { code, error: visit.texts.document.check.noCode }), 422);
  }
  return visit.goTo(visit.link('checkedDocument', { code }));
}

export function showChecked(visit: Visit): Promise<Response> {
  return withVerification(visit, (found) => visit.page(checkedPage(visit, found)));
}

/** Without scripts, the file is sent to be compared, and kept nowhere. */
export function compareFile(visit: Visit): Promise<Response> {
  return withVerification(visit, async (found) => {
    const texts = visit.texts.document.check;
    const bytes = await postedFile(visit);
    if (bytes === undefined) return visit.page(checkedPage(visit, found, { error: texts.noFile }), 422);
    const about = { code: visit.param('code') };
    const reply = await visit.client.upload(compareDocument, { about, bytes });
    if (!reply.ok) return visit.problem(reply.refusal);
    return visit.page(checkedPage(visit, found, { same: reply.value.same }));
  });
}

async function withVerification(
  visit: Visit,
  page: (found: Verification) => Response | Promise<Response>,
): Promise<Response> {
  const code = visit.param('code').slice(0, 60);
  const reply = await visit.client.call(verifyDocument, { body: { code } });
  return reply.ok ? page(reply.value) : visit.problem(reply.refusal);
}

/** The form's one file, when it is no larger than any of ours. */
async function postedFile(visit: Visit): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { type, bytes } = visit.posted();
  const form = bytes === null ? undefined : openMultipart(type, bytes);
  try {
    for (let part = await form?.next(); part !== undefined; part = await form?.next()) {
      if (part.name !== 'file') continue;
      const pieces: Uint8Array[] = [];
      let size = 0;
      for (let piece = await part.read(); piece !== undefined; piece = await part.read()) {
        size += piece.length;
        if (size > largestCompared) return undefined;
        pieces.push(piece);
      }
      return size === 0 ? undefined : new Uint8Array(Buffer.concat(pieces));
    }
  } catch (error) {
    if (!(error instanceof MultipartError)) throw error;
  }
  return undefined;
}

function checkPage(visit: Visit, { code = '', error }: { readonly code?: string; readonly error?: string }) {
  const { locale, link } = visit;
  const texts = visit.texts.document.check;
  return (
    <SitePage
      locale={locale}
      options={visit.options}
      title={texts.title}
      description={texts.lead}
      error={error !== undefined}
      languages={visit.languagesOf((linkTo) => linkTo('checkDocument'))}
    >
      {error && <ErrorSummary locale={locale} errors={[{ href: '#code', text: error }]} />}
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <form method="post" action={link('checkDocument')} novalidate>
        <TextField
          locale={locale}
          name="code"
          label={texts.code}
          hint={texts.codeHint}
          value={code}
          error={error}
          spellcheck={false}
          width="medium"
        />
        <Actions>
          <Button>{texts.send}</Button>
        </Actions>
      </form>
    </SitePage>
  );
}

type Compared = { readonly same?: boolean; readonly error?: string };

function checkedPage(visit: Visit, found: Verification, compared: Compared = {}) {
  const { locale, link } = visit;
  const texts = visit.texts.document.check;
  const code = visit.param('code');
  return (
    <SitePage
      locale={locale}
      options={visit.options}
      title={texts.answers[found.status].title}
      error={compared.error !== undefined}
      languages={visit.languagesOf((linkTo) => linkTo('checkedDocument', { code }))}
      sensitive
      scripts={found.status === 'unknown' ? [] : [comparedScript.path]}
    >
      <BackLink locale={locale} href={link('checkDocument')} label={texts.another} />
      {compared.error && <ErrorSummary locale={locale} errors={[{ href: '#file', text: compared.error }]} />}
      <h1>{texts.answers[found.status].title}</h1>
      <Callout kind={found.status === 'valid' ? 'success' : 'warning'}>
        <p>{texts.answers[found.status].body}</p>
      </Callout>
      {found.status !== 'unknown' && <Known visit={visit} found={found} compared={compared} />}
    </SitePage>
  );
}

function Known(props: {
  readonly visit: Visit;
  readonly found: Exclude<Verification, { readonly status: 'unknown' }>;
  readonly compared: Compared;
}) {
  const { visit, found, compared } = props;
  const { locale, link } = visit;
  const { check: texts, issuedKinds } = visit.texts.document;
  const { same } = compared;
  return (
    <>
      <SummaryList
        rows={[
          { term: texts.kind, value: issuedKinds[found.kind] },
          { term: texts.language, value: texts.languages[found.locale] },
          { term: texts.issuedAt, value: formatMoment(found.issuedAt, locale) },
          { term: texts.issuedBy, value: found.issuedBy },
          { term: texts.code, value: <span class="code">{found.code}</span> },
          { term: texts.fingerprint, value: <span class="code">{found.sha256}</span> },
        ]}
      />
      <h2>{texts.compareTitle}</h2>
      <p>{texts.compareLead}</p>
      <form
        method="post"
        enctype="multipart/form-data"
        action={link('checkedDocument', { code: found.code })}
        data-fingerprint={found.sha256}
        data-same={texts.same}
        data-different={texts.different}
        novalidate
      >
        <FileField
          locale={locale}
          name="file"
          label={texts.file}
          hint={texts.fileHint}
          error={compared.error}
          accept="application/pdf"
        />
        <p role="status">{same === undefined ? '' : same ? texts.same : texts.different}</p>
        <Actions>
          <Button kind="secondary">{texts.compare}</Button>
        </Actions>
      </form>
    </>
  );
}
