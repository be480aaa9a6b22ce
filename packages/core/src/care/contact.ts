import { parsePhone } from '../indicator/index.ts';
import { ok, type Result, refuse } from '../result/index.ts';
import { departmentTyped } from './support-contacts.ts';

/** A place that helps, from the directory that an operator keeps. What is not known is not there. */
export type SupportContact = {
  /** Code of a department. */
  readonly department: string;
  readonly name: string;
  readonly phone?: string;
  readonly address?: string;
  readonly url?: string;
  readonly hours?: string;
  /** Where the operator has it from, so that it can be checked. */
  readonly source: string;
};

export const contactColumns = ['department', 'name', 'phone', 'address', 'url', 'hours', 'source'] as const;
export type ContactColumn = (typeof contactColumns)[number];
/** Which column is wrong, and how. */
export type ContactError = {
  readonly column: ContactColumn;
  readonly wrong: 'missing' | 'too-long' | 'not-a-department' | 'not-a-phone' | 'not-an-address';
};

const longest: Readonly<Record<ContactColumn, number>> = {
  department: 60,
  name: 200,
  phone: 40,
  address: 300,
  url: 500,
  hours: 200,
  source: 500,
};

/** One row of a directory, every error told at once. A phone number that no plan knows is refused, never shown. */
export function readContact(
  row: Readonly<Partial<Record<ContactColumn, string>>>,
): Result<SupportContact, readonly ContactError[]> {
  const errors: ContactError[] = [];
  const text = (column: ContactColumn) => row[column]?.replace(/\s+/g, ' ').trim() ?? '';
  for (const column of contactColumns) {
    if (text(column).length > longest[column]) errors.push({ column, wrong: 'too-long' });
  }
  for (const column of ['department', 'name', 'source'] as const) {
    if (text(column) === '') errors.push({ column, wrong: 'missing' });
  }
  const department = departmentTyped(text('department'));
  if (department === undefined && text('department') !== '')
    errors.push({ column: 'department', wrong: 'not-a-department' });
  if (text('phone') !== '' && !parsePhone(text('phone')).ok)
    errors.push({ column: 'phone', wrong: 'not-a-phone' });
  if (text('url') !== '' && !isWebAddress(text('url')))
    errors.push({ column: 'url', wrong: 'not-an-address' });
  if (errors.length > 0 || department === undefined) return refuse(errors);
  return ok({
    department: department.code,
    name: text('name'),
    ...given('phone', text('phone')),
    ...given('address', text('address')),
    ...given('url', text('url')),
    ...given('hours', text('hours')),
    source: text('source'),
  });
}

function given<Column extends ContactColumn>(
  column: Column,
  text: string,
): Partial<Readonly<Record<Column, string>>> {
  return text === '' ? {} : ({ [column]: text } as Readonly<Record<Column, string>>);
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?(?:[/?#][^\s<>"]*)?$/i.test(text);
}
