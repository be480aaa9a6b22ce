import type { Complaint } from '@fanal/contract/complaint';
import { formatMoment } from '@fanal/core/locale';
import { BackLink, ButtonLink, SummaryList } from '../../ui/index.ts';
import { SitePage } from '../layout.tsx';
import { MoneyLink } from '../recall/money-link.tsx';
import { AnswersTold } from '../story/answers.tsx';
import type { Visit } from '../visit.ts';
import { withComplaint } from './own-complaint.ts';

/** The paper: what was told, when, and to whom. Made to be printed. */
export function showReceipt(visit: Visit): Promise<Response> {
  return withComplaint(visit, (complaint) => visit.page(receiptPage(visit, complaint)));
}

function receiptPage(visit: Visit, complaint: Complaint) {
  const { locale, link, texts: all } = visit;
  const texts = all.space.receipt;
  const { reference, complainant } = complaint;
  const authority = complaint.mode === 'authority';
  const title = authority ? texts.authorityTitle : texts.assistanceTitle;
  const name = [complainant.givenName, complainant.familyName].filter((part) => part !== undefined).join(' ');
  return (
    <SitePage
      locale={locale}
      options={visit.options}
      title={`${title} ${reference}`}
      languages={visit.languagesOf((linkTo) => linkTo('receipt', { reference }))}
      sensitive
    >
      <BackLink locale={locale} href={link('complaint', { reference })} label={texts.back} />
      <p class="no-print">{texts.print}</p>
      <p class="no-print">
        <a href={link('documents', { reference })}>{all.document.own.link}</a>
      </p>
      <div class="actions no-print">
        <MoneyLink visit={visit} complaint={complaint} />
        <ButtonLink href={link('helpNearYou')} kind="link">
          {all.help.linkTo}
        </ButtonLink>
      </div>
      <article class="receipt">
        <h1>{title}</h1>
        <p>{texts.intro(visit.options.operator.name, formatMoment(complaint.filedAt, locale))}</p>
        <SummaryList
          rows={[
            { term: texts.reference, value: <span class="code">{reference}</span> },
            {
              term: texts.person,
              value: [
                ...(name === '' ? [] : [name]),
                complainant.email,
                complainant.level === 'franceconnect' ? texts.identityChecked : texts.identityByEmail,
              ].join('\n'),
            },
          ]}
        />
        <p>{authority ? texts.authorityNote : texts.assistanceNote}</p>
        <AnswersTold locale={locale} texts={all} answers={complaint.answers} />
      </article>
    </SitePage>
  );
}
