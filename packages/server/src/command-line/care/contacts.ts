import { readFile, stat } from 'node:fs/promises';
import { type ContactError, contactColumns, readContact, type SupportContact } from '@fanal/core/care';
import { parse } from 'csv-parse/sync';
import { loadContacts } from '../../care/index.ts';
import { withDatabase } from '../open-database.ts';
import { BadInput, exitCodes, type Outcome } from '../outcome.ts';
import type { Terminal } from '../terminal.ts';

const largestFile = 5 * 1024 * 1024;
const mostContacts = 10_000;
/** Told at once; the rest once these are mended. */
const mostErrors = 20;

const mend: Readonly<Record<ContactError['wrong'], string>> = {
  missing: 'is empty',
  'too-long': 'is too long',
  'not-a-department': 'is no department of France',
  'not-a-phone': 'is no telephone number',
  'not-an-address': 'is no address of a site (https://…)',
};

/** All or nothing: a directory with a hole in it would send people to a closed door. */
export async function loadContactsFile(
  terminal: Terminal,
  file: string,
  { dryRun }: { readonly dryRun: boolean },
): Promise<Outcome> {
  const contacts = contactsIn(await rowsOf(file));
  if (!dryRun) {
    await withDatabase(terminal, ({ database, requestId }) =>
      loadContacts(database, contacts, { actor: { kind: 'operator' }, requestId, now: terminal.clock() }),
    );
  }
  const departments = new Set(contacts.map(({ department }) => department)).size;
  const done = dryRun ? 'can be loaded' : 'loaded';
  return {
    code: exitCodes.done,
    result: { command: 'care contacts', contacts: contacts.length, departments, dryRun },
    lines: [`${contacts.length} places in ${departments} departments ${done}`],
  };
}

type Row = Readonly<Record<string, string>>;

async function rowsOf(file: string): Promise<readonly Row[]> {
  if ((await stat(file)).size > largestFile) throw new BadInput('The file is larger than 5 MiB');
  let rows: Row[];
  try {
    rows = parse(await readFile(file), {
      bom: true,
      columns: (header: string[]) => header.map((name) => name.trim().toLowerCase()),
      delimiter: [',', ';', '\t'],
      skip_empty_lines: true,
      max_record_size: 10_000,
    });
  } catch (error) {
    const { code = 'unknown', lines } = error as { readonly code?: string; readonly lines?: number };
    throw new BadInput(`The file cannot be read as CSV (${code}, about line ${lines ?? '?'})`);
  }
  if (rows.length > mostContacts) throw new BadInput(`The file holds more than ${mostContacts} places`);
  refuseUnknownColumns(rows[0]);
  return rows;
}

function refuseUnknownColumns(row: Row | undefined): void {
  if (row === undefined) throw new BadInput('The file holds no place');
  const known: readonly string[] = contactColumns;
  const unknown = Object.keys(row).filter((column) => !known.includes(column));
  if (unknown.length > 0) {
    throw new BadInput(`The first row must name these columns alone: ${contactColumns.join(', ')}`);
  }
}

function contactsIn(rows: readonly Row[]): readonly SupportContact[] {
  const contacts: SupportContact[] = [];
  const errors: string[] = [];
  for (const [index, row] of rows.entries()) {
    const read = readContact(row);
    if (read.ok) contacts.push(read.value);
    else
      errors.push(
        ...read.refusal.map(({ column, wrong }) => `  place ${index + 1}: ${column} ${mend[wrong]}`),
      );
  }
  if (errors.length === 0) return contacts;
  const more = errors.length > mostErrors ? [`  and ${errors.length - mostErrors} more`] : [];
  throw new BadInput(['Nothing was changed. To mend:', ...errors.slice(0, mostErrors), ...more].join('\n'));
}
