import type { Complaint } from '@fanal/contract/complaint';
import { Actions, ButtonLink, Callout, Panel } from '../../ui/index.ts';
import { CareOffer } from '../care/offer.tsx';
import { SitePage } from '../layout.tsx';
import { PhoneLink } from '../phone-link.tsx';
import { MoneyLink } from '../recall/money-link.tsx';
import { withComplaint } from '../space/own-complaint.ts';
import type { Visit } from '../visit.ts';
import { OthersToldTheSame } from './others.tsx';

export function showSent(visit: Visit): Promise<Response> {
  return withComplaint(visit, (complaint) => visit.page(sentPage(visit, complaint)));
}

function sentPage(visit: Visit, complaint: Complaint) {
  const { locale, link } = visit;
  const texts = visit.texts.filing.sent;
  const { reference } = complaint;
  const authority = complaint.mode === 'authority';
  const title = authority ? texts.authorityTitle : texts.assistanceTitle;
  const next = authority ? texts.nextAuthority(complaint.heldBy) : texts.nextAssistance(complaint.heldBy);
  return (
    <SitePage
      locale={locale}
      options={visit.options}
      title={title}
      languages={visit.languagesOf((linkTo) => linkTo('sent', { reference }))}
      sensitive
    >
      <Panel title={title}>
        <p>
          {texts.reference}
          <br />
          <span class="reference">{reference}</span>
        </p>
        <p>{texts.thanks}</p>
      </Panel>
      <OthersToldTheSame visit={visit} complaint={complaint} />
      <Actions>
        <ButtonLink href={link('receipt', { reference })}>
          {authority ? texts.receipt : texts.file}
        </ButtonLink>
        <ButtonLink href={link('complaint', { reference })} kind="secondary">
          {texts.follow}
        </ButtonLink>
        <MoneyLink visit={visit} complaint={complaint} />
      </Actions>
      <h2>{texts.nextTitle}</h2>
      <ul>
        {next.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <Callout kind="warning">
        <p>{texts.beware}</p>
      </Callout>
      <CareOffer visit={visit} complaint={complaint} />
      <h2>{texts.careTitle}</h2>
      <p>{texts.care}</p>
      <p>
        <PhoneLink locale={locale} phone="116 006" />
      </p>
      <p>
        <a href={link('helpNearYou')}>{visit.texts.help.linkTo}</a>
      </p>
    </SitePage>
  );
}
