-- material: what was read in the exhibits of a story, for the person to confirm or strike out.

create table reading (
  id uuid primary key,
  exhibit_id uuid not null unique references exhibit on delete cascade,
  draft_id uuid references draft on delete cascade,
  statement_id uuid references statement,
  state text not null check (state in ('waiting', 'read', 'unreadable')),
  problem text,
  -- Times it was begun: a file that ends the process is given up.
  tries integer not null default 0,
  -- Text as it was read, so that reading it again (« that is me ») opens no picture twice; absent when it is long.
  materials jsonb,
  -- What each piece of it holds.
  findings jsonb not null default '[]',
  asked_at timestamptz not null,
  check (num_nonnulls(draft_id, statement_id) = 1)
);
create index reading_by_draft on reading (draft_id, asked_at) where draft_id is not null;
create index reading_by_statement on reading (statement_id, asked_at) where statement_id is not null;
create index reading_waiting on reading (asked_at) where state = 'waiting';

-- What the person decided about what was found, by the ids of the findings.
create table material_choice (
  draft_id uuid primary key references draft on delete cascade,
  kept text[] not null default '{}',
  struck text[] not null default '{}',
  -- Names in their conversations: those of whom they said « that is me », and those they were shown beside.
  own_names text[] not null default '{}',
  other_names text[] not null default '{}'
);
