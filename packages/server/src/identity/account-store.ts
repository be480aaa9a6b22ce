import type { AgentRole, IdentityLevel } from '@fanal/core/identity';
import { type Db, tables } from '../platform/database/index.ts';

type AccountTables = {
  person: {
    id: string;
    level: IdentityLevel;
    subject: string | null;
    email: string;
    given_name: string | null;
    family_name: string | null;
    created_at: Date;
  };
  agent: {
    id: string;
    email: string;
    name: string;
    role: AgentRole;
    subject: string | null;
    created_at: Date;
    disabled_at: Date | null;
  };
};

const build = tables<AccountTables>();

export type Person = {
  readonly personId: string;
  readonly level: IdentityLevel;
  readonly email: string;
  readonly givenName?: string;
  readonly familyName?: string;
};

export type Agent = {
  readonly agentId: string;
  readonly email: string;
  readonly name: string;
  readonly role: AgentRole;
  readonly subject: string | undefined;
  readonly createdAt: Date;
  readonly disabledAt: Date | undefined;
};

/** The person whose mailbox it is; made on the first visit. `id` is for a new one. */
export async function savePersonByEmail(
  db: Db,
  person: { readonly id: string; readonly email: string; readonly now: Date },
): Promise<string> {
  const [row] = await db.rows(
    build
      .insertInto('person')
      .values({
        id: person.id,
        level: 'email',
        subject: null,
        email: person.email,
        given_name: null,
        family_name: null,
        created_at: person.now,
      })
      .onConflict((conflict) =>
        conflict.column('email').where('level', '=', 'email').doUpdateSet({ email: person.email }),
      )
      .returning('id'),
  );
  return row?.id ?? person.id;
}

/** The person the identity provider names, as it describes them today. */
export async function savePersonBySubject(
  db: Db,
  person: {
    readonly id: string;
    readonly subject: string;
    readonly email: string;
    readonly givenName: string | undefined;
    readonly familyName: string | undefined;
    readonly now: Date;
  },
): Promise<string> {
  const described = {
    email: person.email,
    given_name: person.givenName ?? null,
    family_name: person.familyName ?? null,
  };
  const [row] = await db.rows(
    build
      .insertInto('person')
      .values({
        id: person.id,
        level: 'franceconnect',
        subject: person.subject,
        ...described,
        created_at: person.now,
      })
      .onConflict((conflict) => conflict.column('subject').doUpdateSet(described))
      .returning('id'),
  );
  return row?.id ?? person.id;
}

export async function findPerson(db: Db, personId: string): Promise<Person | undefined> {
  const text = 'select id, level, email, given_name, family_name from person where id = $1';
  const [row] = await db.named<AccountTables['person']>('find-person', text, [personId]);
  if (row === undefined) return undefined;
  return {
    personId: row.id,
    level: row.level,
    email: row.email,
    ...(row.given_name === null ? {} : { givenName: row.given_name }),
    ...(row.family_name === null ? {} : { familyName: row.family_name }),
  };
}

export async function findAgent(
  db: Db,
  by: { readonly agentId: string } | { readonly subject: string } | { readonly email: string },
): Promise<Agent | undefined> {
  const query = build.selectFrom('agent').selectAll();
  if ('agentId' in by) return agentOf(await db.rows(query.where('id', '=', by.agentId)));
  if ('subject' in by) return agentOf(await db.rows(query.where('subject', '=', by.subject)));
  return agentOf(await db.rows(query.where('email', '=', by.email)));
}

export async function listAllAgents(db: Db): Promise<readonly Agent[]> {
  const rows = await db.rows(build.selectFrom('agent').selectAll().orderBy('name').orderBy('email'));
  return rows.map(toAgent);
}

/** False when another subject was bound in the meantime. */
export async function bindSubject(db: Db, agentId: string, subject: string): Promise<boolean> {
  const rows = await db.rows(
    build
      .updateTable('agent')
      .set({ subject })
      .where('id', '=', agentId)
      .where('subject', 'is', null)
      .returning('id'),
  );
  return rows.length > 0;
}

/** Adds the agent, or takes back one who was disabled; `undefined` when an active one has that address. */
export async function saveAgent(
  db: Db,
  agent: {
    readonly id: string;
    readonly email: string;
    readonly name: string;
    readonly role: AgentRole;
    readonly now: Date;
  },
): Promise<string | undefined> {
  const { id, email, name, role, now } = agent;
  const [row] = await db.rows(
    build
      .insertInto('agent')
      .values({ id, email, name, role, subject: null, created_at: now, disabled_at: null })
      .onConflict((conflict) =>
        conflict
          .column('email')
          .doUpdateSet({ name, role, subject: null, disabled_at: null })
          .where('agent.disabled_at', 'is not', null),
      )
      .returning('id'),
  );
  return row?.id;
}

export async function markAgentDisabled(db: Db, email: string, now: Date): Promise<string | undefined> {
  const [row] = await db.rows(
    build
      .updateTable('agent')
      .set({ disabled_at: now })
      .where('email', '=', email)
      .where('disabled_at', 'is', null)
      .returning('id'),
  );
  return row?.id;
}

type AgentRow = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: AgentRole;
  readonly subject: string | null;
  readonly created_at: Date;
  readonly disabled_at: Date | null;
};

function agentOf(rows: readonly AgentRow[]): Agent | undefined {
  const [row] = rows;
  return row === undefined ? undefined : toAgent(row);
}

function toAgent(row: AgentRow): Agent {
  return {
    agentId: row.id,
    email: row.email,
    name: row.name,
    role: row.role,
    subject: row.subject ?? undefined,
    createdAt: row.created_at,
    disabledAt: row.disabled_at ?? undefined,
  };
}

/** People known by their mailbox, many in one round trip; whoever is there already stays as they were. */
export async function insertPeople(
  db: Db,
  people: readonly { readonly id: string; readonly email: string; readonly createdAt: Date }[],
): Promise<void> {
  const rows = people.map(({ id, email, createdAt }) => ({
    id,
    level: 'email',
    email,
    created_at: createdAt,
  }));
  await db.named(
    'insert-people',
    `insert into person (id, level, email, created_at)
     select id, level, email, created_at from json_populate_recordset(null::person, $1)
     on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}
