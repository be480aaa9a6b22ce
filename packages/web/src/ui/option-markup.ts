import { html, raw } from 'hono/html';

type Option = { readonly value: string; readonly label: string };
type Markup = { readonly value: string; readonly plain: string; readonly chosen: string };

const made = new WeakMap<readonly Option[], readonly Markup[]>();

/**
 * The options of a list, one of them chosen. A list kept by its owner (countries, currencies) is made into markup
 * once: its 250 lines would cost more than all the rest of a page.
 */
export function optionMarkup(options: readonly Option[], chosen: string | undefined) {
  const known = made.get(options);
  const markup = known ?? options.map(markupOf);
  if (known === undefined) made.set(options, markup);
  return raw(markup.map((option) => (option.value === chosen ? option.chosen : option.plain)).join(''));
}

function markupOf({ value, label }: Option): Markup {
  return {
    value,
    plain: String(html`<option value="${value}">${label}</option>`),
    chosen: String(html`<option value="${value}" selected>${label}</option>`),
  };
}
