import type { ComplaintFile } from '@fanal/contract/investigation';
import { Details } from '../../../ui/index.ts';
import { showShare } from '../../format.ts';
import type { WorkspaceVisit } from '../../visit.ts';
import { ComplaintLink, SeriesLink } from './references.tsx';

const shownAtOnce = 10;

/** Complaints of the same script as this one; past the first, folded. */
export function Script({ visit, file }: { readonly visit: WorkspaceVisit; readonly file: ComplaintFile }) {
  const { file: texts } = visit.texts;
  if (file.script.length === 0) return null;
  const rest = file.script.slice(shownAtOnce);
  return (
    <section aria-labelledby="script">
      <h2 id="script">{texts.script}</h2>
      <p class="soft">{texts.scriptLead}</p>
      <Alike visit={visit} script={file.script.slice(0, shownAtOnce)} />
      {rest.length > 0 && (
        <Details summary={texts.othersCount(rest.length, String(rest.length))}>
          <Alike visit={visit} script={rest} />
        </Details>
      )}
    </section>
  );
}

function Alike({ visit, script }: { visit: WorkspaceVisit; script: ComplaintFile['script'] }) {
  const { locale, texts } = visit;
  return (
    <ul class="reasons">
      {script.map(({ reference, similarity, photos, seriesId }) => (
        <li>
          <ComplaintLink reference={reference} locale={locale} />{' '}
          <span class="soft small">
            {similarity > 0 && `${texts.file.alike(showShare(similarity, locale))} · `}
            {photos > 0 && `${texts.file.samePhotos(photos)} · `}
            {texts.pair.inSeries} <SeriesLink code={seriesId} locale={locale} />
          </span>
        </li>
      ))}
    </ul>
  );
}
