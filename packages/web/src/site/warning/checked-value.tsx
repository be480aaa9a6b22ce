import type { CheckedValue } from '@fanal/contract/warning';
import { formatDate } from '@fanal/core/locale';
import { Callout, Tag } from '../../ui/index.ts';
import type { Visit } from '../visit.ts';

/** One value: what it is, what is said of it. Never a link, whatever it looks like. */
export function CheckedValueCard({ visit, value }: { readonly visit: Visit; readonly value: CheckedValue }) {
  const texts = visit.texts.warning;
  const { valid, verdict } = value;
  return (
    <Callout kind={verdict !== 'unknown' ? 'danger' : valid ? 'info' : 'warning'}>
      <h2>
        {texts.types[value.type]}
        <br />
        <bdi class="code">{value.shown}</bdi>
      </h2>
      {valid ? (
        <Verdict visit={visit} value={value} />
      ) : (
        <p>
          <strong>{texts.invalid.title}</strong> {texts.invalid.body}
        </p>
      )}
      {value.written !== value.shown && (
        <p class="soft">
          <bdi>{texts.written(value.written)}</bdi>
        </p>
      )}
    </Callout>
  );
}

function Verdict({ visit, value }: { readonly visit: Visit; readonly value: CheckedValue }) {
  const texts = visit.texts.warning;
  const { verdict, band, lastSeenOn, belongsTo } = value;
  const said = texts.verdicts[verdict];
  return (
    <>
      <p>
        <Tag tone={verdict === 'unknown' ? 'plain' : 'danger'}>{said.title}</Tag>
      </p>
      <p>
        {said.body} {band !== undefined && band !== '1' && texts.bands[band]}{' '}
        {lastSeenOn !== undefined && texts.lastSeen(formatDate(lastSeenOn, visit.locale))}
      </p>
      {value.contested && <p>{texts.contested}</p>}
      {belongsTo && <p>{texts.belongsTo(belongsTo.name)}</p>}
    </>
  );
}
