import type { FindingPlace } from '@fanal/contract/material';
import type { Visit } from '../visit.ts';
import { conversationMoment } from './conversation-moment.ts';

/** The words around a finding, with who wrote them and when. */
export function Quotation({ visit, place }: { readonly visit: Visit; readonly place: FindingPlace }) {
  const { found: texts } = visit.texts.material;
  const who = place.author === undefined ? [] : [texts.by(place.author)];
  const when = place.at === undefined ? [] : [conversationMoment(place.at, visit.locale)];
  return (
    <>
      <q>
        {place.before}
        <mark>{place.match}</mark>
        {place.after}
      </q>
      {who.length + when.length > 0 && <div>{[...who, ...when].join(', ')}</div>}
    </>
  );
}
