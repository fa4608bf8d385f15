-- Who instructed a dossier whose decision was taken back on appeal: somebody else instructs it again (I7).
create table assessment.kept_apart (
    application uuid not null references assessment.case_file (application),
    account uuid not null,
    since timestamptz not null,
    primary key (application, account)
);
