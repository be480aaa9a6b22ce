-- complaint: a statement filed with whoever must act, and what became of it.

create table complaint (
  id uuid primary key,
  reference text not null unique,
  statement_id uuid not null unique references statement,
  status text not null check (status in ('filed')),
  origin text not null check (origin in ('online', 'imported')),
  -- One complaint a draft, one a record of a source: sending twice creates nothing twice.
  draft_id uuid unique,
  source text,
  external_id text,
  person_id uuid references person,
  complainant jsonb,
  filed_at timestamptz not null,
  read_at timestamptz,
  unique (source, external_id),
  check ((origin = 'imported') = (external_id is not null)),
  check ((origin = 'online') = (person_id is not null))
);
create index complaint_by_person on complaint (person_id, filed_at desc);
create index complaint_by_time on complaint (filed_at desc, id desc);

create table complaint_event (
  id bigint generated always as identity primary key,
  complaint_id uuid not null references complaint,
  kind text not null,
  at timestamptz not null,
  details jsonb not null default '{}'
);
create index complaint_event_by_complaint on complaint_event (complaint_id, id);
