import { type FollowedContest, followContest } from '@fanal/contract/warning';
import { formatMoment } from '@fanal/core/locale';
import {
  Actions,
  BackLink,
  Button,
  ButtonLink,
  Callout,
  SummaryList,
  type SummaryRow,
  TextField,
} from '../../ui/index.ts';
import { SitePage } from '../layout.tsx';
import type { Visit } from '../visit.ts';

/** What the wire takes. */
const longestReference = 60;

/** A reference that was typed, and whether nothing was found under it. */
export type TypedReference = { readonly reference: string; readonly unknown: boolean };

/** Says where a contest stands, or hands back what was typed. The reference comes in the body and stands in no address. */
export async function follow(visit: Visit, form: FormData): Promise<Response | TypedReference> {
  const reference = String(form.get('reference') ?? '')
    .trim()
    .slice(0, longestReference);
  if (reference === '') return { reference, unknown: true };
  const reply = await visit.client.call(followContest, { body: { reference } });
  if (reply.ok) return visit.page(followedPage(visit, reply.value, new Date()));
  return reply.refusal.code === 'code-not-found'
    ? { reference, unknown: true }
    : visit.problem(reply.refusal);
}

export function FollowForm(props: { readonly visit: Visit; readonly typed?: TypedReference | undefined }) {
  const { visit, typed } = props;
  const texts = visit.texts.warningContest.follow;
  return (
    <>
      <h2 id="follow">{texts.title}</h2>
      <p>{texts.lead}</p>
      <form method="post" action={visit.link('contest')} novalidate>
        <input type="hidden" name="follow" value="yes" />
        <TextField
          locale={visit.locale}
          name="reference"
          label={texts.field}
          hint={texts.hint}
          value={typed?.reference}
          error={typed?.unknown === true ? texts.wrong : undefined}
          maxLength={longestReference}
          spellcheck={false}
          width="medium"
        />
        <Actions>
          <Button kind="secondary">{texts.button}</Button>
        </Actions>
      </form>
    </>
  );
}

function followedPage(visit: Visit, contest: FollowedContest, now: Date) {
  const { locale, link } = visit;
  const texts = visit.texts.warningContest.follow;
  const { title, body } = saidOf(visit, contest, now);
  const row = (term: string, moment: string): SummaryRow => ({ term, value: formatMoment(moment, locale) });
  return (
    <SitePage locale={locale} options={visit.options} title={texts.statusTitle} sensitive>
      <BackLink locale={locale} href={link('contest')} label={visit.texts.warningContest.title} />
      <h1>{texts.statusTitle}</h1>
      <Callout kind="info">
        <h2>{title}</h2>
        <p>{body}</p>
      </Callout>
      <SummaryList
        rows={[
          row(texts.received, contest.receivedAt),
          contest.answeredAt === undefined
            ? row(texts.answerBy, contest.answerBy)
            : row(texts.answered, contest.answeredAt),
        ]}
      />
      {contest.outcome !== undefined && <p>{visit.texts.warningContest.sent.after}</p>}
      <Actions>
        <ButtonLink href={link('home')} kind="secondary">
          {visit.texts.shared.footer.home}
        </ButtonLink>
      </Actions>
    </SitePage>
  );
}

function saidOf({ texts }: Visit, { outcome, answerBy }: FollowedContest, now: Date) {
  const { follow: said } = texts.warningContest;
  if (outcome !== undefined) return said.outcomes[outcome];
  return now.getTime() <= Date.parse(answerBy) ? said.waiting : said.late;
}
