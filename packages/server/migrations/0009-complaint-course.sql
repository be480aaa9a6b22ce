-- complaint: from filing to its end, and what people and agents write to each other on the way.

alter table complaint drop constraint complaint_status_check;
alter table complaint add constraint complaint_status_check check (status in (
  'filed', 'under-examination', 'more-asked', 'completed', 'ready', 'admitted', 'refused',
  'transmitted', 'proceeding', 'closed', 'withdrawn'));
-- Grows by one with everything that moves the complaint or adds to it: whoever decides says which they saw.
alter table complaint add column version integer not null default 0;
-- Since when it stands there. Null while it is only filed: filing writes nothing more, `filed_at` says it.
alter table complaint add column status_at timestamptz;
update complaint set status = 'under-examination', status_at = read_at, version = 1 where read_at is not null;
alter table complaint add constraint complaint_status_at_check check ((status = 'filed') = (status_at is null));
-- What waits longest, status by status. Complaints only filed are in the index of the unread ones.
create index complaint_by_status on complaint (status, status_at, id) where status <> 'filed';

-- What a person or an agent did, under a key of their own: sent twice, done once.
create table complaint_act (
  id uuid primary key,
  complaint_id uuid not null references complaint,
  actor_kind text not null check (actor_kind in ('person', 'agent')),
  actor_id uuid not null,
  kind text not null,
  -- What an agent had checked: the ground of the decision.
  checklist jsonb,
  at timestamptz not null
);
create index complaint_act_by_complaint on complaint_act (complaint_id, at);
create trigger complaint_act_is_append_only before update or delete on complaint_act
  for each statement execute function refuse_change();

create table complaint_message (
  id bigint generated always as identity primary key,
  complaint_id uuid not null references complaint,
  -- The sender's own: sent twice, written once.
  key uuid not null,
  author text not null check (author in ('person', 'agent')),
  author_id uuid not null,
  text text not null,
  at timestamptz not null,
  -- When the other side first saw it.
  read_at timestamptz,
  unique (complaint_id, author, key)
);
create index complaint_message_by_complaint on complaint_message (complaint_id, id);
create index complaint_message_unread on complaint_message (complaint_id, author) where read_at is null;

-- What agents read of it (see 0006).
create or replace view investigation_complaint as
  select c.id, c.reference, c.statement_id, c.origin, c.external_id, c.complainant, c.filed_at, c.read_at,
    s.scam_type, s.signs, s.locale, s.narrative, s.answers, s.losses,
    m.series_id, g.code as series_code, g.size as series_size,
    c.status, c.version, c.status_at
  from complaint c
  left join statement s on s.id = c.statement_id
  left join membership m on m.statement_id = c.statement_id
  left join series g on g.id = m.series_id;
drop view investigation_event;

create view investigation_decision as
  select d.complaint_id, d.kind, d.checklist, d.at, a.name as agent_name
  from complaint_act d
  left join agent a on a.id = d.actor_id
  where d.actor_kind = 'agent';

create view investigation_unread as
  select complaint_id, id from complaint_message where author = 'person' and read_at is null;
