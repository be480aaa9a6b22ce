-- matching: which statement named what, and which statements stand together. Incidences, never pairs.

create table indicator (
  id bigint generated always as identity primary key,
  type text not null,
  value text not null,
  -- Statements that name it.
  degree integer not null default 0,
  -- `linking`, or why it links nobody.
  state text not null check (state in ('linking', 'well-known', 'unverified', 'support-only', 'reporter-own')),
  unique (type, value)
);

create table sighting (
  statement_id uuid not null references statement,
  indicator_id bigint not null references indicator,
  field text not null,
  raw text not null,
  verified boolean not null,
  -- A domain read off a link, say: a key to match by, not something the person wrote.
  derived boolean not null,
  start_at integer,
  end_at integer,
  extractor_version integer not null,
  primary key (indicator_id, statement_id, field)
);
create index sighting_by_statement on sighting (statement_id);

create table series (
  id uuid primary key,
  -- What people call it; given out, never reused.
  code text not null unique,
  founded_at timestamptz not null,
  changed_at timestamptz not null,
  size integer not null,
  merged_into uuid references series
);
create index series_by_change on series (changed_at desc, id desc) where merged_into is null and size > 1;
create index series_by_size on series (size desc, id desc) where merged_into is null and size > 1;

create table membership (
  statement_id uuid primary key references statement,
  series_id uuid not null references series,
  -- The reasons at the time of placement.
  evidence jsonb not null,
  rule_version integer not null,
  placed_at timestamptz not null
);
create index membership_by_series on membership (series_id, placed_at, statement_id);

create table series_event (
  id bigint generated always as identity primary key,
  series_id uuid not null references series,
  kind text not null check (kind in ('founded', 'joined', 'absorbed', 'rebuilt')),
  at timestamptz not null,
  other_series_id uuid references series,
  statements integer not null
);
create index series_event_by_series on series_event (series_id, id);
