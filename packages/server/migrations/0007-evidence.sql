-- evidence: exhibits, kept byte for byte and sealed; who had which in hands.

-- One key a story: made with its first exhibit, carried over when the story is filed, gone with a draft that ends.
-- Without its row nothing of that story's exhibits can be read again.
create table evidence_key (
  id uuid primary key,
  draft_id uuid unique references draft on delete cascade,
  statement_id uuid unique references statement,
  sealed bytea not null,
  -- Which master key sealed it.
  master text not null,
  created_at timestamptz not null,
  check (num_nonnulls(draft_id, statement_id) = 1)
);
create index evidence_key_by_master on evidence_key (master, id);

-- What lies in the store of files. A row is written before the bytes: what nothing refers to is swept away.
create table evidence_blob (
  id uuid primary key,
  made_at timestamptz not null
);
create index evidence_blob_by_time on evidence_blob (made_at);

create table exhibit (
  id uuid primary key,
  evidence_key_id uuid not null references evidence_key on delete cascade,
  name text not null,
  size bigint not null check (size > 0),
  sha256 bytea not null check (length(sha256) = 32),
  type text not null,
  source text not null check (source in ('file', 'pasted')),
  received_at timestamptz not null,
  captured_on date,
  source_url text,
  scan text not null check (scan in ('clean', 'not-scanned', 'infected')),
  marks text[] not null,
  blob_id uuid not null,
  preview text not null check (preview in ('none', 'waiting', 'made', 'failed')),
  preview_blob_id uuid,
  photo_hash text,
  -- Length and end of its chain of custody: a line cut off the end is missed here.
  custody_length integer not null default 0,
  custody_head bytea not null default '',
  unique (evidence_key_id, sha256),
  check ((preview = 'made') = (preview_blob_id is not null))
);
create index exhibit_by_blob on exhibit (blob_id);
create index exhibit_by_preview on exhibit (preview_blob_id) where preview_blob_id is not null;

-- Chain of custody. It outlives the exhibit: that one was removed is part of it.
create table custody_line (
  exhibit_id uuid not null,
  place integer not null,
  at timestamptz not null,
  actor_kind text not null,
  actor_id text,
  action text not null check (action in (
    'received', 'carried', 'opened', 'previewed', 'downloaded', 'verified', 're-sealed', 'quarantined', 'removed'
  )),
  purpose text not null,
  request_id text not null,
  -- HMAC-SHA-256, under a key of the story, of this line and the hash before it.
  hash bytea not null,
  primary key (exhibit_id, place)
);
create trigger custody_line_is_append_only before update or delete or truncate on custody_line
  for each statement execute function refuse_change();

-- A file on its way in, in pieces (tus). Each piece is sealed by itself and counts once it is durable.
create table evidence_upload (
  id uuid primary key,
  evidence_key_id uuid not null references evidence_key on delete cascade,
  size bigint not null,
  received bigint not null default 0,
  name text not null,
  source text not null,
  begun_at timestamptz not null,
  exhibit_id uuid
);
create index evidence_upload_by_time on evidence_upload (begun_at);
create table evidence_upload_piece (
  upload_id uuid not null references evidence_upload on delete cascade,
  start bigint not null,
  size bigint not null,
  blob_id uuid not null,
  primary key (upload_id, start)
);
create index evidence_upload_piece_by_blob on evidence_upload_piece (blob_id);
