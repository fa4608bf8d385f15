-- Who catches needs for a partner's programme, having agreed to. Erased as soon as they decline or leave.
create table programmes.scout (
    id           uuid primary key,
    programme    text not null references programmes.programme,
    status       text not null check (status in ('INVITED', 'ACTIVE', 'DECLINED', 'LEFT')),
    name         text not null,
    organisation text not null, -- empty for a person who speaks for themselves
    email        text not null,
    themes       text[] not null,
    areas        jsonb not null, -- departments, intercommunalities and communes they know
    departments  text[] not null, -- which all these lie in: what figures count
    sought       text not null, -- name, organisation and areas without accents: what a search looks into
    named        boolean not null default false, -- they let the authority read who they are
    mails        boolean not null default true, -- they want to be written to
    token        text unique, -- of their page; none once they are gone
    invited_by   text not null,
    invited_at   timestamptz not null,
    joined_at    timestamptz,
    seen_at      timestamptz not null, -- their last act, or the invitation
    reminded_at  timestamptz
);
create index scout_of_programme on programmes.scout (programme, status, invited_at desc, id desc);
create unique index scout_once on programmes.scout (programme, lower(email)) where status in ('INVITED', 'ACTIVE');
create index scout_quiet on programmes.scout (status, seen_at);

-- Who said it, about what, where; and the study that says whether an answer can live.
alter table programmes.caught_need
    add column scout_id          uuid references programmes.scout,
    add column theme             text not null default '',
    add column place_code        text not null default '', -- INSEE code of a commune, SIREN of an intercommunality
    add column stop_token        text unique, -- by which whoever left an address takes it back
    add column study_from        date,
    add column study_until       date, -- planned
    add column study_ended       date,
    add column people_met        integer not null default 0 check (people_met >= 0),
    add column opinion           text check (opinion in ('FAVOURABLE', 'WITH_RESERVES', 'UNFAVOURABLE')),
    add column study_word        text not null default '',
    add column study_cents       bigint check (study_cents >= 0),
    add column study_payer       text not null default '',
    add column study_late_told   boolean not null default false,
    add constraint study_in_order check (study_until >= study_from);
create index caught_need_of_scout on programmes.caught_need (scout_id, caught_on desc, id desc) where scout_id is not null;
create index caught_need_studied on programmes.caught_need (study_until) where status = 'STUDIED';

-- Studies begun or concluded before their days were kept.
update programmes.caught_need set study_from = (since at time zone 'Europe/Paris')::date, study_until = ((since at time zone 'Europe/Paris') + interval '12 months')::date
 where status = 'STUDIED';
update programmes.caught_need set study_from = caught_on, study_until = greatest(caught_on, (studied_at at time zone 'Europe/Paris')::date),
       study_ended = greatest(caught_on, (studied_at at time zone 'Europe/Paris')::date), opinion = 'FAVOURABLE'
 where studied_at is not null;

-- Delays and words about needs, of the pack.
alter table programmes.loaded add column needs jsonb;

-- What the team of a partner has not been told of yet; no name, no text.
create table programmes.news (
    id      uuid primary key,
    partner text not null,
    kind    text not null check (kind in ('CANDIDACY', 'NEED', 'TAKEN_UP', 'DECLINED', 'WITHDRAWN', 'SCOUT', 'STUDY_LATE')),
    at      timestamptz not null
);
create index news_of_partner on programmes.news (partner, kind);
