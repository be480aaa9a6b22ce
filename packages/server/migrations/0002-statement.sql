-- statement: the story, told once. A draft is a story being told.

create table draft (
  id uuid primary key,
  key_hash bytea not null unique,
  resume_hash bytea unique,
  locale text not null,
  answers jsonb not null,
  started_at timestamptz not null,
  saved_at timestamptz not null,
  expires_at timestamptz not null,
  filed_as text
);
create index draft_by_expiry on draft (expires_at);

create table statement (
  id uuid primary key,
  scam_type text not null,
  signs text[] not null,
  locale text not null,
  narrative text not null,
  occurred_on text,
  answers jsonb not null,
  payments jsonb not null,
  losses jsonb not null,
  told_at timestamptz not null
);
