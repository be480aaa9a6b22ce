-- matching: what keeps the series right as stories come, change and go. See docs/decisions/0019.

-- A hub is named by many who have nothing else in common (a marketplace, a bank's switchboard): it links nobody, and
-- can come back.
alter table indicator add column state text not null default 'linking' check (state in ('linking', 'hub'));
create index indicator_hub on indicator (id) where state = 'hub';

-- What was last seen of a value that many name, and what it was judged by (core/matching/hub).
create table hub_finding (
  indicator_id bigint primary key references indicator,
  degree_class smallint not null,
  -- Holders looked at in place of all: those with the smallest fingerprints, one a voice.
  sample uuid[] not null,
  state text not null check (state in ('linking', 'hub')),
  because text not null,
  exposure double precision not null,
  cohesion double precision not null,
  compared_with double precision not null,
  sharing double precision not null,
  -- Statements there were that name a linking value, rounded down to a power of two: with another number it is judged
  -- anew.
  population bigint not null,
  judged_at timestamptz not null
);
create index hub_finding_by_sampled on hub_finding using gin (sample) with (fastupdate = off);
create index hub_finding_by_population on hub_finding (population);

-- Statements that name a linking value, and all there were, when they were last counted.
create table matching_population (
  single boolean primary key default true check (single),
  naming bigint not null default 0,
  members bigint not null default 0
);
insert into matching_population default values;

alter table membership
  -- Once told that others reported the same, never told again.
  add column told boolean not null default false,
  -- Whose story it is, when several may be one person's: they are one voice. Null: a voice of its own.
  add column voice uuid;
-- Who is told late, or moves, finds room beside.
alter table membership set (fillfactor = 90);
update membership m set told = true from series s where s.id = m.series_id and s.size > 1;

-- What stories of nearly the same words are found by: twenty bands of their wording, of each its number and a hash. They
-- show a way of working, and tie nobody.
create table support (
  statement_id uuid primary key references statement,
  keys bigint[] not null,
  rule_version integer not null
);
create index support_by_key on support using gin (keys) with (fastupdate = off);

-- Four pieces of a picture's hash, each with its place: two hashes that differ by three bits or fewer have one in common
-- (core/matching/near). Near pictures are found by them; they show a way of working, and tie nobody.
create function photo_chunks(hash text) returns text[] language sql immutable strict parallel safe
  return array['0:' || substr(hash, 1, 4), '1:' || substr(hash, 5, 4), '2:' || substr(hash, 9, 4),
    '3:' || substr(hash, 13, 4)];
create index indicator_by_photo_chunk on indicator using gin (photo_chunks(value)) with (fastupdate = off)
  where type = 'photo';
create index exhibit_by_photo_chunk on exhibit using gin (photo_chunks(photo_hash)) with (fastupdate = off)
  where photo_hash is not null;
-- The pictures of statements: those named, and those given with them.
create view matching_photo as
  select g.statement_id, i.value as hash
  from indicator i join sighting g on g.indicator_id = i.id
  where i.type = 'photo' and g.state = 'support-only'
  union all
  select k.statement_id, e.photo_hash
  from exhibit e join evidence_key k on k.id = e.evidence_key_id
  where k.statement_id is not null and e.photo_hash is not null;

-- What is left of an account's name, after its platform, when what changes from one account to the next is taken off
-- (core/matching/near). Two series that name accounts of one skeleton are asked about; it ties nobody.
create table handle_skeleton (
  indicator_id bigint primary key references indicator,
  skeleton text not null
);
create index handle_skeleton_by_skeleton on handle_skeleton (skeleton, indicator_id);

-- What agents decided. Anchored on statements and values, never on series, for these come and go.
create table matching_decision (
  -- The agent's own key: sent twice, decided once.
  id uuid primary key,
  -- The order in which they were taken: of two words on one thing the later holds.
  turn bigint generated always as identity,
  kind text not null check (kind in ('must-link', 'cannot-link', 'pin', 'hub', 'not-hub')),
  one_statement uuid references statement,
  other_statement uuid references statement,
  indicator_id bigint references indicator,
  agent_id uuid not null references agent,
  reason text not null check (length(reason) between 1 and 2000),
  at timestamptz not null,
  check ((kind in ('hub', 'not-hub')) = (indicator_id is not null)),
  check ((indicator_id is null) = (one_statement is not null)),
  -- Pinned to nobody, a statement stands alone.
  check (case when kind in ('must-link', 'cannot-link') then other_statement is not null
    else kind = 'pin' or other_statement is null end),
  check (one_statement <> other_statement)
);
create index matching_decision_by_one on matching_decision (one_statement) where one_statement is not null;
create index matching_decision_by_other on matching_decision (other_statement) where other_statement is not null;
create index matching_decision_by_indicator on matching_decision (indicator_id) where indicator_id is not null;
create trigger matching_decision_is_append_only before update or delete on matching_decision
  for each statement execute function refuse_change();

create table matching_undoing (
  decision_id uuid primary key references matching_decision,
  agent_id uuid not null references agent,
  reason text not null check (length(reason) between 1 and 2000),
  at timestamptz not null
);
create trigger matching_undoing_is_append_only before update or delete on matching_undoing
  for each statement execute function refuse_change();

-- Questions to an agent.
-- `bridge`: two series touch through one value that one side alone has named once. Are they one?
-- `hub`: a value that ties a large series looks like a hub. Is it one?
-- `alike`: two series name accounts whose names are nearly the same. Are they one?
-- `contradiction`: decisions that cannot all be followed for these two statements.
create table merge_proposal (
  id uuid primary key,
  kind text not null check (kind in ('bridge', 'hub', 'alike', 'contradiction')),
  -- The value it hangs on.
  indicator_id bigint references indicator,
  -- One statement of each side; their series of the day are the sides.
  one_statement uuid not null references statement,
  other_statement uuid not null references statement,
  -- Of a `bridge`: the statement that names values of both.
  witness uuid references statement,
  -- Of `alike`: what the names of the accounts have in common.
  skeleton text,
  evidence jsonb not null,
  -- `gone`: what was filed, withdrawn or decided since leaves no question.
  state text not null default 'open' check (state in ('open', 'accepted', 'refused', 'gone')),
  made_at timestamptz not null,
  closed_at timestamptz,
  decision_id uuid references matching_decision,
  check ((kind = 'contradiction') = (indicator_id is null)),
  check ((kind = 'alike') = (skeleton is not null)),
  check ((state = 'open') = (closed_at is null)),
  check ((state in ('accepted', 'refused')) = (decision_id is not null))
);
-- The same question is asked once at a time.
create unique index merge_proposal_once on merge_proposal (kind, indicator_id, one_statement, other_statement)
  nulls not distinct where state = 'open';
create index merge_proposal_open on merge_proposal (made_at, id) where state = 'open';
create index merge_proposal_closed on merge_proposal (closed_at desc, id desc) where state <> 'open';
create index merge_proposal_by_one on merge_proposal (one_statement);
create index merge_proposal_by_other on merge_proposal (other_statement);
create index merge_proposal_by_witness on merge_proposal (witness) where witness is not null;
create index merge_proposal_by_skeleton on merge_proposal (skeleton) where state = 'open' and kind = 'alike';
create index merge_proposal_by_decision on merge_proposal (decision_id) where decision_id is not null;

-- Statements whose surroundings may have changed since they were last settled. Several lines for one do no harm.
create table unsettled (
  id bigint generated always as identity primary key,
  statement_id uuid not null,
  since timestamptz not null,
  -- Whose line it is: a settling that began once this transaction was over has seen what it wrote.
  made_by xid8 not null default pg_current_xact_id(),
  -- Stands among more than can be settled at once: left to the job that takes the large ones.
  large boolean not null default false
);
create index unsettled_by_statement on unsettled (statement_id);

-- Those who are not alone any more, by what an agent decided or a rebuild found: told by the next job.
create table to_tell (
  statement_id uuid primary key
);

-- A rebuild under way, or one that was broken off and goes on where it was.
create table rebuild_run (
  single boolean primary key default true check (single),
  step text not null check (step in ('reading-sightings', 'grouping')),
  -- Sightings are read again up to this statement.
  after uuid not null,
  sightings_changed bigint not null,
  started_at timestamptz not null
);
-- What a rebuild computes, beside what stands: nobody reads it but the rebuild, and lost, it is computed again.
create unlogged table rebuilt_statement (
  statement_id uuid primary key,
  cluster uuid not null
);
create unlogged table rebuilt_cluster (
  cluster uuid primary key,
  series_id uuid not null,
  -- Of a new series.
  code text
);
create unlogged table rebuilt_move (
  statement_id uuid primary key,
  left_series uuid not null,
  series_id uuid not null
);
-- What was settled while a rebuild ran: it may have been computed from what stood before, and is settled again.
create table settled_meanwhile (
  statement_id uuid not null
);

alter table series_event drop constraint series_event_kind_check;
alter table series_event add constraint series_event_kind_check check (
  kind in ('founded', 'joined', 'absorbed', 'rebuilt', 'split', 'left', 'decided', 'undone', 'proposed', 'hub'));
-- Of `decided` and `undone`: by whom and why. Of `split`: `other_series_id` is where the members went or came from.
alter table series_event add column decision_id uuid references matching_decision;
-- Of `hub`: the value that links nobody any more.
alter table series_event add column indicator_id bigint references indicator;

-- A statement was withdrawn from matching: its series may be left without members, and lead nowhere.
alter table series drop constraint series_check;
alter table series add constraint series_check check (merged_into is null or size = 0);

-- What agents read of it (see 0006).
create or replace view investigation_sighting as
  select g.statement_id, g.indicator_id, g.field, g.raw, g.verified, g.derived, g.start_at, g.end_at,
    i.type, i.value,
    -- `hub`: would link, but what it names has been found to be shared by everybody.
    case when g.state = 'linking' then case i.state when 'hub' then 'hub' else 'linking' end else g.state end as state,
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

create or replace view investigation_series_event as
  select e.id, e.series_id, e.kind, e.at, e.statements, o.code as other_code,
    e.decision_id, d.kind as decision_kind, coalesce(u.agent_name, a.name) as agent_name,
    coalesce(u.reason, d.reason) as reason, i.type as indicator_type, i.value as indicator_value
  from series_event e
  left join series o on o.id = e.other_series_id
  left join matching_decision d on d.id = e.decision_id
  left join agent a on a.id = d.agent_id
  left join lateral (
    select b.name as agent_name, n.reason from matching_undoing n join agent b on b.id = n.agent_id
    where e.kind = 'undone' and n.decision_id = e.decision_id
  ) u on true
  left join indicator i on i.id = coalesce(e.indicator_id, d.indicator_id);

create view investigation_matching_decision as
  select d.id, d.kind, d.one_statement, d.other_statement, d.indicator_id, i.type as indicator_type,
    i.value as indicator_value, d.reason, d.at, a.name as agent_name,
    u.at as undone_at, b.name as undone_by, u.reason as undone_reason, d.turn
  from matching_decision d
  left join agent a on a.id = d.agent_id
  left join indicator i on i.id = d.indicator_id
  left join matching_undoing u on u.decision_id = d.id
  left join agent b on b.id = u.agent_id;
