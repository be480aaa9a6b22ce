import type { SightingShown } from '@fanal/contract/investigation';
import { ButtonForm, Table, Tag } from '../../ui/index.ts';
import { fieldLabel } from '../field-label.ts';
import { showCount } from '../format.ts';
import { ValueLink } from '../grouping/ui/indicator-link.tsx';
import type { AgentLocale } from '../locale.ts';
import { pathTo } from '../paths.ts';
import { longestSearch } from '../search-queue.ts';
import { workspaceTextsOf } from '../texts.ts';
import { anchorOf } from './narrative.tsx';

/** The API counts no further the holders of a value that links nobody. */
const countedExactly = 1_000;

/** Every indicator of a complaint: what it is, how it was written, who else names it, and why it may not link. */
export function SightingsTable(props: {
  readonly sightings: readonly SightingShown[];
  readonly locale: AgentLocale;
}) {
  const { file } = workspaceTextsOf(props.locale);
  if (props.sightings.length === 0) return <p class="soft">{file.noIndicator}</p>;
  return (
    <div class="dense">
      <Table
        caption={file.indicators}
        hideCaption
        columns={[
          { label: file.indicator },
          { label: file.asWritten },
          { label: file.check },
          { label: file.others },
        ]}
        rows={props.sightings.map((sighting, place) => [
          <Named sighting={sighting} place={place} locale={props.locale} />,
          <>
            <bdi class="exact">{sighting.raw}</bdi>{' '}
            <span class="soft small">{fieldLabel(sighting.field, props.locale)}</span>
          </>,
          <Check sighting={sighting} locale={props.locale} />,
          <Others sighting={sighting} locale={props.locale} />,
        ])}
      />
    </div>
  );
}

type Part = { readonly sighting: SightingShown; readonly locale: AgentLocale };

function Named({ sighting, place, locale }: Part & { readonly place: number }) {
  const texts = workspaceTextsOf(locale);
  return (
    <span class="named" id={anchorOf(place)} tabindex={-1}>
      <span class="soft small kind">{texts.indicators[sighting.type]}</span>
      <ValueLink indicator={sighting} locale={locale} />
    </span>
  );
}

function Check({ sighting, locale }: Part) {
  const { file } = workspaceTextsOf(locale);
  return (
    <>
      <Tag tone={sighting.verified ? 'success' : 'plain'}>
        {sighting.verified ? file.verified : file.unverified}
      </Tag>
      {sighting.derived && <span class="soft small"> {file.derived}</span>}
    </>
  );
}

function Others({ sighting, locale }: Part) {
  const { file, why } = workspaceTextsOf(locale);
  const { others, unused, wellKnown, value, shown } = sighting;
  return (
    <>
      {others === 0 ? (
        <span class="soft">{file.noOther}</span>
      ) : (
        <ButtonForm
          action={pathTo('search', locale)}
          kind="link"
          label={file.find(shown)}
          fields={{ text: value.slice(0, longestSearch) }}
        >
          {others >= countedExactly && unused !== undefined
            ? file.othersAtLeast(showCount(others, locale))
            : file.othersCount(others, showCount(others, locale))}
        </ButtonForm>
      )}
      {unused !== undefined && (
        <span class="why small">
          {file.unusedBecause(why[unused])}
          {wellKnown !== undefined && (
            <bdi class="kind">{file.wellKnown(wellKnown.name, wellKnown.source)}</bdi>
          )}
        </span>
      )}
    </>
  );
}
