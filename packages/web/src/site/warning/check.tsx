import { type CheckedValue, checkText, LookedUpType } from '@fanal/contract/warning';
import { Actions, BackLink, ButtonForm, ButtonLink } from '../../ui/index.ts';
import { SitePage } from '../layout.tsx';
import { PhoneLink } from '../phone-link.tsx';
import type { Visit } from '../visit.ts';
import { CheckForm, checkPageWith, longestChecked } from './check-page.tsx';
import { CheckedValueCard } from './checked-value.tsx';

type Checked = { readonly values: readonly CheckedValue[]; readonly more: boolean };

/** The free line for victims of scams, as in the advice. */
const scamLine = '0 805 805 817';

/** Looks up what was pasted and says it at once, on a page that is kept nowhere. */
export async function check(visit: Visit): Promise<Response> {
  const form = await visit.form();
  const field = (name: string) => String(form.get(name) ?? '').trim();
  const [text, type, platform] = [field('text'), field('type'), field('platform').slice(0, 80)];
  const { errors } = visit.texts.warning;
  if (text === '' || text.length > longestChecked) {
    const error = text === '' ? errors.empty : errors.tooLong;
    const languages = visit.languagesOf((linkTo) => linkTo('checkValue'));
    return visit.page(checkPageWith({ ...visit, languages }, { text, type, platform, error }), 422);
  }
  const said = LookedUpType.safeParse(type).data;
  const reply = await visit.client.call(checkText, {
    body: {
      text,
      ...(said === undefined ? {} : { type: said }),
      ...(platform === '' ? {} : { platform }),
    },
  });
  return reply.ok ? visit.page(resultPage(visit, reply.value)) : visit.problem(reply.refusal);
}

function resultPage(visit: Visit, checked: Checked) {
  const { locale, link } = visit;
  const texts = visit.texts.warning;
  const reported = checked.values.filter(isReported);
  const others = checked.values.filter((value) => !isReported(value));
  const title = titleOf(visit, checked);
  return (
    <SitePage
      locale={locale}
      options={visit.options}
      title={title}
      languages={visit.languagesOf((linkTo) => linkTo('checkValue'))}
      sensitive
      current="checkValue"
    >
      <BackLink locale={locale} href={link('checkValue')} label={texts.another} />
      <h1>{title}</h1>
      {checked.values.length === 0 ? (
        <>
          <p class="lead">{texts.nothing.body}</p>
          <CheckForm visit={visit} precise />
        </>
      ) : (
        <p class="lead">
          {texts.found(checked.values.length)} {checked.more && texts.more}
        </p>
      )}
      <Reported visit={visit} values={reported} />
      {others.map((value) => (
        <CheckedValueCard visit={visit} value={value} />
      ))}
      {(checked.values.length === 0 || others.some(({ valid }) => valid)) && (
        <Unknown visit={visit} titled={title !== texts.unknown.title} />
      )}
      <h2>{texts.next.title}</h2>
      <p>{texts.next.body}</p>
      <Actions>
        <ButtonLink href={link('start')}>{texts.next.tell}</ButtonLink>
        <PhoneLink locale={locale} phone={scamLine} />
      </Actions>
      <Yours visit={visit} values={reported} />
    </SitePage>
  );
}

type Part = { readonly visit: Visit; readonly values: readonly CheckedValue[] };

/** What is known against them, then what to do. */
function Reported({ visit, values }: Part) {
  if (values.length === 0) return null;
  const texts = visit.texts.warning;
  return (
    <>
      {values.map((value) => (
        <CheckedValueCard visit={visit} value={value} />
      ))}
      <ol>
        {texts.reported.steps.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <Actions>
        <ButtonLink href={visit.link('advice')} kind="secondary">
          {texts.next.advice}
        </ButtonLink>
      </Actions>
    </>
  );
}

/** There is no word for safe: what is not known is met with questions. */
function Unknown({ visit, titled }: { readonly visit: Visit; readonly titled: boolean }) {
  const texts = visit.texts.warning.unknown;
  return (
    <>
      {titled && <h2>{texts.title}</h2>}
      <p>{texts.body}</p>
      <p>{texts.ask}</p>
      <ul>
        {texts.questions.map((question) => (
          <li>{question}</li>
        ))}
      </ul>
      <p>{texts.doubt}</p>
    </>
  );
}

/** Leads whoever holds a reported value to the form, filled in, with nothing in its address. */
function Yours({ visit, values }: Part) {
  if (values.length === 0) return null;
  const texts = visit.texts.warning.yours;
  return (
    <>
      <h2>{texts.title}</h2>
      <p>{texts.body}</p>
      {values.map(({ type, shown, written }) => (
        <ButtonForm
          action={visit.link('contest')}
          kind="link"
          fields={{ begin: 'yes', type, value: written }}
        >
          {texts.button(shown)}
        </ButtonForm>
      ))}
    </>
  );
}

function isReported({ verdict }: CheckedValue): boolean {
  return verdict !== 'unknown';
}

function titleOf(visit: Visit, { values }: Checked): string {
  const texts = visit.texts.warning;
  if (values.length === 0) return texts.nothing.title;
  if (values.some(isReported)) return texts.reported.title;
  return values.some(({ valid }) => valid) ? texts.unknown.title : texts.resultTitle;
}
