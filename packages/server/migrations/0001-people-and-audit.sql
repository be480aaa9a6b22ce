-- identity: who people are, what they may do, what they read and wrote.

create table person (
  id uuid primary key,
  level text not null check (level in ('franceconnect', 'email')),
  -- FranceConnect's `sub`: stable for this service, meaningless elsewhere.
  subject text unique,
  email text not null,
  given_name text,
  family_name text,
  created_at timestamptz not null,
  check ((level = 'franceconnect') = (subject is not null))
);
create unique index person_by_email on person (email) where level = 'email';

create table agent (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  name text not null,
  role text not null check (role in ('analyst', 'supervisor')),
  subject text unique,
  created_at timestamptz not null,
  disabled_at timestamptz
);

create table session (
  -- SHA-256 of the cookie: a copy of this table opens nothing.
  token_hash bytea primary key,
  person_id uuid references person on delete cascade,
  agent_id uuid references agent on delete cascade,
  -- For the end of the session at the identity provider (OpenID Connect RP-initiated logout); it names the person,
  -- hence sealed under the deployment's key.
  sealed_id_token text,
  started_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  check (num_nonnulls(person_id, agent_id) = 1)
);
create index session_by_expiry on session (expires_at);

create table sign_in_email (
  id uuid primary key,
  email text not null,
  locale text not null,
  return_to text not null,
  token_hash bytea not null unique,
  code_hash bytea not null,
  -- The browser that asked: the six-digit code works in it alone.
  browser_hash bytea not null,
  attempts integer not null default 0,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index sign_in_email_by_browser on sign_in_email (browser_hash, created_at);
create index sign_in_email_by_address on sign_in_email (email, created_at);
create index sign_in_email_by_time on sign_in_email (created_at);

-- A browser on its way to an identity provider and back. Taken once, by the answer.
create table sign_in_provider (
  state_hash bytea primary key,
  browser_hash bytea not null,
  provider text not null check (provider in ('franceconnect', 'proconnect')),
  nonce text not null,
  code_verifier text not null,
  return_to text not null,
  expires_at timestamptz not null
);
create index sign_in_provider_by_expiry on sign_in_provider (expires_at);

create table audit_line (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor_kind text not null,
  actor_id text,
  action text not null,
  subject_kind text not null,
  subject_id text,
  request_id text not null
);
create index audit_line_by_subject on audit_line (subject_id, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name;
end $$;
create trigger audit_line_is_append_only before update or delete or truncate on audit_line
  for each statement execute function refuse_change();
