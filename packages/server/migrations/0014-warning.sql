-- warning: what complaints teach, told to the next person before they pay.

-- One a value that is told, was told, or may soon be. Values that one person alone named have none.
create table warning (
  id uuid primary key,
  class text not null check (class in ('phone', 'iban', 'email', 'handle', 'wallet', 'url')),
  -- What it is listed under: the canonical value, or the expression of a page or site.
  value text not null check (length(value) <= 2000),
  -- The indicator it was read from.
  type text not null,
  indicator_value text not null,
  state text not null check (state in ('watched', 'published', 'contested', 'withheld', 'retracted', 'expired')),
  ground text check (ground in ('voices', 'analyst', 'verified')),
  -- Independent complainants, and the complaints they were counted from.
  voices integer not null default 0,
  complaints integer not null default 0,
  counted_at timestamptz not null,
  last_seen_on date,
  -- What is shown, and what will be once its time has come: offenders cannot count their victims day by day.
  shown_band text check (shown_band in ('1', '2-4', '5-19', '20+')),
  next_band text check (next_band in ('1', '2-4', '5-19', '20+')),
  next_band_at timestamptz,
  expires_on date,
  -- When time alone will change what is told.
  look_again_at timestamptz,
  first_told_at timestamptz,
  state_at timestamptz not null,
  -- Grows with every decision and happening: whoever decides says which they saw.
  version integer not null default 0,
  unique (class, value),
  -- Nothing is told without what it rests on, and an end.
  check (
    state not in ('published', 'contested')
    or num_nulls(ground, shown_band, last_seen_on, expires_on, first_told_at) = 0
  ),
  check ((next_band is null) = (next_band_at is null))
);
create index warning_by_indicator on warning (type, indicator_value);
create index warning_by_state on warning (state, state_at desc, id desc);
create index warning_near on warning (voices desc, id desc) where state = 'watched';
create index warning_to_look_at on warning (look_again_at) where look_again_at is not null;
create index warning_to_recount on warning (counted_at) where state in ('published', 'contested');
create index warning_ending on warning (expires_on) where state = 'published';

create table warning_event (
  id bigint generated always as identity primary key,
  warning_id uuid not null references warning,
  kind text not null,
  at timestamptz not null,
  -- Null: by rule.
  agent_id uuid references agent,
  reason text,
  voices integer not null,
  check ((agent_id is null) = (reason is null))
);
create index warning_event_by_warning on warning_event (warning_id, id);
create trigger warning_event_is_append_only before update or delete on warning_event
  for each statement execute function refuse_change();

-- Never published, whatever the complaints: beside the lists that come with the software.
create table warning_known_good (
  class text not null,
  value text not null,
  agent_id uuid not null references agent,
  at timestamptz not null,
  primary key (class, value)
);

-- The network a complaint was filed from, under a key that changes every day: tells a burst, and nothing afterwards.
-- Erased after 30 days.
create table warning_origin (
  statement_id uuid primary key references statement,
  origin bytea not null,
  at timestamptz not null
);
create index warning_origin_by_time on warning_origin (at);

-- How far what happened to complaints has been read.
create table warning_reading (
  single boolean primary key default true check (single),
  event_id bigint not null
);
insert into warning_reading (event_id) values (0);

create table warning_contest (
  id uuid primary key,
  -- First letters of the reference, for letters and analysts; the whole of it follows the contest.
  mark text not null,
  -- SHA-256: a copy of this table follows none.
  reference_hash bytea not null unique,
  -- Null when nothing was told of the value.
  warning_id uuid references warning,
  words text not null,
  -- Erased 30 days after the answer.
  email text,
  locale text not null,
  at timestamptz not null,
  -- The job that answers about what is not listed does so no sooner: the time must not tell.
  answer_from timestamptz not null,
  answer_by timestamptz not null,
  outcome text check (outcome in ('upheld', 'dismissed', 'nothing-told')),
  answered_at timestamptz,
  check ((outcome is null) = (answered_at is null)),
  check (answer_from <= answer_by)
);
create index warning_contest_by_warning on warning_contest (warning_id, at);
create index warning_contest_open on warning_contest (answer_by, id) where outcome is null;
create index warning_contest_to_forget on warning_contest (answered_at) where email is not null;

-- A key of tokens an epoch. Opened once its list is complete, closed some days after the next one opened.
create table warning_epoch (
  epoch integer primary key check (epoch > 0),
  public_key bytea not null,
  -- Sealed under the deployment's key; erased when the epoch closes, and nothing can make its tokens any more.
  sealed_secret bytea,
  made_at timestamptz not null,
  opened_at timestamptz,
  superseded_at timestamptz,
  closed_at timestamptz,
  check ((closed_at is null) = (sealed_secret is not null)),
  check (superseded_at is null or opened_at is not null),
  check (closed_at is null or superseded_at is not null)
);
create unique index warning_epoch_current on warning_epoch ((true)) where opened_at is not null and superseded_at is null;
create unique index warning_epoch_prepared on warning_epoch ((true)) where opened_at is null;

create table warning_signing_key (
  id text primary key,
  public_key bytea not null,
  sealed_secret bytea not null,
  made_at timestamptz not null
);

-- Web addresses are listed by their hash, in epoch 0; everything else in each epoch that is not closed.
create table warning_list (
  class text not null,
  epoch integer not null,
  version bigint not null,
  primary key (class, epoch)
);

create table warning_entry (
  class text not null,
  epoch integer not null,
  bucket integer not null,
  entry bytea not null check (length(entry) = 16),
  warning_id uuid not null references warning,
  primary key (class, epoch, bucket, entry),
  unique (warning_id, epoch)
);

-- What each version changed: records of 18 bytes (bucket, entry), end to end. The last ones only.
create table warning_change (
  class text not null,
  epoch integer not null,
  version bigint not null,
  removals bytea not null,
  additions bytea not null,
  at timestamptz not null,
  primary key (class, epoch, version)
);

-- Records that should never have been told, or no longer.
create table warning_tombstone (
  class text not null,
  epoch integer not null,
  version bigint not null,
  record bytea not null,
  at timestamptz not null,
  primary key (class, epoch, version, record)
);

-- Warnings whose lists have not followed yet. Several lines for one do no harm.
create table warning_unlisted (
  id bigint generated always as identity primary key,
  warning_id uuid not null references warning,
  since timestamptz not null
);

-- From the decision or the complaint to the lists, for the figures. Erased after 30 days.
create table warning_delay (
  id bigint generated always as identity primary key,
  since timestamptz not null,
  listed_at timestamptz not null
);
create index warning_delay_by_time on warning_delay (listed_at);

create table platform (
  id uuid primary key,
  name text not null,
  email text not null,
  -- In pages and applications: names the platform, opens nothing.
  site_key text not null unique,
  since timestamptz not null,
  suspended_at timestamptz,
  -- Opened twice by a form sent twice, it is one account.
  unique (name, email)
);

create table platform_key (
  id uuid primary key,
  platform_id uuid not null references platform,
  label text not null,
  -- SHA-256: a copy of this table opens nothing.
  secret_hash bytea not null unique,
  since timestamptz not null,
  last_used_on date,
  revoked_at timestamptz
);
create index platform_key_by_platform on platform_key (platform_id, since);

create table platform_webhook (
  platform_id uuid primary key references platform,
  url text not null,
  sealed_secret text not null,
  since timestamptz not null
);

create table webhook_delivery (
  id uuid primary key,
  platform_id uuid not null references platform,
  event jsonb not null,
  at timestamptz not null,
  delivered_at timestamptz,
  abandoned_at timestamptz,
  attempts integer not null default 0,
  -- A code, never the other side's sentence.
  last_failure text,
  check (num_nonnulls(delivered_at, abandoned_at) <= 1)
);
create index webhook_delivery_by_time on webhook_delivery (at);

create table fraud_ban (
  id uuid primary key,
  platform_id uuid not null references platform,
  -- The platform's own: sent twice, done once.
  reference text not null,
  banned_at timestamptz not null,
  received_at timestamptz not null,
  wrote_to integer not null check (wrote_to >= 0),
  unique (platform_id, reference)
);

create table fraud_ban_value (
  ban_id uuid not null references fraud_ban,
  place integer not null,
  outcome text not null check (outcome in ('for-analysts', 'known-good', 'unreadable')),
  warning_id uuid references warning,
  primary key (ban_id, place),
  check ((outcome = 'for-analysts') = (warning_id is not null))
);
create index fraud_ban_value_by_warning on fraud_ban_value (warning_id) where warning_id is not null;

-- What came of warnings: counts, and nothing that says who saw one.
create table outcome_count (
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  platform_id uuid not null references platform,
  template text not null,
  locale text not null,
  decision text not null,
  arm text not null,
  dwell text not null,
  choice text not null,
  next text not null,
  count bigint not null,
  primary key (month, platform_id, template, locale, decision, arm, dwell, choice, next)
);

-- What this slice reads of complaints: who named a value, and what may tie complainants to each other.
create view warning_naming as
  select i.type, i.value, i.state = 'hub' as is_hub, c.id as complaint_id, c.statement_id, c.reference, c.status,
    c.filed_at, c.person_id, c.complainant, m.voice, o.origin, s.narrative
  from indicator i
  join sighting g on g.indicator_id = i.id and g.state = 'linking'
  join complaint c on c.statement_id = g.statement_id
  join statement s on s.id = c.statement_id
  left join membership m on m.statement_id = c.statement_id
  left join warning_origin o on o.statement_id = c.statement_id;

-- Values that two statements or more name, or that have a file here.
create view warning_named_often as
  select g.statement_id, i.type, i.value
  from sighting g join indicator i on i.id = g.indicator_id
  where g.state = 'linking'
    and (i.degree > 1 or exists (select from warning w where w.type = i.type and w.indicator_value = i.value));

create view warning_complaint_event as
  select e.id, e.at, c.statement_id from complaint_event e join complaint c on c.id = e.complaint_id;
create view warning_agent as select id, name from agent;
