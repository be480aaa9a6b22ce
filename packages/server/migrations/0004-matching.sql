-- matching: which statement named what, and which statements stand together. Incidences, never pairs.

create table indicator (
  id bigint generated always as identity primary key,
  type text not null,
  -- Canonical; a very long one is its beginning and a digest.
  value text not null,
  -- Statements it brings together, and any one of them: all of these are in one series.
  -- Kept for linking sightings alone: counting those of a well-known value would make filings wait in line.
  degree integer not null default 0,
  holder uuid,
  unique (type, value)
) with (fillfactor = 85);

create table sighting (
  statement_id uuid not null references statement,
  indicator_id bigint not null references indicator,
  field text not null,
  raw text not null,
  -- `linking`; `by-derived`: links through keys read off it; or why it links nobody.
  state text not null check (
    state in ('linking', 'by-derived', 'well-known', 'unverified', 'support-only', 'reporter-own')
  ),
  verified boolean not null,
  -- A domain read off a link, say: a key to match by, not something the person wrote.
  derived boolean not null,
  start_at integer,
  end_at integer,
  primary key (indicator_id, statement_id, field)
);
create index sighting_by_statement on sighting (statement_id);

create table series (
  id uuid primary key,
  -- What people call it; given out, never reused.
  code text not null unique,
  founded_at timestamptz not null,
  changed_at timestamptz not null,
  size integer not null check (size >= 0),
  merged_into uuid references series,
  check ((size = 0) = (merged_into is not null))
) with (fillfactor = 85);
create index series_by_change on series (changed_at desc, id desc) where merged_into is null and size > 1;
create index series_by_size on series (size desc, id desc) where merged_into is null and size > 1;
create index series_by_heir on series (merged_into) where merged_into is not null;

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
