import type { SupportContact } from '@fanal/core/care';
import type { Db, Trx } from '../platform/database/index.ts';

type ContactRow = {
  department: string;
  name: string;
  phone: string | null;
  address: string | null;
  url: string | null;
  hours: string | null;
  source: string;
};

/** The directory as a whole takes the place of the one before. */
export async function replaceContacts(
  trx: Trx,
  contacts: readonly SupportContact[],
  at: Date,
): Promise<void> {
  const text = `insert into support_contact (department, name, phone, address, url, hours, source, loaded_at)
    select department, name, phone, address, url, hours, source, $2
    from json_populate_recordset(null::support_contact, $1)`;
  await trx.named('clear-contacts', 'delete from support_contact', []);
  await trx.named('insert-contacts', text, [JSON.stringify(contacts), at]);
}

/** In the order of the operator's file. */
export async function contactsIn(db: Db, department: string): Promise<readonly SupportContact[]> {
  const text = `select department, name, phone, address, url, hours, source
    from support_contact where department = $1 order by id`;
  const rows = await db.named<ContactRow>('contacts-in', text, [department]);
  return rows.map(contactFrom);
}

function contactFrom({ phone, address, url, hours, ...always }: ContactRow): SupportContact {
  return {
    ...always,
    ...(phone === null ? {} : { phone }),
    ...(address === null ? {} : { address }),
    ...(url === null ? {} : { url }),
    ...(hours === null ? {} : { hours }),
  };
}
