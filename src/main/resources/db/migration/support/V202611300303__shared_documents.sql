-- Who reads each document of a follow-up, what it is about, and who sent it.
create table support.document (
    document_id uuid primary key,
    plan_id     uuid not null references support.plan,
    visible_to  text not null check (visible_to in ('TEAM', 'HOLDER', 'REGION')),
    about       text not null, -- code of a step or milestone of the programme, or empty
    from_holder boolean not null
);
create index document_plan on support.document (plan_id);

-- Those sent before were read by the team and the holder.
insert into support.document (document_id, plan_id, visible_to, about, from_holder)
    select d.id, d.owner_id, 'HOLDER', '', false from documents.document d where d.owner_kind = 'support';
