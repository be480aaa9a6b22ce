-- notification: letters to people, written in the transaction of what they tell, sent after it.

create table mail (
  id uuid primary key,
  kind text not null,
  -- Erased 30 days after the letter left; the row stays so that the same letter never goes twice.
  recipient text,
  locale text not null check (locale in ('fr', 'en')),
  -- Secrets among them are erased once sent.
  parameters jsonb not null,
  dedupe_key text not null unique,
  queued_at timestamptz not null,
  -- After this, the letter is of no use to anybody and is not sent.
  useful_until timestamptz,
  sent_at timestamptz,
  abandoned_at timestamptz,
  attempts integer not null default 0,
  -- A code such as ECONNREFUSED or 550, never the server's sentence: it quotes addresses.
  last_failure text,
  check (num_nonnulls(sent_at, abandoned_at) <= 1)
);
create index mail_waiting on mail (queued_at) where sent_at is null and abandoned_at is null;
create index mail_to_forget on mail (queued_at) where recipient is not null;
