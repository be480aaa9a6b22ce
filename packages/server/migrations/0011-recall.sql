-- recall: asking for money back, payment by payment. A payment is named by its place in the story's list.

create table recall_ordering (
  complaint_id uuid not null references complaint,
  payment integer not null check (payment >= 0),
  ordered text not null check (ordered in ('me', 'tricked', 'not-me')),
  said_at timestamptz not null,
  primary key (complaint_id, payment)
);

-- What the person marked of each letter, in the order they marked it; the last one counts.
create table recall_step (
  id bigint generated always as identity primary key,
  complaint_id uuid not null references complaint,
  payment integer not null check (payment >= 0),
  way text not null,
  mark text not null check (mark in ('sent', 'accepted', 'partial', 'refused', 'no-answer')),
  on_day date not null,
  amount numeric(17, 2),
  reason text,
  marked_at timestamptz not null,
  check ((mark = 'partial') = (amount is not null))
);
create index recall_step_by_complaint on recall_step (complaint_id, id);

-- When to write about a last day that nears: at most twice a complaint, never once stopped.
create table recall_reminder (
  complaint_id uuid primary key references complaint,
  next_on date,
  sent integer not null default 0 check (sent <= 2),
  last_on date,
  stopped_at timestamptz
);
create index recall_reminder_due on recall_reminder (next_on) where next_on is not null;
