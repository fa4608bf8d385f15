-- The funders of these projects are kept in a follow-up from that day: one list, one owner.
create table guidance.followed_funding (
    project_id uuid primary key,
    follow_up  text        not null, -- reference
    at         timestamptz not null
);
