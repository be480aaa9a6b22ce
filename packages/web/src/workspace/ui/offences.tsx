import type { ComplaintFile, OffenceToConsider } from '@fanal/contract/investigation';
import { articleOf } from '@fanal/core/law';
import { textsOf } from '../../catalogue/index.ts';
import { Details, type SummaryRow } from '../../ui/index.ts';
import type { AgentLocale } from '../locale.ts';
import { workspaceTextsOf } from '../texts.ts';

type OffenceProps = { readonly offence: OffenceToConsider; readonly locale: AgentLocale };

/** What the facts may be qualified as: a proposal, the agent decides. */
export function offenceRow({ offences }: Pick<ComplaintFile, 'offences'>, locale: AgentLocale): SummaryRow {
  return {
    term: workspaceTextsOf(locale).file.offences,
    value: offences.map((offence) => <Offence offence={offence} locale={locale} />),
  };
}

function Offence({ offence, locale }: OffenceProps) {
  const { law } = textsOf(locale);
  const { number, code } = articleOf(offence.article);
  return (
    <>
      <div>{`${law.articles[offence.article].title} (${law.codes[code]}, art. ${number})`}</div>
      {offence.codes.length > 0 && <Codes offence={offence} locale={locale} />}
    </>
  );
}

/** Labels are the ministry's, in French whatever the agent reads. */
function Codes({ offence: { codes }, locale }: OffenceProps) {
  return (
    <Details summary={workspaceTextsOf(locale).file.natinfCodes(codes.length)}>
      <ul>
        {codes.map(({ code, label }) => (
          <li>
            <span class="exact">{code}</span> <span lang="fr">{label}</span>
          </li>
        ))}
      </ul>
    </Details>
  );
}
