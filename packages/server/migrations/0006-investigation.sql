-- investigation: what agents read. Views only: each table stays its own slice's.

-- Left joins on unique keys, though nothing is ever missing: PostgreSQL then leaves out of a count
-- every table that the count does not ask about.
create view investigation_complaint as
  select c.id, c.reference, c.statement_id, c.origin, c.external_id, c.complainant, c.filed_at, c.read_at,
    s.scam_type, s.signs, s.locale, s.narrative, s.answers, s.losses,
    m.series_id, g.code as series_code, g.size as series_size
  from complaint c
  left join statement s on s.id = c.statement_id
  left join membership m on m.statement_id = c.statement_id
  left join series g on g.id = m.series_id;

create view investigation_event as
  select id, complaint_id, kind, at from complaint_event;

create view investigation_sighting as
  select g.statement_id, g.indicator_id, g.field, g.raw, g.verified, g.derived, g.start_at, g.end_at,
    i.type, i.value, g.state,
    -- Statements that name it, this one included; of a value that links nobody, ten thousand at most.
    case g.state
      when 'linking' then i.degree
      when 'by-derived' then (
        select max(k.degree) from sighting d join indicator k on k.id = d.indicator_id
        where d.statement_id = g.statement_id and d.field = g.field and d.raw = g.raw and d.derived)
      else (
        select count(*)::integer from (
          select distinct n.statement_id from sighting n where n.indicator_id = g.indicator_id limit 10000
        ) naming)
    end as degree
  from sighting g
  join indicator i on i.id = g.indicator_id;

create view investigation_series as
  select id, code, size, founded_at, changed_at, merged_into from series;

create view investigation_series_event as
  select e.id, e.series_id, e.kind, e.at, e.statements, o.code as other_code
  from series_event e
  left join series o on o.id = e.other_series_id;

create view investigation_membership as
  select m.statement_id, m.series_id, m.rule_version, m.placed_at, s.scam_type
  from membership m
  left join statement s on s.id = m.statement_id;

-- An agent by name; a person never: the trail says that a person acted, their file says who.
create view investigation_audit as
  select l.id, l.at, l.actor_kind, a.name as agent_name, l.action, l.subject_kind, l.subject_id, l.request_id
  from audit_line l
  left join agent a on l.actor_kind = 'agent' and a.id::text = l.actor_id;

-- The queue by what agents filter on, and the search by another system's identifier.
create index complaint_unread_by_time on complaint (filed_at desc, id desc) where read_at is null;
create index complaint_read_by_time on complaint (filed_at desc, id desc) where read_at is not null;
create index complaint_by_external_id on complaint (external_id) where external_id is not null;
