import { LookedUpType } from '@fanal/contract/warning';
import { formatMoment } from '@fanal/core/locale';
import {
  Actions,
  Button,
  ButtonLink,
  ErrorSummary,
  Panel,
  SelectField,
  TextArea,
  TextField,
} from '../../ui/index.ts';
import { SitePage } from '../layout.tsx';
import type { Visit } from '../visit.ts';
import { FollowForm, type TypedReference } from './follow-contest.tsx';

export const contestFields = ['type', 'value', 'platform', 'words', 'email'] as const;
export type ContestField = (typeof contestFields)[number];

/** What was typed, and the fields that are to be put right. */
export type TypedContest = {
  /** Of this form: sent twice, it is one contest. */
  readonly key: string;
  readonly values: Readonly<Record<ContestField, string>>;
  readonly wrong: readonly ContestField[];
};

export function nothingTyped(key: string): TypedContest {
  return { key, values: { type: '', value: '', platform: '', words: '', email: '' }, wrong: [] };
}

export function contestPage(visit: Visit, typed: TypedContest, followed?: TypedReference) {
  const { locale } = visit;
  const texts = visit.texts.warningContest;
  const errors = [
    ...wrongIn(visit, typed),
    ...(followed?.unknown === true ? [{ href: '#reference', text: texts.follow.wrong }] : []),
  ];
  return (
    <SitePage
      locale={locale}
      options={visit.options}
      title={texts.title}
      description={texts.description}
      error={errors.length > 0}
      languages={visit.languagesOf((linkTo) => linkTo('contest'))}
    >
      {errors.length > 0 && <ErrorSummary locale={locale} errors={errors} />}
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <h2>{texts.howTitle}</h2>
      <ul>
        {texts.how.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
      <ContestForm visit={visit} typed={typed} />
      <p>
        {texts.victim} <a href={visit.link('start')}>{texts.tell}</a>
      </p>
      <FollowForm visit={visit} typed={followed} />
    </SitePage>
  );
}

function ContestForm({ visit, typed }: { readonly visit: Visit; readonly typed: TypedContest }) {
  const { locale } = visit;
  const texts = visit.texts.warningContest;
  const field = (name: Exclude<ContestField, 'platform'>) => ({
    locale,
    name,
    label: texts[name],
    value: typed.values[name],
    error: typed.wrong.includes(name) ? texts.errors[name] : undefined,
  });
  return (
    <form method="post" action={visit.link('contest')} novalidate data-once>
      <input type="hidden" name="key" value={typed.key} />
      <SelectField
        {...field('type')}
        options={LookedUpType.options.map((value) => ({ value, label: visit.texts.warning.types[value] }))}
      />
      <TextField {...field('value')} hint={texts.valueHint} maxLength={2_000} spellcheck={false} />
      <TextField
        locale={locale}
        name="platform"
        label={texts.platform}
        hint={texts.platformHint}
        value={typed.values.platform}
        required={false}
        maxLength={80}
        spellcheck={false}
      />
      <TextArea {...field('words')} hint={texts.wordsHint} maxLength={4_000} />
      <TextField
        {...field('email')}
        hint={texts.emailHint}
        type="email"
        inputMode="email"
        autocomplete="email"
        maxLength={400}
        spellcheck={false}
      />
      <Actions>
        <Button>{texts.button}</Button>
      </Actions>
    </form>
  );
}

function wrongIn(visit: Visit, { wrong }: TypedContest) {
  const { errors } = visit.texts.warningContest;
  return wrong.flatMap((name) => (name === 'platform' ? [] : [{ href: `#${name}`, text: errors[name] }]));
}

/** The receipt. It says the same of a value that is listed and of one that is not. */
export function contestedPage(
  visit: Visit,
  receipt: { readonly reference: string; readonly answerBy: string },
) {
  const texts = visit.texts.warningContest.sent;
  return (
    <SitePage locale={visit.locale} options={visit.options} title={texts.title} sensitive>
      <Panel title={texts.title}>
        <p>{texts.reference}</p>
        <p class="reference">{receipt.reference}</p>
        <p>{texts.keep}</p>
      </Panel>
      <p>
        <strong>{texts.answerBy(formatMoment(receipt.answerBy, visit.locale))}</strong>
      </p>
      <p>{texts.same}</p>
      <p>{texts.after}</p>
      <Actions>
        <ButtonLink href={`${visit.link('contest')}#follow`}>
          {visit.texts.warningContest.follow.title}
        </ButtonLink>
        <ButtonLink href={visit.link('home')} kind="secondary">
          {visit.texts.shared.footer.home}
        </ButtonLink>
      </Actions>
    </SitePage>
  );
}
