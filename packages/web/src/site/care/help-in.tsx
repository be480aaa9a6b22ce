import { listSupportContacts, type SupportContact } from '@fanal/contract/care';
import { type Department, departmentOf } from '@fanal/core/care';
import { BackLink, renderPage } from '../../ui/index.ts';
import { SitePage } from '../layout.tsx';
import type { Visit } from '../visit.ts';
import { HelpByPhone } from './help-by-phone.tsx';

/** One department: the same page for everybody, kept for a few minutes since the operator may load a new directory. */
export async function showHelpIn(visit: Visit): Promise<Response> {
  const department = departmentOf(visit.param('department'));
  if (department === undefined) return visit.goTo(visit.link('helpNearYou'));
  const { code } = department;
  const reply = await visit.client.call(listSupportContacts, { query: { department: code } });
  if (!reply.ok) return visit.problem(reply.refusal);
  return new Response(renderPage(departmentPage(visit, department, reply.value.contacts)), {
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'public, max-age=300' },
  });
}

function departmentPage(visit: Visit, department: Department, contacts: readonly SupportContact[]) {
  const { locale, link } = visit;
  const texts = visit.texts.help;
  const { code, name } = department;
  const title = texts.titleIn(name, code);
  return (
    <SitePage
      locale={locale}
      options={visit.options}
      title={title}
      languages={visit.languagesOf((linkTo) => linkTo('helpIn', { department: code }))}
      current="numbers"
    >
      <BackLink locale={locale} href={link('helpNearYou')} label={texts.other} />
      <h1>{title}</h1>
      <p class="lead">{texts.lead}</p>
      <h2>{texts.officeTitle}</h2>
      <AtTheCourt visit={visit} department={department} />
      {contacts.length > 0 && <h2>{texts.directoryTitle}</h2>}
      {contacts.map((contact) => (
        <Contact visit={visit} contact={contact} />
      ))}
      <HelpByPhone locale={locale} texts={texts} overseas={code.length === 3} />
    </SitePage>
  );
}

function AtTheCourt({ visit, department }: { readonly visit: Visit; readonly department: Department }) {
  const texts = visit.texts.help;
  const { towns, courtKind, code } = department;
  if (courtKind === 'first-instance') return <p>{texts.firstInstance(towns.join(', '))}</p>;
  return (
    <>
      <p>{texts.officeLead}</p>
      <ul>
        {towns.map((town) => (
          <li>
            <strong>{town}</strong>
          </li>
        ))}
      </ul>
      {(code === '977' || code === '978') && <p>{texts.officeElsewhere}</p>}
      <p>{texts.officeAny}</p>
      <p>{texts.officeHours}</p>
      <p class="soft">{texts.officeLaw}</p>
    </>
  );
}

function Contact({ visit, contact }: { readonly visit: Visit; readonly contact: SupportContact }) {
  const texts = visit.texts.help;
  const { name, phone, address, hours, url, source } = contact;
  return (
    <article class="card">
      <h3>{name}</h3>
      {address && <p>{address}</p>}
      {phone && (
        <p>
          <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>{phone}</a>
        </p>
      )}
      {hours && <p>{hours}</p>}
      {url && (
        <p>
          <a href={url} rel="noreferrer">
            {texts.website(name)}
          </a>
        </p>
      )}
      <p class="soft">{texts.source(source)}</p>
    </article>
  );
}
