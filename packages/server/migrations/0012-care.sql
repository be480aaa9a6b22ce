-- care: asking after people who wished it, and where help is near; with it, text messages in the outbox.

-- Languages are a list of the house: adding one is no change of the database.
alter table mail drop constraint mail_locale_check;
alter table mail add constraint mail_locale_check check (locale ~ '^[a-z]{2}$');
-- A letter goes by e-mail or as a text message to a phone.
alter table mail add column channel text not null default 'email' check (channel in ('email', 'sms'));
-- Hours of the clock in Paris in which it may leave; null: any.
alter table mail add column hours smallint[];

-- One row a complaint whose author wished to be asked after; it says until when they did.
create table care (
  complaint_id uuid primary key references complaint on delete cascade,
  -- In links that stop the messages; says nothing of the complaint.
  link_id uuid not null unique,
  statement_id uuid not null,
  channel text not null check (channel in ('email', 'sms')),
  -- Hours of the clock in Paris that are safe for this person.
  hours smallint[] not null,
  chosen_at timestamptz not null,
  stopped_at timestamptz
);

-- Each day comes once: what is settled is never written again, whatever is stopped and wished anew.
create table care_follow_up (
  complaint_id uuid not null references care on delete cascade,
  day smallint not null check (day in (1, 7, 30)),
  due_at timestamptz not null,
  -- Null while to come. `missed`: no safe hour came while it was still of use.
  settled_as text check (settled_as in ('sent', 'missed')),
  settled_at timestamptz,
  primary key (complaint_id, day),
  check ((settled_as is null) = (settled_at is null))
);
create index care_follow_up_to_come on care_follow_up (due_at) where settled_as is null;

-- The operator's own directory of places that help, replaced as a whole.
create table support_contact (
  id bigint generated always as identity primary key,
  department text not null,
  name text not null,
  phone text,
  address text,
  url text,
  hours text,
  source text not null,
  loaded_at timestamptz not null
);
create index support_contact_by_department on support_contact (department, id);
