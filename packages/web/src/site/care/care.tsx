import { type Care, chooseCare, readCare, stopCare } from '@fanal/contract/care';
import type { Problem } from '@fanal/contract/wire';
import { type CareChannel, careChannels } from '@fanal/core/care';
import { parsePhone, showIndicator } from '@fanal/core/indicator';
import { formatMoment } from '@fanal/core/locale';
import { Actions, BackLink, Button, ButtonForm, Callout, ErrorSummary, Radios } from '../../ui/index.ts';
import { SitePage } from '../layout.tsx';
import { refused } from '../refused.ts';
import type { Visit } from '../visit.ts';

/** Whether someone is asked after, and how: said, changed and stopped on one page. */
export function showCare(visit: Visit): Promise<Response> {
  return withCare(visit, (care) => visit.page(carePage(visit, care)));
}

export async function changeCare(visit: Visit): Promise<Response> {
  const reference = visit.param('reference');
  const form = await visit.form();
  const params = { reference };
  if (form.get('stop') === 'yes') return changed(visit, await visit.client.call(stopCare, { params }));
  const channel = careChannels.find((each) => each === form.get('channel'));
  const page = (care: Care) => visit.page(carePage(visit, care, visit.texts.care.page.choiceNeeded), 422);
  if (channel === undefined) return withCare(visit, page);
  const reply = await visit.client.call(chooseCare, { params, body: { channel } });
  return !reply.ok && reply.refusal.code === 'invalid-answers'
    ? withCare(visit, page)
    : changed(visit, reply);
}

type Reply = { readonly ok: true } | { readonly ok: false; readonly refusal: Problem };

function changed(visit: Visit, reply: Reply): Response {
  if (reply.ok) return visit.goTo(visit.link('care', { reference: visit.param('reference') }));
  return refused(visit, reply.refusal);
}

async function withCare(visit: Visit, page: (care: Care) => Response): Promise<Response> {
  const reply = await visit.client.call(readCare, { params: { reference: visit.param('reference') } });
  return reply.ok ? page(reply.value) : refused(visit, reply.refusal);
}

function carePage(visit: Visit, care: Care, error?: string) {
  const { locale, link } = visit;
  const texts = visit.texts.care.page;
  const { reference, chosen } = care;
  return (
    <SitePage
      locale={locale}
      options={visit.options}
      title={texts.title}
      error={error !== undefined}
      languages={visit.languagesOf((linkTo) => linkTo('care', { reference }))}
      current="space"
      sensitive
    >
      <BackLink locale={locale} href={link('complaint', { reference })} label={texts.back} />
      {error && <ErrorSummary locale={locale} errors={[{ href: '#channel', text: error }]} />}
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <p>{texts.hours}</p>
      {chosen ? <Running visit={visit} care={care} channel={chosen.channel} /> : <p>{texts.notRunning}</p>}
      {(chosen === undefined || care.offered.length > 1) && (
        <form method="post" action={link('care', { reference })} novalidate data-once>
          <Radios
            locale={locale}
            name="channel"
            label={texts.question}
            options={care.offered.map((channel) => ({
              value: channel,
              label: texts.channels[channel](addressOf(care, channel)),
            }))}
            value={chosen?.channel}
            error={error}
          />
          <p class="soft">{texts.data}</p>
          <Actions>
            <Button>{chosen ? texts.change : texts.choose}</Button>
          </Actions>
        </form>
      )}
    </SitePage>
  );
}

function Running(props: { readonly visit: Visit; readonly care: Care; readonly channel: CareChannel }) {
  const { visit, care, channel } = props;
  const { locale, link } = visit;
  const texts = visit.texts.care.page;
  return (
    <>
      <Callout kind="success">
        <p>{texts.running[channel](addressOf(care, channel))}</p>
      </Callout>
      {care.comingAt.length === 0 ? (
        <p>{texts.allSent}</p>
      ) : (
        <>
          <h2>{texts.coming}</h2>
          <ul>
            {care.comingAt.map((at) => (
              <li>
                <time datetime={at}>{formatMoment(at, locale)}</time>
              </li>
            ))}
          </ul>
        </>
      )}
      <Actions>
        <ButtonForm
          action={link('care', { reference: care.reference })}
          kind="secondary"
          fields={{ stop: 'yes' }}
        >
          {texts.stop}
        </ButtonForm>
      </Actions>
    </>
  );
}

function addressOf(care: Care, channel: CareChannel): string {
  if (channel === 'email') return care.email;
  const phone = parsePhone(care.phone ?? '');
  return phone.ok ? showIndicator({ type: 'phone', value: phone.value }) : (care.phone ?? '');
}
