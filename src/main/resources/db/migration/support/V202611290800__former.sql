-- What was written before it was corrected, in words: the team reads it again, nobody else.
create table support.former (
    id           uuid primary key,
    plan_id      uuid not null references support.plan,
    part         text not null check (part in ('SESSION', 'WORK', 'FUNDING', 'EXIT')),
    item         uuid not null, -- the session, the time, the request for money; the follow-up itself for its exit
    told         text not null,
    corrected_at timestamptz not null,
    corrected_by uuid not null
);
create index former_item on support.former (plan_id, item, id);
