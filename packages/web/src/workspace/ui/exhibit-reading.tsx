import type { Reading } from '@fanal/contract/material';
import { Details, SummaryList, type SummaryRow } from '../../ui/index.ts';
import type { AgentLocale } from '../locale.ts';
import { workspaceTextsOf } from '../texts.ts';

/** The text read off an exhibit, and of a mail the headers that tell where it came from. */
export function ExhibitReading(props: { readonly reading: Reading; readonly locale: AgentLocale }) {
  const { reading, locale } = props;
  const texts = workspaceTextsOf(locale).reading;
  if (reading.state === 'waiting') return <p class="soft">{texts.waiting}</p>;
  const why = reading.problem === undefined ? undefined : texts.unread(texts.problems[reading.problem]);
  const pieces = reading.texts ?? [];
  return (
    <>
      {why && <p class="soft">{why}</p>}
      {reading.mail && (
        <Details summary={texts.mail}>
          <SummaryList rows={headersOf(reading.mail, locale)} />
        </Details>
      )}
      {reading.state === 'read' && (
        <Details summary={texts.title}>
          <p class="soft">{reading.texts === undefined ? texts.elsewhere : texts.machine}</p>
          {pieces.map((text, place) => (
            <>
              {pieces.length > 1 && <h4>{texts.piece(place + 1)}</h4>}
              <p class="narrative">{text}</p>
            </>
          ))}
        </Details>
      )}
    </>
  );
}

/** Never a link: an address in a mail leads to whoever wrote it. */
function headersOf(mail: NonNullable<Reading['mail']>, locale: AgentLocale): readonly SummaryRow[] {
  const { headers } = workspaceTextsOf(locale).reading;
  return (Object.keys(headers) as (keyof typeof headers)[]).flatMap((name) =>
    [mail[name] ?? []].flat().map((value) => ({
      term: headers[name],
      value: <bdi class="exact">{value}</bdi>,
    })),
  );
}
