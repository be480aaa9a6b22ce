import { LookedUpType } from '@fanal/contract/warning';
import { Actions, Button, ErrorSummary, SelectField, TextArea, TextField } from '../../ui/index.ts';
import { SitePage } from '../layout.tsx';
import type { PublicPage, PublicVisit } from '../public-page.ts';

/** What was typed and why it could not be looked up. */
type Typed = {
  readonly text: string;
  readonly type: string;
  readonly platform: string;
  readonly error: string;
};

/** As long a text as the API reads. */
export const longestChecked = 5_000;

/** Asks what to look up. One field takes everything: nobody has to know what an IBAN is. */
export const checkPage: PublicPage = (visit) => checkPageWith(visit);

export function checkPageWith(visit: PublicVisit, typed?: Typed) {
  const { locale, link } = visit;
  const texts = visit.texts.warning;
  return (
    <SitePage
      locale={locale}
      options={visit.options}
      title={texts.title}
      description={texts.description}
      error={typed !== undefined}
      languages={visit.languages}
      sensitive={typed !== undefined}
      current="checkValue"
    >
      {typed && <ErrorSummary locale={locale} errors={[{ href: '#text', text: typed.error }]} />}
      <h1>{texts.title}</h1>
      <p class="lead">{texts.lead}</p>
      <CheckForm visit={visit} typed={typed} />
      <h2>{texts.unknown.title}</h2>
      <p>{texts.unknown.body}</p>
      <p>
        <a href={link('warningFigures')}>{visit.texts.warningFigures.title}</a>
      </p>
      <p>
        <a href={link('contest')}>{visit.texts.warningContest.title}</a>
      </p>
    </SitePage>
  );
}

/** Sent by POST: what is typed stands in no address, history or log. */
export function CheckForm(props: {
  readonly visit: Pick<PublicVisit, 'locale' | 'texts' | 'link'>;
  readonly typed?: Typed | undefined;
  /** The choice of a type stands open. */
  readonly precise?: boolean | undefined;
}) {
  const { visit, typed } = props;
  const { locale, link } = visit;
  const texts = visit.texts.warning;
  return (
    <form method="post" action={link('checkValue')} novalidate>
      <TextArea
        locale={locale}
        name="text"
        label={texts.field}
        hint={texts.fieldHint}
        value={typed?.text}
        error={typed?.error}
        rows={4}
        maxLength={longestChecked}
      />
      <details open={props.precise === true || (typed !== undefined && typed.type + typed.platform !== '')}>
        <summary>{texts.precise}</summary>
        <div>
          <SelectField
            locale={locale}
            name="type"
            label={texts.type}
            hint={texts.typeHint}
            required={false}
            value={typed?.type}
            empty={false}
            options={[
              { value: '', label: texts.typeUnknown },
              ...LookedUpType.options.map((value) => ({ value, label: texts.types[value] })),
            ]}
          />
          <TextField
            locale={locale}
            name="platform"
            label={texts.platform}
            hint={texts.platformHint}
            required={false}
            value={typed?.platform}
            maxLength={80}
            spellcheck={false}
          />
        </div>
      </details>
      <Actions>
        <Button>{texts.button}</Button>
      </Actions>
    </form>
  );
}
