import { LookedUpType, watchValue } from '@fanal/contract/warning';
import { Button, SelectField, TextField } from '../../ui/index.ts';
import { typed as typedIn } from '../course/attempt.ts';
import { pathTo } from '../paths.ts';
import type { WorkspaceVisit } from '../visit.ts';

/** What was typed, when the form comes back. */
export type TypedValue = { readonly type: string; readonly value: string; readonly platform: string };

export function valueIn(form: FormData): TypedValue {
  return {
    type: typedIn(form, 'type').slice(0, 20),
    value: typedIn(form, 'value').slice(0, 2_000).trim(),
    platform: typedIn(form, 'platform').slice(0, 80).trim(),
  };
}

/** What the API takes; `undefined` when a field is missing. */
export function bodyOf({ platform, ...typed }: TypedValue) {
  return watchValue.body.safeParse(platform === '' ? typed : { ...typed, platform }).data;
}

/** Opens the file of a value that nobody complained of yet. */
export function OpenForm(props: { readonly visit: WorkspaceVisit; readonly typed: TypedValue | undefined }) {
  const { visit, typed } = props;
  const { locale } = visit;
  const { open: texts, types } = visit.texts.warnings;
  return (
    <details class="decision" open={typed !== undefined}>
      <summary>{texts.title}</summary>
      <div>
        <p class="soft">{texts.lead}</p>
        <form method="post" action={pathTo('openWarning', locale)} novalidate data-once>
          <SelectField
            locale={locale}
            name="type"
            label={texts.type}
            value={typed?.type}
            options={LookedUpType.options.map((value) => ({ value, label: types[value] }))}
          />
          <TextField
            locale={locale}
            name="value"
            label={texts.value}
            value={typed?.value}
            error={typed && texts.wrong}
            maxLength={2_000}
            spellcheck={false}
          />
          <TextField
            locale={locale}
            name="platform"
            label={texts.platform}
            required={false}
            value={typed?.platform}
            maxLength={80}
            spellcheck={false}
          />
          <Button>{texts.button}</Button>
        </form>
      </div>
    </details>
  );
}
