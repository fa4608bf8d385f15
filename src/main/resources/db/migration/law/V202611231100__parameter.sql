create schema if not exists law;

create table law.parameter (
    key       text    not null,
    starts_on date    not null, -- 1900-01-01: for as long as anyone needs
    ends_on   date,             -- last day in force
    value     numeric not null,
    unit      text    not null check (unit in ('EUR', 'jours', 'jours_ouvres', 'mois', 'annees', 'pourcent')),
    meaning   text    not null,
    nature    text    not null check (nature in ('loi', 'recommandation', 'regional')),
    source    text    not null,
    primary key (key, starts_on),
    check (ends_on is null or ends_on >= starts_on)
);
