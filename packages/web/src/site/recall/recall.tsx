import { downloadRecallLetter, type MoneyBack, readRecallLetter } from '@fanal/contract/recall';
import { formatAmount, formatDate } from '@fanal/core/locale';
import { BackLink, ButtonLink, Callout, SummaryList, TextArea } from '../../ui/index.ts';
import { SitePage } from '../layout.tsx';
import { refused } from '../refused.ts';
import type { Visit } from '../visit.ts';
import { MarkForm, type TypedMark } from './mark-form.tsx';
import { mayBeWritten, type Which, withRecall } from './own-money.ts';
import { LastDay, RecallStatus } from './status.tsx';

export function showRecall(visit: Visit): Promise<Response> {
  return withRecall(visit, (money, which) => showLetter(visit, money, which));
}

/** The letter's page; before the person said who ordered the payment there is no letter to show. */
export async function showLetter(
  visit: Visit,
  money: MoneyBack,
  which: Which,
  typed?: TypedMark,
): Promise<Response> {
  const { reference } = money;
  if (!mayBeWritten(which)) return visit.goTo(visit.link('money', { reference }));
  const params = { reference, payment: which.payment.payment, way: which.recall.way };
  const letter = await visit.client.call(readRecallLetter, { params, query: {} });
  if (!letter.ok) return refused(visit, letter.refusal);
  return visit.page(
    recallPage(visit, reference, which, letter.value, typed),
    typed === undefined ? 200 : 422,
  );
}

export async function downloadLetter(visit: Visit): Promise<Response> {
  return withRecall(visit, async ({ reference }, { payment, recall }) => {
    const language = visit.query('language') === 'en' ? ('en' as const) : ('fr' as const);
    const reply = await visit.client.download(downloadRecallLetter, {
      params: { reference, payment: payment.payment, way: recall.way },
      query: { language },
    });
    return reply.ok ? visit.file(reply.value) : refused(visit, reply.refusal);
  });
}

type Letter = { readonly subject: string; readonly text: string; readonly languages: readonly string[] };

function recallPage(
  visit: Visit,
  reference: string,
  which: Which,
  letter: Letter,
  typed: TypedMark | undefined,
) {
  const { locale, link, texts: all } = visit;
  const texts = all.recall;
  const { payment, recall } = which;
  const way = texts.ways[recall.way];
  const place = { reference, payment: String(payment.payment), way: recall.way };
  return (
    <SitePage
      locale={locale}
      options={visit.options}
      title={way.title}
      error={typed !== undefined}
      languages={visit.languagesOf((linkTo) => linkTo('recall', place))}
      current="space"
      sensitive
    >
      <BackLink locale={locale} href={link('money', { reference })} label={texts.back} />
      <h1>{way.title}</h1>
      <p>
        <RecallStatus recall={recall} payment={payment} texts={texts} locale={locale} />
      </p>
      <p class="lead">{way.what}</p>
      <SummaryList rows={factsOf(visit, which)} />
      <Callout>
        <p>{way.honest}</p>
      </Callout>

      <h2>{texts.firstTitle}</h2>
      {recall.firstCalls.map((call) => (
        <>
          <h3>{texts.firstCalls[call].title}</h3>
          <p>{texts.firstCalls[call].body}</p>
        </>
      ))}

      <h2>{texts.letterTitle}</h2>
      <p>{texts.letterFrench}</p>
      <div class="actions">
        {letter.languages.map((language, index) => (
          <ButtonLink
            kind={index === 0 ? 'primary' : 'secondary'}
            href={`${link('recallLetter', place)}${language === 'en' ? '?language=en' : ''}`}
          >
            {letter.languages.length === 1
              ? texts.download
              : texts.downloadIn[language === 'en' ? 'en' : 'fr']}
          </ButtonLink>
        ))}
      </div>
      <p class="soft">{texts.byPost}</p>
      <TextArea
        locale={locale}
        name="letter"
        label={texts.textLabel}
        hint={texts.textHint}
        value={letter.text}
        rows={12}
        lang="fr"
      />

      <h2>{texts.attachTitle}</h2>
      <ul>
        {recall.attach.map((code) => (
          <li>{texts.attachments[code]}</li>
        ))}
      </ul>

      <h2>{texts.deadlineTitle}</h2>
      {recall.deadlines.length === 0 && <p>{texts.noDeadline}</p>}
      {recall.deadlines.map((deadline) => (
        <>
          <p>{texts.deadlines[deadline.rule]}</p>
          <LastDay deadline={deadline} texts={texts} locale={locale} />
        </>
      ))}
      {recall.answerWithin !== undefined && <p>{texts.answerWithin(recall.answerWithin.businessDays)}</p>}

      <Sources visit={visit} which={which} />
      <MarkForm visit={visit} reference={reference} which={which} typed={typed} />
      <WhenRefused visit={visit} which={which} />
    </SitePage>
  );
}

function factsOf({ locale, texts: all }: Visit, { payment, recall }: Which) {
  const texts = all.recall;
  const amount = formatAmount(payment.amount, payment.currency, locale);
  const { answer } = recall.course;
  return [
    {
      term: texts.payment(payment.payment + 1, amount),
      value: payment.on === undefined ? '–' : formatDate(payment.on, locale),
    },
    { term: texts.toWhom, value: recall.name ?? texts.addressees[recall.addressee] },
    ...(answer?.reason === undefined ? [] : [{ term: texts.reasonGiven, value: answer.reason }]),
  ];
}

function Sources({ visit, which: { recall } }: { readonly visit: Visit; readonly which: Which }) {
  const texts = visit.texts.recall;
  return (
    <>
      <h2>{texts.sourcesTitle}</h2>
      {recall.sources.length === 0 && <p>{texts.noSource}</p>}
      {recall.sources.length > 0 && (
        <ul>
          {recall.sources.map((source) => (
            <li>
              <a href={source.url} rel="noreferrer">
                {source.title}
              </a>{' '}
              <span class="soft">({texts.asOf(formatDate(source.asOf, visit.locale))})</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function WhenRefused({ visit, which: { recall } }: { readonly visit: Visit; readonly which: Which }) {
  const texts = visit.texts.recall;
  const { mediatorUntil } = recall.course;
  return (
    <>
      <h2>{texts.refusedTitle}</h2>
      <ol>
        {recall.whenRefused.map((step) => (
          <li>
            <strong>{texts.nextSteps[step].title}</strong>
            <br />
            {texts.nextSteps[step].body}
          </li>
        ))}
      </ol>
      {mediatorUntil !== undefined && <p>{texts.mediatorUntil(formatDate(mediatorUntil, visit.locale))}</p>}
    </>
  );
}
