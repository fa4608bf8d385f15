-- D06: outcomes of this act are for named roles alone until that day.
create table decisions.embargo (
    act uuid primary key references decisions.act (id),
    until date not null,
    set_by uuid,
    set_at timestamptz not null,
    lifted_at timestamptz
);
create index embargo_running on decisions.embargo (until) where lifted_at is null;

-- one row: what the authority chose for its decisions
create table decisions.settings (
    only_row boolean primary key default true check (only_row),
    value jsonb not null
);

-- D02: all the letters of an act in one act; what became of each is kept.
create table decisions.sending (
    id uuid primary key,
    act uuid not null references decisions.act (id),
    what text not null check (what in ('LETTERS', 'FEEDBACK')),
    made_by uuid,
    made_at timestamptz not null
);
create index sending_act on decisions.sending (act, made_at desc);

create table decisions.sending_line (
    sending uuid not null references decisions.sending (id),
    application uuid not null references applications.application (id),
    result text not null check (result in ('PORTAL', 'LETTER', 'TOLD', 'REFUSED')),
    reason text not null default '',
    path text not null default '',
    primary key (sending, application),
    check ((result = 'REFUSED') = (reason <> ''))
);
