-- document: what was issued of a complaint. Issued once: the same bytes for as long as they are kept.

create table document (
  id uuid primary key,
  -- Printed on it; says to whoever reads the paper whether it was issued here. It opens nothing.
  code text not null unique,
  complaint_id uuid not null references complaint,
  kind text not null check (kind in ('receipt', 'proces-verbal', 'complaint-file', 'copy')),
  locale text not null,
  -- Grows when what the document tells has changed; the highest is the one that holds.
  version integer not null check (version > 0),
  -- SHA-256 of what it tells, wording and layout left aside.
  basis bytea not null check (length(basis) = 32),
  issued_at timestamptz not null,
  issued_by text not null,
  sha256 bytea not null check (length(sha256) = 32),
  size integer not null,
  -- The PDF, sealed under the deployment's key.
  sealed bytea not null,
  unique (complaint_id, kind, locale, version)
);
create trigger document_is_append_only before update or delete on document
  for each statement execute function refuse_change();

-- What the slice reads of others: who admitted a complaint, and which wait for their first documents.
create view document_admission as
  select d.complaint_id, d.at, a.name as agent_name
  from complaint_act d
  join agent a on a.id = d.actor_id
  where d.actor_kind = 'agent' and d.kind = 'admit';

create view document_waiting as
  select c.id, c.reference, c.filed_at, s.locale
  from complaint c
  join statement s on s.id = c.statement_id
  where c.origin = 'online'
    and not exists (select from document d where d.complaint_id = c.id and d.kind = 'receipt');

create view document_sighting as
  select g.statement_id, i.type, i.value, g.raw, bool_or(g.verified) as verified
  from sighting g
  join indicator i on i.id = g.indicator_id
  where not g.derived
  group by 1, 2, 3, 4;
