import { type Complaint, withdrawComplaint } from '@fanal/contract/complaint';
import { longestWords, readWords } from '@fanal/core/complaint';
import { Actions, BackLink, Button, ButtonLink, Callout, TextArea } from '../../ui/index.ts';
import { SitePage } from '../layout.tsx';
import { refused } from '../refused.ts';
import type { Visit } from '../visit.ts';
import { withComplaint } from './own-complaint.ts';
import { typedIn } from './typed-in.ts';

/** Asked once, with what it means. Where it can no longer be done, the page says why and what is left. */
export function showWithdraw(visit: Visit): Promise<Response> {
  return withComplaint(visit, (complaint) => visit.page(withdrawPage(visit, complaint)));
}

export async function withdraw(visit: Visit): Promise<Response> {
  const reference = visit.param('reference');
  // The reason is a courtesy: one that cannot be kept does not stop a withdrawal.
  const words = readWords(typedIn(await visit.form(), 'words'));
  const reply = await visit.client.call(withdrawComplaint, {
    params: { reference },
    body: words === undefined ? {} : { words },
  });
  if (reply.ok) return visit.goTo(`${visit.link('complaint', { reference })}?done=withdraw`);
  if (reply.refusal.code !== 'not-at-this-stage') return refused(visit, reply.refusal);
  return withComplaint(visit, (complaint) => visit.page(withdrawPage(visit, complaint), 409));
}

function withdrawPage(visit: Visit, complaint: Complaint) {
  const { locale, link, texts: all } = visit;
  const { course } = all;
  const { reference, mode } = complaint;
  const texts = course.withdraw;
  return (
    <SitePage
      locale={locale}
      options={visit.options}
      title={texts.title[mode]}
      languages={visit.languagesOf((linkTo) => linkTo('withdraw', { reference }))}
      current="space"
      sensitive
    >
      <BackLink locale={locale} href={link('complaint', { reference })} label={course.back} />
      <h1>{texts.title[mode]}</h1>
      {complaint.may.includes('withdraw') ? (
        <form method="post" action={link('withdraw', { reference })} data-once>
          <p class="lead">{texts.lead[mode]}</p>
          <ul>
            {texts.means[mode].map((line) => (
              <li>{line}</li>
            ))}
          </ul>
          <Callout kind="warning">
            <p>{texts.pressure}</p>
          </Callout>
          <TextArea
            locale={locale}
            name="words"
            label={texts.reason}
            hint={texts.reasonHint}
            required={false}
            rows={3}
            maxLength={longestWords}
          />
          <Actions>
            <Button kind="danger">{texts.yes[mode]}</Button>
            <ButtonLink href={link('complaint', { reference })} kind="secondary">
              {texts.no}
            </ButtonLink>
          </Actions>
        </form>
      ) : (
        <CannotNow visit={visit} complaint={complaint} />
      )}
    </SitePage>
  );
}

function CannotNow({ visit, complaint }: { readonly visit: Visit; readonly complaint: Complaint }) {
  const texts = visit.texts.course.withdraw;
  const isTransmitted = complaint.timeline.some(({ kind }) => kind === 'transmitted');
  if (complaint.status === 'withdrawn') return <p class="lead">{texts.already}</p>;
  if (!isTransmitted) return <p class="lead">{texts.notNow}</p>;
  return (
    <>
      <p class="lead">{texts.tooLate}</p>
      <p>{texts.tooLateBody}</p>
    </>
  );
}
