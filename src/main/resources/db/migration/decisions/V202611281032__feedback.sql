-- D05: what a dossier that was not retained may do better, criterion by criterion; read by an officer, then released, later and apart.
create table decisions.feedback (
    application uuid not null references applications.application (id),
    -- a dossier decided again has another feedback
    act uuid not null references decisions.act (id),
    lines jsonb not null,
    words text not null default '',
    version integer not null check (version > 0),
    reviewed_by uuid,
    reviewed_at timestamptz not null,
    released_by uuid,
    released_at timestamptz,
    primary key (application, act),
    check (released_at is null or released_at >= reviewed_at)
);
create index feedback_act on decisions.feedback (act);
