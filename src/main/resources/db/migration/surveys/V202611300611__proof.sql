-- What a holder joins to an answer: the address of a page, or a file.
create table surveys.proof (
    survey_id   uuid not null references surveys.survey on delete cascade,
    question    text not null,
    link        text not null, -- empty for a file
    document_id uuid,
    name        text not null,
    added_at    timestamptz not null,
    primary key (survey_id, question, name)
);

-- Who noted how sure an answer is: the partner, or the Region, whose officers read it where its holder agrees.
alter table surveys.answer add column noted_by_region boolean not null default false;
