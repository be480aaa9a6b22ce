import type { Complaint } from '@fanal/contract/complaint';
import {
  DocumentKind,
  downloadMyComplaintFile,
  downloadMyDocument,
  type IssuedDocument,
  listMyDocuments,
} from '@fanal/contract/document';
import { formatMoment } from '@fanal/core/locale';
import { locales } from '../../catalogue/index.ts';
import { BackLink, Table } from '../../ui/index.ts';
import { SitePage } from '../layout.tsx';
import { refused } from '../refused.ts';
import { withComplaint } from '../space/own-complaint.ts';
import type { Visit } from '../visit.ts';

type Documents = {
  readonly available: readonly DocumentKind[];
  readonly issued: readonly IssuedDocument[];
};

/** The documents of one complaint: those to open, and which were issued when. */
export function showDocuments(visit: Visit): Promise<Response> {
  return withComplaint(visit, async (complaint) => {
    const { reference } = complaint;
    const reply = await visit.client.call(listMyDocuments, { params: { reference } });
    return reply.ok ? visit.page(documentsPage(visit, complaint, reply.value)) : visit.problem(reply.refusal);
  });
}

export async function openDocument(visit: Visit): Promise<Response> {
  const kind = DocumentKind.safeParse(visit.param('kind'));
  if (!kind.success) return visit.goTo(visit.link('documents', { reference: visit.param('reference') }));
  const asked = locales.find((locale) => locale === visit.query('lang')) ?? visit.locale;
  const reply = await visit.client.download(downloadMyDocument, {
    params: { reference: visit.param('reference'), kind: kind.data },
    query: { locale: asked },
  });
  return reply.ok ? visit.file(reply.value) : refused(visit, reply.refusal);
}

export async function openComplaintFile(visit: Visit): Promise<Response> {
  const reply = await visit.client.download(downloadMyComplaintFile, {
    params: { reference: visit.param('reference') },
    query: { locale: visit.locale },
  });
  return reply.ok ? visit.file(reply.value) : refused(visit, reply.refusal);
}

function documentsPage(visit: Visit, complaint: Complaint, { available, issued }: Documents) {
  const { locale, link } = visit;
  const { reference, mode } = complaint;
  const texts = visit.texts.document;
  const back = visit.texts.space.complaint.title(reference);
  return (
    <SitePage
      locale={locale}
      options={visit.options}
      title={texts.own.title}
      languages={visit.languagesOf((linkTo) => linkTo('documents', { reference }))}
      current="space"
      sensitive
    >
      <BackLink locale={locale} href={link('complaint', { reference })} label={back} />
      <h1>{texts.own.title}</h1>
      <p>{texts.own.lead}</p>
      {available.map((kind) => (
        <section aria-labelledby={kind}>
          <h2 id={kind}>{texts.kinds[mode][kind].title}</h2>
          <p>{texts.kinds[mode][kind].body}</p>
          <ul>
            <li>
              <a href={link('document', { reference, kind })}>
                {texts.own.open(texts.kinds[mode][kind].title)}
              </a>
            </li>
            {locale !== 'fr' && (
              <li>
                <a href={`${link('document', { reference, kind })}?lang=fr`} lang="fr" hreflang="fr">
                  {texts.own.original}
                </a>
              </li>
            )}
            {kind === 'complaint-file' && (
              <li>
                <a href={link('complaintFile', { reference })}>{texts.own.forPrograms}</a>
              </li>
            )}
          </ul>
        </section>
      ))}
      {issued.length > 0 && (
        <Table
          caption={texts.own.issuedTitle}
          columns={[
            { label: texts.own.columns.document },
            { label: texts.own.columns.issuedAt },
            { label: texts.own.columns.code },
          ]}
          rows={issued.map((each) => [
            `${texts.kinds[mode][each.kind].title} (${each.locale})${each.superseded ? ` – ${texts.own.superseded}` : ''}`,
            formatMoment(each.issuedAt, locale),
            <a class="code" href={link('checkedDocument', { code: each.code })}>
              {each.code}
            </a>,
          ])}
        />
      )}
      <p>
        <a href={link('checkDocument')}>{texts.own.check}</a>
      </p>
    </SitePage>
  );
}
