import { type DocumentKind, downloadComplaintDocument, type IssuedDocument } from '@fanal/contract/document';
import { showMoment } from '../format.ts';
import type { AgentLocale } from '../locale.ts';
import { workspaceTextsOf } from '../texts.ts';

type Given = {
  readonly available: readonly DocumentKind[];
  readonly issued: readonly IssuedDocument[];
};

/** A complaint's documents, in French, which is what holds. Nothing to show for a complaint that was imported. */
export function Documents(props: {
  readonly reference: string;
  readonly documents: Given | undefined;
  readonly locale: AgentLocale;
}) {
  const { reference, documents, locale } = props;
  if (documents === undefined) return null;
  const texts = workspaceTextsOf(locale).documents;
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">{texts.title}</h2>
      <p class="soft">{texts.lead}</p>
      <ul>
        {documents.available.map((kind) => {
          const last = documents.issued.findLast((each) => each.kind === kind && each.locale === 'fr');
          return (
            <li>
              <a href={addressOf(reference, kind)}>{texts.pdf(texts.kinds[kind])}</a>{' '}
              <span class="soft">
                {last === undefined ? texts.notYet : texts.issuedAt(showMoment(last.issuedAt, locale))}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function addressOf(reference: string, kind: DocumentKind): string {
  const path = downloadComplaintDocument.path.replace('{reference}', reference).replace('{kind}', kind);
  return `${path}?locale=fr`;
}
