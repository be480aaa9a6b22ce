import type { FoundOption } from '@fanal/core/journey';
import type { Locale, Texts } from '../../catalogue/index.ts';
import type { FieldTexts } from '../../catalogue/journey-texts.ts';
import { Checkboxes } from '../../ui/index.ts';
import { excerptAround } from './excerpt.ts';
import { fieldId } from './step-field.tsx';

/** What was found in the account, each in the sentence where it stands, ticked when it is kept. */
export function FoundField(props: {
  readonly locale: Locale;
  readonly texts: Texts;
  readonly name: string;
  readonly fieldTexts: FieldTexts;
  readonly found: readonly FoundOption[];
  readonly account: string;
}) {
  const texts = props.texts.story.found;
  return (
    <Checkboxes
      locale={props.locale}
      name={props.name}
      id={fieldId(props.name)}
      label={props.fieldTexts.label}
      hint={props.fieldTexts.hint}
      values={props.found.filter((find) => find.kept).map((find) => find.key)}
      options={props.found.flatMap(({ key, places }) => {
        const [first] = places;
        if (first === undefined) return [];
        const { before, shown, after } = excerptAround(props.account, first);
        return {
          value: key,
          label: (
            <>
              {texts.types[first.type]}
              {props.texts.ui.colon}
              <span class="code">{first.raw}</span>
            </>
          ),
          hint: (
            <>
              <q>
                {before}
                <mark>{shown}</mark>
                {after}
              </q>
              {places.length > 1 && <div>{texts.several(places.length)}</div>}
              {!first.verified && <div>{texts.unverified}</div>}
            </>
          ),
        };
      })}
    />
  );
}
