import { textsOf } from '../catalogue/index.ts';
import type { AgentLocale } from './locale.ts';
import { workspaceTextsOf } from './texts.ts';

const place = /^([a-z0-9-]{1,60})(?:\[(\d{1,3})\])?\.([^.]{1,60})$/;

/** Free text: told on the site, or brought in from a file. */
const accounts: ReadonlySet<string> = new Set(['account.text', 'import.text']);

/** Where a value was written, in words: `payments[1].iban` is "IBAN du bénéficiaire (2)". */
export function fieldLabel(field: string, locale: AgentLocale): string {
  const { file } = workspaceTextsOf(locale);
  if (accounts.has(field)) return file.inAccount;
  const [, step, item, name] = place.exec(field) ?? [];
  if (step === undefined || name === undefined) return field;
  if (step === 'import') return file.importedColumn(name);
  const label = questionOf(step, name, locale);
  return item === undefined ? label : file.item(label, Number(item) + 1);
}

/** Where a page asks one thing, its title says more than its field's label. */
function questionOf(step: string, name: string, locale: AgentLocale): string {
  const texts = textsOf(locale).journey.steps[step];
  const label = texts?.fields[name]?.label;
  if (texts === undefined || label === undefined) return `${step}.${name}`;
  return Object.keys(texts.fields).length === 1 && texts.list === undefined ? texts.title : label;
}
