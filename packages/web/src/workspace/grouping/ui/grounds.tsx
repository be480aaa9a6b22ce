import type { Ground } from '@fanal/contract/investigation';
import { showBits, showCount } from '../../format.ts';
import type { AgentLocale } from '../../locale.ts';
import { pathTo } from '../../paths.ts';
import { workspaceTextsOf } from '../../texts.ts';
import { ComplaintLink } from './references.tsx';

type Evidence = { readonly grounds: readonly Ground[]; readonly locale: AgentLocale };

/** Each piece of evidence in words, with its weight. */
export function GroundList({ grounds, locale }: Evidence) {
  return (
    <ul class="grounds">
      {grounds.map((ground) => (
        <li>
          <GroundSentence ground={ground} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

function GroundSentence({ ground, locale }: { readonly ground: Ground; readonly locale: AgentLocale }) {
  const { evidence, indicators, deciding } = workspaceTextsOf(locale);
  const { code, bits, type, shown, references = [], count, days, decisionId } = ground;
  const named = type === undefined ? undefined : indicators[type];
  const say = evidence.grounds[code];
  const facts = [
    ...(count === undefined ? [] : [evidence.complaints(count, showCount(count, locale))]),
    ...(days === undefined ? [] : [evidence.gap(days)]),
  ];
  return (
    <>
      <span class="ground">
        {say === undefined ? evidence.otherGround : say({ type: named })}
        {shown !== undefined && (
          <>
            {' '}
            <strong>
              <bdi class="exact">{shown}</bdi>
            </strong>
          </>
        )}
        {facts.length > 0 && <span class="soft small"> ({facts.join(', ')})</span>}
        {references.map((reference) => (
          <>
            {' '}
            <ComplaintLink reference={reference} locale={locale} />
          </>
        ))}
        {decisionId !== undefined && (
          <>
            {' '}
            <a href={pathTo('decision', locale, { id: decisionId })}>{deciding.open}</a>
          </>
        )}
      </span>{' '}
      <Weight bits={bits} locale={locale} />
    </>
  );
}

export function Weight({ bits, locale }: { readonly bits: number; readonly locale: AgentLocale }) {
  const { evidence } = workspaceTextsOf(locale);
  if (bits === 0) return <span class="weight soft small">{evidence.noWeight}</span>;
  return <span class="weight">{evidence.bits(showBits(bits, locale))}</span>;
}

/** The grounds of one side, and what they come to. */
export function Weighed({ grounds, locale }: Evidence) {
  const { evidence, questions } = workspaceTextsOf(locale);
  if (grounds.length === 0) return <p class="soft">{questions.noGround}</p>;
  const weighed = grounds.filter(({ bits }) => bits !== 0);
  const sum = weighed.reduce((total, { bits }) => total + bits, 0);
  return (
    <>
      <GroundList grounds={grounds} locale={locale} />
      {weighed.length > 0 && (
        <p class="sum-of-bits">
          {evidence.sum} <Weight bits={sum} locale={locale} />
        </p>
      )}
    </>
  );
}
